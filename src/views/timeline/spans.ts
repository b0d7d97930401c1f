import type { Dataset } from "../../dataset/dataset";
import { type Bits, eachBit } from "../../filter/bits";
import { firstIn } from "../../filter/order";
import type { Cover } from "../../panes/reading/reading";
import { fitSpan, panBy, seenSpan } from "../../score/scale";
import { type Span, spanOf } from "../../time/day";

/**
 * From the first event's start to the last one's end, or null for none. What began by the as-of day is followed no
 * farther than that day: an open end or a vague date says nothing of the time after.
 */
export function spanOfEvents(dataset: Dataset, bits: Bits): Span | null {
  const first = firstIn(bits);
  if (first === null) return null;
  const known = dataset.head.asOfDay + 1;
  let last = Number.NEGATIVE_INFINITY;
  eachBit(bits, (event) => {
    const end = dataset.endOf(event);
    last = Math.max(last, dataset.startOf(event) < known ? Math.min(end, known) : end);
  });
  return spanOf(dataset.startOf(first), last);
}

/** What a mark at either end needs to be seen whole. */
const MARK_SHARE = 0.012;

/** All of a stretch, with no more beside it than a mark needs. */
export const fitAll = ({ start, end }: Span): Span => fitSpan(start, end, MARK_SHARE);

/** Of what is seen, so much is kept free beside an event that is brought into sight. */
const MARGIN = 0.12;

/**
 * The same length, moved no more than needed (plus a margin) for a stretch of days to be in sight: in the part of the
 * span that nothing covers.
 */
export function bringIntoSight(span: Span, start: number, end: number, { widthPx, coveredPx }: Cover): Span {
  const seen = seenSpan(span, widthPx, coveredPx);
  if (start >= seen.start && end <= seen.end) return span;
  const length = seen.end - seen.start;
  const margin = length * MARGIN;
  if (end - start > length - 2 * margin) return panBy(span, (start + end) / 2 - (seen.start + seen.end) / 2);
  return panBy(span, start < seen.start ? start - margin - seen.start : end + margin - seen.end);
}
