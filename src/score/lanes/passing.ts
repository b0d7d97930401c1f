import { bisectLeft } from "d3";
import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { PASSING_AT_MOST } from "../budget";
import { timeOrder } from "../standing";
import type { LaneIndex } from "./laneIndex";

/** Lasting events of one order of length: none is longer than `days`. */
interface LengthClass {
  readonly days: number;
  readonly at: Float64Array;
  readonly events: readonly EventIndex[];
}

/** Finds events whose days overlap a span, without visiting those that do not: halving within classes of like length. */
export interface PassingIndex {
  /** Events that stand outside [start, end) though some of their days lie in it; the most important, in time order. */
  readonly through: (start: number, end: number) => readonly EventIndex[];
}

/** Events seen on each side of each class. A view through which more than that pass shows the nearest. */
const SEEN_AT_MOST = 64;

export function indexPassing(index: LaneIndex): PassingIndex {
  const { startOf, endOf, importanceOf } = index.dataset;
  const standing = timeOrder(index.dataset).at;
  const grouped = new Map<number, EventIndex[]>();
  for (const event of index.lasting) {
    const days = 2 ** Math.ceil(Math.log2(endOf(event) - startOf(event)));
    const group = grouped.get(days);
    if (group === undefined) grouped.set(days, [event]);
    else group.push(event);
  }
  const classes = [...grouped].map(
    ([days, events]): LengthClass => ({
      days,
      events,
      at: Float64Array.from(events, (event) => standing[event] ?? noEntry(event)),
    }),
  );
  const overlaps = (event: EventIndex, from: number, to: number): boolean => startOf(event) < to && endOf(event) > from;
  return {
    through(from, to) {
      const found: EventIndex[] = [];
      for (const { days, at, events } of classes) {
        // An event stands at most its length from either of its ends (open ends stand near the first).
        const before = bisectLeft(at, from);
        const beforeFrom = Math.max(bisectLeft(at, from - days), before - SEEN_AT_MOST);
        const after = bisectLeft(at, to);
        const afterTo = Math.min(bisectLeft(at, to + days), after + SEEN_AT_MOST);
        for (const event of [...events.slice(beforeFrom, before), ...events.slice(after, afterTo)]) {
          if (overlaps(event, from, to)) found.push(event);
        }
      }
      return found
        .sort((a, b) => importanceOf(b) - importanceOf(a) || a - b)
        .slice(0, PASSING_AT_MOST)
        .sort((a, b) => a - b);
    },
  };
}
