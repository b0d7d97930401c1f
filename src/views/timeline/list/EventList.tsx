import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { EmptyHint } from "../../../panes/filters/EmptyHint";
import { useReading } from "../../../panes/reading/reading";
import { formatMonth } from "../../../time/words";
import { BestMatches } from "./BestMatches";
import { EventRow } from "./EventRow";
import { eventAt, groupByMonth } from "./monthRows";
import "./list.css";

const ROW_PX = 62;

/** Every event that passes the filter, in order, grouped by month; only the rows on screen exist. */
export function EventList() {
  const { dataset, shown, shownCount, chosen } = useReading();
  const scroller = useRef<HTMLElement>(null);
  const list = useMemo(() => groupByMonth(dataset, shown), [dataset, shown]);
  const virtualizer = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    getItemKey: (row) => list.rows[row] ?? row,
  });

  const chosenRow = chosen === null ? -1 : list.rowOf(chosen);
  useEffect(() => {
    if (chosenRow >= 0) virtualizer.scrollToIndex(Math.max(0, chosenRow), { align: "start" });
  }, [chosenRow, virtualizer]);

  return (
    <>
      <BestMatches />
      <section ref={scroller} className="event-list" aria-label="Events in order" tabIndex={-1}>
        {shownCount === 0 && <EmptyHint />}
        <ol style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
          {virtualizer.getVirtualItems().map((item) => {
            const event = eventAt(list, item.index);
            const month = event === null ? list.months[-(list.rows[item.index] ?? -1) - 1] : undefined;
            return (
              <li
                key={item.key}
                ref={virtualizer.measureElement}
                data-index={item.index}
                aria-setsize={list.length}
                aria-posinset={item.index + 1}
                className="event-list-item"
                style={{ transform: `translateY(${item.start}px)` }}
              >
                {month && (
                  <h2 className="event-list-month">
                    <span>{formatMonth(month.start)}</span> <span>{month.events}</span>
                  </h2>
                )}
                {event !== null && <EventRow event={event} />}
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}
