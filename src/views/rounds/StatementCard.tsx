import type { EventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import { useEvent } from "../../files/queries";
import { Act } from "../../panes/event/Act";
import { ActorName } from "../../panes/event/ActorName";
import { InFilter } from "../../panes/event/InFilter";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { describeAttribution } from "../../words/describe";
import { useChooseHere } from "./roundContext";

/** One statement: who, when, which stances, and its first words as quoted. */
export function StatementCard({ event }: { event: EventIndex }) {
  const { dataset, view, chosen } = useReading();
  const choose = useChooseHere();
  const { value: loaded, error, retry } = useEvent(dataset, event);
  const status = dataset.statusOf(event);
  const value = loaded?.detail;
  const quoted = value?.evidence.find(({ stance }) => stance === "supports") ?? value?.evidence[0];
  const source = quoted && loaded?.sourceOf(quoted.source);
  return (
    <li
      className="statement-card"
      data-anchor
      data-event={dataset.idOf(event)}
      data-chosen={chosen === event || undefined}
    >
      <button type="button" aria-current={chosen === event || undefined} onClick={() => choose(event)}>
        {dataset.titleOf(event)}
      </button>
      <p className="statement-who">
        {value?.statement &&
          [value.statement.speaker, ...(value.statement.joint ?? [])].map((speaker) => (
            <span key={speaker}>
              <ActorName id={speaker} />,{" "}
            </span>
          ))}
        <span>{`${formatWhen(dataset.whenOf(event), "short")}${status !== "occurred" ? ` · ${STATUS_DEFINITIONS[status].label.toLowerCase()}` : ""}`}</span>
      </p>
      {error && <LoadFailed what="This statement" error={error} retry={retry} />}
      <ul className="statement-stances">
        {value?.statement?.stances.map((stance) => (
          <li key={`${stance.issue} ${stance.act} ${stance.position}`}>
            <Act act={stance.act} />{" "}
            <span className="stance-issue">{`${dataset.issues.find(({ id }) => id === stance.issue)?.name ?? ""}:`}</span>{" "}
            <span>{stance.position}</span> {view.issues.includes(stance.issue) && <InFilter />}
          </li>
        ))}
      </ul>
      {quoted && (
        <p className="statement-quote">
          <q lang={source?.language}>{quoted.quote}</q>{" "}
          <span className="statement-source">{`${describeAttribution(dataset, quoted, source?.publisher.name ?? quoted.source)}, ¶${quoted.paragraph}`}</span>
        </p>
      )}
    </li>
  );
}
