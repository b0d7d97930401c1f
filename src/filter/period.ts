import { noEntry } from "../dataset/noEntry";
import { firstAtLeast } from "./bisect";
import { addBit, type Bits, fillRange, noBits } from "./bits";
import type { FilterIndex } from "./filterIndex";

/**
 * The events that overlap [from, to), in days; an infinite bound leaves that side open.
 * An event that lasts no time at all stands at its start.
 */
export function findPeriod(index: FilterIndex, from: number, to: number): Bits {
  const { start, end, reach, count } = index;
  const bits = noBits(count);
  const until = firstAtLeast(start, to);
  const inside = firstAtLeast(start, from);
  // All that start within the period overlap it; of those that start before it, the ones that reach into it.
  fillRange(bits, inside, until);
  const before = Math.min(inside, until);
  for (let event = firstAbove(reach, from); event < before; event++)
    if ((end[event] ?? noEntry(event)) > from) addBit(bits, event);
  return bits;
}

/** Place of the first value > `limit` in an ascending list, its length where there is none. */
function firstAbove(ascending: Float64Array, limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
