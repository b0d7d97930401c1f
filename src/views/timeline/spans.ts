import type { Dataset } from "../../dataset/dataset";
import { type Bits, eachBit } from "../../filter/bits";
import { firstIn } from "../../filter/order";
import { panBy } from "../../score/scale";
import { type Span, spanOf } from "../../time/day";

/** From the first event's start to the last one's end, or null for none. */
export function spanOfEvents(dataset: Dataset, bits: Bits): Span | null {
  const first = firstIn(bits);
  if (first === null) return null;
  let last = Number.NEGATIVE_INFINITY;
  eachBit(bits, (event) => {
    last = Math.max(last, dataset.endOf(event));
  });
  return spanOf(dataset.startOf(first), last);
}

/** The same length, moved no more than needed (plus a margin) for a stretch of days to be in sight. */
export function bringIntoSight(span: Span, start: number, end: number): Span {
  if (start >= span.start && end <= span.end) return span;
  const length = span.end - span.start;
  const margin = length * 0.12;
  if (end - start > length - 2 * margin) return panBy(span, (start + end) / 2 - (span.start + span.end) / 2);
  return panBy(span, start < span.start ? start - margin - span.start : end + margin - span.end);
}
