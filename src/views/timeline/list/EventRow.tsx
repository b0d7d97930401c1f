import type { EventIndex } from "../../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../../dataset/definitions";
import { KindGlyph } from "../../../panes/event/KindGlyph";
import { useRaise, useRaised } from "../../../panes/event/useRaise";
import { useReading } from "../../../panes/reading/reading";
import { formatWhen } from "../../../time/words";
import { chooseEvent } from "../../../view/choose";
import { describeEvent } from "../../../words/describe";
import { Marked } from "./Marked";

/** One event in the list. */
export function EventRow({ event }: { event: EventIndex }) {
  const { dataset, view, change } = useReading();
  const id = dataset.idOf(event);
  const kind = dataset.kindOf(event);
  const raising = useRaise(event);
  const isRaised = useRaised(event);
  return (
    <article className="event-row" data-row data-event={id} data-raised={isRaised || undefined}>
      <button type="button" className="event-row-head" onClick={() => change(chooseEvent(view, id))} {...raising}>
        <span className="event-row-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <span className="event-row-glyph">
          <KindGlyph kind={kind} />
        </span>
        <span className="event-row-title">
          <Marked text={dataset.titleOf(event)} />
        </span>
        <span className="event-row-kind">{KIND_DEFINITIONS[kind].label.toLowerCase()}</span>
        <span className="event-row-facts">{describeEvent(dataset, event).join(" · ")}</span>
      </button>
    </article>
  );
}
