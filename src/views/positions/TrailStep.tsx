import type { EventIndex } from "../../dataset/dataset";
import type { EventDetail, Evidence, StanceRow } from "../../dataset/part";
import { openAtQuote } from "../../dataset/text/fragment";
import { useEvent } from "../../files/queries";
import { Act } from "../../panes/event/Act";
import { ActorName } from "../../panes/event/ActorName";
import { useRaise } from "../../panes/event/useRaise";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { describePlace } from "../../words/describe";
import { inStatus } from "./words";

/** One step: when, which act, the position in our words, who said it, the quoted words and where they stand. */
export function TrailStep({ stance, event }: { stance: StanceRow; event: EventIndex }) {
  const { dataset, view, chosen, change } = useReading();
  const { value: loaded, error, retry } = useEvent(dataset, event);
  const quoted = loaded && wordsOf(loaded.detail, stance.speaker);
  const source = quoted ? loaded.sourceOf(quoted.source) : undefined;
  const status = dataset.statusOf(event);
  const joint = (stance.joint ?? []).filter((id) => id !== stance.speaker);
  const raising = useRaise(event);
  return (
    <li className="trail-step" data-anchor data-event={dataset.idOf(event)} data-chosen={chosen === event || undefined}>
      <button
        type="button"
        className="trail-choose"
        aria-current={chosen === event || undefined}
        onClick={() => change(chooseEvent(view, dataset.idOf(event)))}
        {...raising}
      >
        <span className="trail-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <span>
          <Act act={stance.act} /> <span>{stance.position}</span>
          {status !== "occurred" && <em>{inStatus(status)}</em>}
        </span>
      </button>
      <p className="trail-who">
        <ActorName id={stance.speaker} />
        {joint.length > 0 && (
          <>
            <span>, jointly with</span>{" "}
            {joint.map((id, i) => (
              <span key={id}>
                {i > 0 && <span>{", "}</span>}
                <ActorName id={id} />
              </span>
            ))}
          </>
        )}
        <span>{`: ${dataset.titleOf(event)}`}</span>
      </p>
      {error && <LoadFailed what="These words" error={error} retry={retry} />}
      {quoted && (
        <p className="trail-words">
          <span className="trail-source">In this statement:</span> <q lang={source?.language}>{quoted.quote}</q>{" "}
          <span className="trail-source">
            <span>{describePlace(dataset, quoted, source?.publisher.name ?? quoted.source)}</span>
            {source && (
              <>
                {" · "}
                <a href={openAtQuote(source.url, quoted.quote)} target="_blank" rel="noopener noreferrer">
                  Open at these words
                </a>
              </>
            )}
          </span>
        </p>
      )}
    </li>
  );
}

/** The speaker's own words where the event has them, else the first that support it. */
function wordsOf(detail: EventDetail, speaker: string): Evidence | undefined {
  const supporting = detail.evidence.filter(({ stance }) => stance === "supports");
  return supporting.find(({ attribution }) => attribution[0] === speaker) ?? supporting[0] ?? detail.evidence[0];
}
