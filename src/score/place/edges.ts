import type { EventIndex } from "../../dataset/dataset";
import type { Span } from "../../time/day";
import { KINDS_ON, rowOfCode } from "../kinds";
import { eventAt, type LaneIndex, placeOf } from "../lanes/laneIndex";

/** So short a view may show a part of a round without the moment at which it stands. */
const VIEW_DAYS = 2;
/** Longer ones are found by what passes through, see lanes/passing.ts. */
const ROUND_DAYS = 3;
/** Where rounds crowd, those that stand in the view are enough. */
const AT_MOST = 12;

/**
 * Rounds that stand outside of a view of a day or two, though some of their days lie in it: they are seen as well, or a view of the
 * first day of a round would hide who met on it.
 */
export function edgeRounds(index: LaneIndex, span: Span): readonly EventIndex[] {
  if (span.end - span.start > VIEW_DAYS) return [];
  const { dataset, all } = index;
  const kinds = KINDS_ON.seats.filter((kind) => rowOfCode(kind).chip);
  return kinds.flatMap((kind) => {
    const from = placeOf(index, all, kind, span.start - ROUND_DAYS);
    const to = placeOf(index, all, kind, span.end + ROUND_DAYS);
    if (to - from > AT_MOST) return [];
    const near = Array.from({ length: to - from }, (_, i) => eventAt(index, from + i));
    return near.filter((event) => dataset.startOf(event) < span.end && dataset.endOf(event) > span.start);
  });
}
