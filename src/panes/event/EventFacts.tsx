import { useRef } from "react";
import type { LoadedEvent } from "../../files/queries";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { statusWords } from "../../words/eventWords";
import { useRoving } from "../page/useRoving";
import { useReading } from "../reading/reading";
import { Fact } from "./Fact";
import { KindFacts } from "./KindFacts";
import { Participants } from "./Participants";
import "./eventFacts.css";

/** What the dataset knows of an event beside its words: when, where, who, and what its kind has. Its names are one stop of the Tab key. */
export function EventFacts({ of: { event, detail } }: { of: LoadedEvent }) {
  const { dataset, view, change } = useReading();
  const group = useRef<HTMLDListElement>(null);
  const onKeyDown = useRoving(group);
  const status = dataset.statusOf(event);
  const larger = dataset.partOf(event);
  const place = dataset.placeOf(event);
  const issues = dataset.issuesOf(event).flatMap((issue) => dataset.issues[issue]?.name ?? []);
  return (
    <dl className="event-facts" ref={group} onKeyDown={onKeyDown}>
      <Fact label="When">{formatWhen(dataset.whenOf(event), "long")}</Fact>
      {place && <Fact label="Where">{place.name}</Fact>}
      {status !== "occurred" && <Fact label="Status">{statusWords(status)}</Fact>}
      <Participants detail={detail} />
      <KindFacts event={event} detail={detail} />
      {issues.length > 0 && <Fact label="Issues">{issues.join(", ")}</Fact>}
      <Fact label="Track">{dataset.trackOf(event).name}</Fact>
      {larger !== null && (
        <Fact label="Part of">
          <button type="button" className="text-button" onClick={() => change(chooseEvent(view, dataset.idOf(larger)))}>
            {dataset.titleOf(larger)}
          </button>
        </Fact>
      )}
    </dl>
  );
}
