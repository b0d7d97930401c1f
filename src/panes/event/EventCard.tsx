import type { EventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import { useEvent } from "../../files/queries";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { CiteMenu } from "../export/CiteMenu";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { Disagreements } from "./Disagreements";
import { EvidenceList } from "./EvidenceList";
import { Fact } from "./Fact";
import { KindFacts } from "./KindFacts";
import { Participants } from "./Participants";
import "./card.css";
import "./cardWaiting.css";

/** All that the dataset knows of an event, and what it rests on. */
export function EventCard({ event }: { event: EventIndex }) {
  const { dataset, view, change } = useReading();
  const loaded = useEvent(dataset, event);
  if (loaded.error) return <LoadFailed what="The details of this event" error={loaded.error} retry={loaded.retry} />;
  if (!loaded.value) return <p className="card-waiting">Loading the details…</p>;
  const { detail } = loaded.value;
  const status = dataset.statusOf(event);
  const larger = dataset.partOf(event);
  const place = dataset.placeOf(event);
  return (
    <div className="card">
      <p className="card-summary">{detail.summary}</p>
      <dl className="card-facts">
        <Fact label="When">{formatWhen(dataset.whenOf(event), "long")}</Fact>
        {place && <Fact label="Where">{place.name}</Fact>}
        {status !== "occurred" && (
          <Fact label="Status">{`${STATUS_DEFINITIONS[status].label}. ${STATUS_DEFINITIONS[status].means}`}</Fact>
        )}
        <Participants detail={detail} />
        <KindFacts event={event} detail={detail} />
        {dataset.issuesOf(event).length > 0 && (
          <Fact label="Issues">
            {dataset
              .issuesOf(event)
              .map((issue) => dataset.issues[issue]?.name)
              .join(", ")}
          </Fact>
        )}
        <Fact label="Track">{dataset.trackOf(event).name}</Fact>
        {larger !== null && (
          <Fact label="Part of">
            <button
              type="button"
              className="text-button"
              onClick={() => change(chooseEvent(view, dataset.idOf(larger)))}
            >
              {dataset.titleOf(larger)}
            </button>
          </Fact>
        )}
      </dl>
      <EvidenceList of={loaded.value} />
      <Disagreements of={loaded.value} />
      <p>
        <CiteMenu of={{ what: "event", event }} />
      </p>
    </div>
  );
}
