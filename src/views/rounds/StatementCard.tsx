import type { EventIndex } from "../../dataset/dataset";
import { stanceClaims } from "../../facts/claims";
import { useEvent } from "../../files/queries";
import { Act } from "../../panes/event/Act";
import { ActorName } from "../../panes/event/ActorName";
import { InFilter } from "../../panes/event/InFilter";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { QuotedWords } from "../../panes/event/QuotedWords";
import { useReading } from "../../panes/reading/reading";
import { NO_WORDS, whenAndHow } from "../../words/describe";
import { wordsFrom } from "../../words/wordsFrom";
import { useChooseHere } from "./roundContext";

/** One statement: who, when, which stances, each with its own words. */
export function StatementCard({ event }: { event: EventIndex }) {
  const { dataset, view, chosen } = useReading();
  const choose = useChooseHere();
  const { value: loaded } = useEvent(dataset, event);
  const value = loaded?.detail;
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
        <span>{whenAndHow(dataset, event)}</span>
      </p>
      <ul className="statement-stances">
        {loaded &&
          stanceClaims(loaded.detail).map(({ stance, words }) => (
            <li key={`${stance.issue} ${stance.act} ${stance.position}`} data-stance>
              <Act act={stance.act} />{" "}
              <span className="stance-issue">{`${dataset.issues.find(({ id }) => id === stance.issue)?.name ?? ""}:`}</span>{" "}
              <span>{stance.position}</span> {view.issues.includes(stance.issue) && <InFilter />}
              {words.length === 0 && (
                <p className="no-words">
                  <span>{NO_WORDS}</span>
                  <EventNotes event={event} />
                </p>
              )}
              {words.map((passage) => (
                <p key={passage.quote} className="statement-quote">
                  <QuotedWords words={wordsFrom(loaded, passage)} />
                </p>
              ))}
            </li>
          ))}
      </ul>
    </li>
  );
}
