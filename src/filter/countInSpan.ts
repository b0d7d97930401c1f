import { firstPlace } from "../dataset/firstPlace";
import { noEntry } from "../dataset/noEntry";
import type { Span } from "../time/day";
import { type Bits, countBits, eachBit } from "./bits";
import type { FilterIndex } from "./filterIndex";

/** An event that lasts no time at all stands at its start: it has gone by just after. */
const MOMENT = 1e-9;

/**
 * How many events of a set overlap a span, by the rule of findPeriod, with two binary searches a question: those that
 * have begun before its end without those that were over before its start. Made once for a set.
 */
export function countInSpan({ start, end }: Pick<FilterIndex, "start" | "end">, bits: Bits): (span: Span) => number {
  const starts = new Float64Array(countBits(bits));
  const ends = new Float64Array(starts.length);
  let n = 0;
  eachBit(bits, (event) => {
    const begins = start[event] ?? noEntry(event);
    starts[n] = begins;
    ends[n++] = Math.max(end[event] ?? noEntry(event), begins + MOMENT);
  });
  ends.sort();
  const before = (times: Float64Array, isPast: (time: number) => boolean) =>
    firstPlace(times.length, (place) => isPast(times[place] ?? noEntry(place)));
  return (span) => before(starts, (time) => time >= span.end) - before(ends, (time) => time > span.start);
}
