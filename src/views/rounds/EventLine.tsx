import type { ReactNode } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../../dataset/definitions";
import { KindGlyph } from "../../panes/event/KindGlyph";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { useRaise } from "../../panes/event/useRaise";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { useChooseHere } from "./roundContext";
import "./eventLine.css";

/** An event on one line: date, kind, title; choosing it opens its words beside the page. */
export function EventLine({ event, children }: { event: EventIndex; children: ReactNode }) {
  const { dataset, chosen } = useReading();
  const choose = useChooseHere();
  const kind = dataset.kindOf(event);
  const status = dataset.statusOf(event);
  const raising = useRaise(event);
  return (
    <li className="event-line" data-anchor data-event={dataset.idOf(event)} data-chosen={chosen === event || undefined}>
      <button type="button" aria-current={chosen === event || undefined} onClick={() => choose(event)} {...raising}>
        <span className="event-line-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <KindGlyph kind={kind} size={12} />
        <span className="visually-hidden">{`${KIND_DEFINITIONS[kind].label}: `}</span>
        <span className="event-line-title">
          <span>{dataset.titleOf(event)}</span>
          <EventNotes event={event} />
        </span>
      </button>
      <p className="event-line-facts">
        {status !== "occurred" && <em>{`${STATUS_DEFINITIONS[status].label}. `}</em>}
        {children}
      </p>
    </li>
  );
}
