import { firstPlace } from "../dataset/firstPlace";
import { noEntry } from "../dataset/noEntry";
import { addBit, type Bits, fillRange, noBits } from "./bits";
import type { FilterIndex } from "./filterIndex";

/**
 * The events that overlap [from, to), in days; an infinite bound leaves that side open.
 * An event that lasts no time at all stands at its start.
 */
export function findPeriod(index: FilterIndex, from: number, to: number): Bits {
  const { start, end, reach, count } = index;
  const bits = noBits(count);
  const startsAt = (limit: number) => firstPlace(count, (event) => (start[event] ?? noEntry(event)) >= limit);
  const until = startsAt(to);
  const inside = startsAt(from);
  // All that start within the period overlap it; of those that start before it, the ones that reach into it.
  fillRange(bits, inside, until);
  const before = Math.min(inside, until);
  const reaching = firstPlace(count, (event) => (reach[event] ?? noEntry(event)) > from);
  for (let event = reaching; event < before; event++) if ((end[event] ?? noEntry(event)) > from) addBit(bits, event);
  return bits;
}
