import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { andBits } from "../../../filter/bits";
import { firstIn } from "../../../filter/order";
import { findPeriod } from "../../../filter/period";
import { EmptyHint } from "../../../panes/filters/EmptyHint";
import { lastLeft } from "../../../panes/page/focusBack";
import { useReading } from "../../../panes/reading/reading";
import { useSeenSpan } from "../../../panes/reading/useInView";
import { spanOf } from "../../../time/day";
import { isFiltered } from "../../../view/choose";
import { BestMatches } from "./BestMatches";
import { EventRow } from "./EventRow";
import { ListHead } from "./ListHead";
import { layoutRows } from "./listRows";
import { formatSilence, toldOf } from "./silence";
import { useLatest } from "./useLatest";
import "./list.css";

const ROW_PX = 53;
const NOTHING = spanOf(0, 0);

/** The events that are in the timeline's sight, in order of time; only the rows on screen exist. */
export function EventList() {
  const { dataset, index, view, shown, shownCount, chosen } = useReading();
  const scroller = useRef<HTMLElement>(null);
  const seen = useSeenSpan();
  const sequence = view.sequence ?? (view.span === null ? "newest" : "oldest");
  const list = useMemo(() => {
    const first = firstIn(index.all);
    const told = seen && first !== null ? toldOf(seen, dataset.startOf(first), dataset.head.asOfDay) : null;
    const inView = seen ? andBits(shown, findPeriod(index, seen.start, seen.end)) : shown;
    return layoutRows(dataset, inView, told ?? NOTHING, sequence);
  }, [dataset, index, shown, seen, sequence]);
  const virtualizer = useVirtualizer({
    count: list.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
    getItemKey: list.keyOf,
  });

  // Another list begins at its first row, unless what is chosen is in it; closing what was chosen moves nothing.
  const lastList = useRef<typeof list | null>(null);
  useEffect(() => {
    const before = lastList.current;
    lastList.current = list;
    // A list that comes in place of an event's page begins at that event.
    const left = before === null ? lastLeft() : null;
    const event = chosen ?? (left === null ? null : dataset.find(left));
    const row = event === null ? -1 : list.rowOf(event);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: chosen === null ? "center" : "start" });
    else if (before !== null && before !== list) virtualizer.scrollToIndex(0, { align: "start" });
  }, [list, chosen, dataset, virtualizer]);
  const latest = useLatest(scroller);

  return (
    <>
      <BestMatches />
      <ListHead
        sequence={sequence}
        onLatest={() => {
          virtualizer.scrollToOffset(0);
          latest();
        }}
      />
      <section ref={scroller} className="event-list" aria-label="Events in order" tabIndex={-1}>
        {shownCount === 0 && <EmptyHint />}
        <ol style={{ height: virtualizer.getTotalSize(), position: "relative" }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = list.at(item.index);
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
                {typeof row === "number" && <EventRow event={row} />}
                {row !== null && typeof row !== "number" && shownCount > 0 && (
                  <p className="event-list-silence">{formatSilence(row, isFiltered(view))}</p>
                )}
              </li>
            );
          })}
        </ol>
      </section>
    </>
  );
}
