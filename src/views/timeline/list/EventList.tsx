import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { andBits } from "../../../filter/bits";
import { firstIn } from "../../../filter/order";
import { findPeriod } from "../../../filter/period";
import { EmptyHint } from "../../../panes/filters/EmptyHint";
import { lastLeft } from "../../../panes/page/focusBack";
import { useSize } from "../../../panes/page/useSize";
import { useReading } from "../../../panes/reading/reading";
import { useSeenSpan } from "../../../panes/reading/useInView";
import { spanOf } from "../../../time/day";
import { isFiltered } from "../../../view/choose";
import type { View } from "../../../view/view";
import { BestMatches } from "./BestMatches";
import { EventRow } from "./EventRow";
import { ListHead } from "./ListHead";
import { layoutRows } from "./listRows";
import { toldOf } from "./silence";
import { ThreadSteps } from "./ThreadSteps";
import { useLatest } from "./useLatest";
import { formatSilence } from "./words";
import "./list.css";

const ROW_PX = 53;
const NOTHING = spanOf(0, 0);

let first: "newest" | "oldest" | null = null;

/** What comes first until the reader chooses: the oldest where the page opened at a span, else the newest. Zooming turns nothing round. */
function firstSequence({ span }: Pick<View, "span">): "newest" | "oldest" {
  first ??= span === null ? "newest" : "oldest";
  return first;
}

/** What stands under the score: the steps of a thread, else the events in sight. */
export function EventList() {
  const { thread } = useReading().view;
  return thread === null ? <EventsInSight /> : <ThreadSteps thread={thread} />;
}

/** The events that are in the timeline's sight, in order of time; only the rows on screen exist. */
function EventsInSight() {
  const { dataset, index, view, shown, shownCount, chosen } = useReading();
  const scroller = useRef<HTMLElement>(null);
  // What stands before the rows scrolls with them.
  const before = useRef<HTMLDivElement>(null);
  const { heightPx: scrollMargin } = useSize(before);
  const seen = useSeenSpan();
  const sequence = view.sequence ?? firstSequence(view);
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
    scrollMargin,
  });

  // Another list begins at its first row, unless what is chosen is in it; closing what was chosen moves nothing.
  const lastList = useRef<typeof list | null>(null);
  useEffect(() => {
    const last = lastList.current;
    lastList.current = list;
    // A list that comes in place of an event's page begins at that event.
    const left = last === null ? lastLeft() : null;
    const event = chosen ?? (left === null ? null : dataset.find(left));
    const row = event === null ? -1 : list.rowOf(event);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: chosen === null ? "center" : "start" });
    else if (last !== null && last !== list) virtualizer.scrollToOffset(0);
  }, [list, chosen, dataset, virtualizer]);
  const latest = useLatest(scroller);

  return (
    <>
      <ListHead
        sequence={sequence}
        onLatest={() => {
          virtualizer.scrollToOffset(0);
          latest();
        }}
      />
      <section ref={scroller} className="event-list" aria-label="Events in order" tabIndex={-1}>
        <div ref={before}>
          <BestMatches />
          {shownCount === 0 && <EmptyHint />}
        </div>
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
                style={{ transform: `translateY(${item.start - scrollMargin}px)` }}
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
