import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { KIND_DEFINITIONS, STATUS_DEFINITIONS } from "../../dataset/definitions";
import { formatWhen } from "../../time/words";
import { KindGlyph } from "../list/KindGlyph";
import { prefetchDetail } from "../loading/queries";
import { useReading } from "../reading/reading";
import { useChooseHere } from "./roundContext";

/** An event on one line: date, kind, title; choosing it opens its words beside the page. */
export function EventLine({ event, children }: { event: EventIndex; children?: ReactNode }) {
  const { dataset, chosen, raised } = useReading();
  const client = useQueryClient();
  const choose = useChooseHere();
  const kind = dataset.kindOf(event);
  const status = dataset.statusOf(event);
  const raise = () => {
    raised.set(event);
    prefetchDetail(client, dataset, event);
  };
  const lower = () => {
    if (raised.get() === event) raised.set(null);
  };
  return (
    <li className="event-line" data-anchor data-event={dataset.idOf(event)} data-chosen={chosen === event || undefined}>
      <button
        type="button"
        aria-current={chosen === event || undefined}
        onClick={() => choose(event)}
        onPointerEnter={raise}
        onPointerLeave={lower}
        onFocus={raise}
        onBlur={lower}
      >
        <span className="event-line-date">{formatWhen(dataset.whenOf(event), "short")}</span>
        <KindGlyph kind={kind} size={12} />
        <span className="visually-hidden">{KIND_DEFINITIONS[kind].label}: </span>
        <span className="event-line-title">{dataset.titleOf(event)}</span>
      </button>
      <p className="event-line-facts">
        {status !== "occurred" && <em>{STATUS_DEFINITIONS[status].label}. </em>}
        {children}
      </p>
    </li>
  );
}
