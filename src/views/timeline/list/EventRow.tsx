import type { EventIndex } from "../../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../../dataset/definitions";
import { KindGlyph } from "../../../panes/event/KindGlyph";
import { eventCard } from "../../../panes/event/laterCard";
import { useRaise } from "../../../panes/event/useRaise";
import { Later } from "../../../panes/page/Later";
import { useReading } from "../../../panes/reading/reading";
import { formatWhen } from "../../../time/words";
import { chooseEvent } from "../../../view/choose";
import { describeEvent } from "../../../words/describe";
import { Marked } from "./Marked";

/** One event in the list; the chosen one opens to its card. */
export function EventRow({ event }: { event: EventIndex }) {
  const { dataset, view, chosen, change } = useReading();
  const id = dataset.idOf(event);
  const isChosen = chosen === event;
  const kind = dataset.kindOf(event);
  const raising = useRaise(event);
  return (
    <article className="event-row" data-row data-event={id} data-chosen={isChosen || undefined}>
      <button
        type="button"
        className="event-row-head"
        aria-expanded={isChosen}
        onClick={() => change(chooseEvent(view, isChosen ? null : id))}
        {...raising}
      >
        <span className="event-row-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <span className="event-row-kind" title={KIND_DEFINITIONS[kind].label}>
          <KindGlyph kind={kind} />
          <span className="visually-hidden">{KIND_DEFINITIONS[kind].label}</span>
        </span>
        <span className="event-row-title">
          <Marked text={dataset.titleOf(event)} />
        </span>
        <span className="event-row-facts">{describeEvent(dataset, event).join(" · ")}</span>
      </button>
      {isChosen && (
        <Later part={eventCard} props={{ event }} waiting={<p className="card-waiting">Loading the details…</p>} />
      )}
    </article>
  );
}
