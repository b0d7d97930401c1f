import { type RefObject, useEffect, useRef } from "react";
import type { Dataset, EventIndex } from "../../../dataset/dataset";
import { asEventIndex } from "../../../dataset/dataset";
import { firstPlace } from "../../../dataset/firstPlace";
import type { Bits } from "../../../filter/bits";
import { nextEvent } from "../../../filter/order";
import { useReading } from "../../../panes/reading/reading";
import { bringIntoSight } from "../spans";

/** The newest of the shown events: what is planned for after the as-of day is not news yet, unless there is nothing else. */
function newestOf(dataset: Dataset, shown: Bits): EventIndex | null {
  const planned = firstPlace(dataset.count, (event) => dataset.startOf(asEventIndex(event)) > dataset.head.asOfDay);
  return nextEvent(shown, asEventIndex(planned), -1) ?? nextEvent(shown, null, -1);
}

/**
 * Goes to the newest event: into sight on the score, to the top of the list and, as what is at hand, to the focus, which raises its
 * mark. Its row is there a rendering or two later.
 */
export function useLatest(scroller: RefObject<HTMLElement | null>): () => void {
  const { dataset, shown, liveSpan, cover, change } = useReading();
  const wanted = useRef<EventIndex | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const id = CSS.escape(dataset.idOf(wanted.current));
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row][data-event="${id}"] button`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  return () => {
    const newest = newestOf(dataset, shown);
    if (newest === null) return;
    wanted.current = newest;
    const span = liveSpan.get();
    const { start, end } = dataset.spanOf(newest);
    const next = span && bringIntoSight(span, start, end, cover.get());
    change((now) => ({ ...now, sequence: "newest", span: next === span ? now.span : next }));
  };
}
