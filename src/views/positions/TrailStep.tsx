import type { EventIndex } from "../../dataset/dataset";
import type { StanceRow } from "../../dataset/part";
import { isStandingAct } from "../../facts/standing";
import { Act } from "../../panes/event/Act";
import { ActorName } from "../../panes/event/ActorName";
import { leadToWords } from "../../panes/event/leadToWords";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { QuotedWords } from "../../panes/event/QuotedWords";
import { useRaise } from "../../panes/event/useRaise";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { chooseEvent, openSource } from "../../view/choose";
import { NO_WORDS } from "../../words/describe";
import { inStatus } from "./words";

/** One step: when, which act, the position in our words, who said it, and its own words, each a way to its paragraph. */
export function TrailStep({ stance, event }: { stance: StanceRow; event: EventIndex }) {
  const { dataset, view, chosen, change } = useReading();
  const id = dataset.idOf(event);
  const status = dataset.statusOf(event);
  const joint = (stance.joint ?? []).filter((signer) => signer !== stance.speaker);
  const raising = useRaise(event);
  return (
    <li
      className="trail-step"
      data-anchor
      data-event={id}
      data-stance="step"
      data-remark={!isStandingAct(stance.act) || undefined}
      data-chosen={chosen === event || undefined}
    >
      <button
        type="button"
        className="trail-choose"
        aria-current={chosen === event || undefined}
        onClick={() => change(chooseEvent(view, id))}
        {...raising}
      >
        <span className="trail-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <span>
          <Act act={stance.act} /> <span className="trail-position">{stance.position}</span>
          {!isStandingAct(stance.act) && <em>{" (remark)"}</em>}
          {status !== "occurred" && <em>{inStatus(status)}</em>}
        </span>
      </button>
      <p className="trail-who">
        <ActorName id={stance.speaker} />
        {joint.length > 0 && (
          <>
            <span>, jointly with</span>{" "}
            {joint.map((signer, i) => (
              <span key={signer}>
                {i > 0 && <span>{", "}</span>}
                <ActorName id={signer} />
              </span>
            ))}
          </>
        )}
        <span>{`: ${dataset.titleOf(event)}`}</span>
      </p>
      {stance.words.length === 0 && (
        <p className="trail-words no-words">
          <span>{NO_WORDS}</span>
          <EventNotes event={event} />
        </p>
      )}
      {stance.words.map((words) => (
        <button
          key={words.quote}
          type="button"
          className="trail-words"
          aria-current={(view.source === words.source && view.p === words.paragraph) || undefined}
          onClick={() => {
            change(openSource(chooseEvent(view, id), words.source, words.paragraph));
            leadToWords(words.source, words.paragraph, words.quote);
          }}
          {...raising}
        >
          <QuotedWords words={words} />
        </button>
      ))}
    </li>
  );
}
