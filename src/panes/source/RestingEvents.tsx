import { asEventIndex } from "../../dataset/dataset";
import type { ParagraphDetail } from "../../dataset/part";
import { eventsOn } from "../../facts/quotes";
import { formatWhen } from "../../time/words";
import { KindGlyph } from "../event/KindGlyph";
import { useReading } from "../reading/reading";
import { restOnIt } from "./words";
import "./restingEvents.css";

/** Every event that rests on the chosen paragraph; each a click away, the paragraph staying open. */
export function RestingEvents({ paragraph }: { paragraph: ParagraphDetail }) {
  const { dataset, view, chosen, change, raised } = useReading();
  const events = eventsOn(paragraph).map(asEventIndex);
  if (events.length === 0) return <p className="resting-none">No event rests on this paragraph.</p>;
  return (
    <div className="resting">
      <h3>{restOnIt(events.length)}</h3>
      <ul>
        {events.map((event) => (
          <li key={event}>
            <button
              type="button"
              aria-current={chosen === event || undefined}
              onClick={() => change({ ...view, event: dataset.idOf(event) })}
              onPointerEnter={() => raised.set(event)}
              onPointerLeave={() => raised.set(null)}
              onFocus={() => raised.set(event)}
              onBlur={() => raised.set(null)}
            >
              <KindGlyph kind={dataset.kindOf(event)} size={12} />
              <span>
                <span>{dataset.titleOf(event)}</span> <small>{formatWhen(dataset.whenOf(event), "short")}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
