import type { ReactNode } from "react";
import { formatWhen } from "../../time/words";
import { chooseEvent, closeActor } from "../../view/choose";
import { KindGlyph } from "../event/KindGlyph";
import { useReading } from "../reading/reading";

/** An event by title and date; choosing it closes the card and opens what it rests on. */
export function EventLink({ id, children }: { id: string; children: ReactNode }) {
  const { dataset, view, change } = useReading();
  const event = dataset.find(id);
  if (event === null) return null;
  return (
    <button
      type="button"
      className="actor-event"
      data-to-event={id}
      onClick={() => change(chooseEvent(closeActor(view), id))}
    >
      <KindGlyph kind={dataset.kindOf(event)} size={12} />
      <span>
        <span className="actor-event-title">{dataset.titleOf(event)}</span>
        <small>
          <span>{formatWhen(dataset.whenOf(event), "short")}</span>
          {children && (
            <>
              <span>{" · "}</span>
              {children}
            </>
          )}
        </small>
      </span>
    </button>
  );
}
