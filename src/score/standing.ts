import type { Dataset, EventIndex } from "../dataset/dataset";
import { asEventIndex } from "../dataset/dataset";
import { noEntry } from "../dataset/noEntry";
import { isVague, type Precision, type When } from "../time/when";

/** Days that a date of each precision covers, roughly: only where an open end leaves no other measure. */
const UNIT_DAYS: Readonly<Record<Precision, number>> = { instant: 0, day: 1, month: 30, season: 91, year: 365 };

/** Where an event stands in time: the middle of its days, or of its first day where its end is open. */
export function standsAt(when: When): number {
  if (when.openEnd) return Math.min(when.start + UNIT_DAYS[when.startPrecision] / 2, (when.start + when.end) / 2);
  return (when.start + when.end) / 2;
}

/** All events of a dataset by where they stand. */
export interface TimeOrder {
  /** Day on which event i stands, to the minute. */
  readonly at: Float64Array;
  /** Event indexes, `at` ascending, then index. */
  readonly order: Int32Array;
  /** Events that went on for more than two days (intervals and open ends, not vague dates), in time order. */
  readonly lasting: readonly EventIndex[];
}

const LASTING_DAYS = 2;
const MINUTES = 1440;
const known = new WeakMap<Dataset, TimeOrder>();

/** Made once a dataset. */
export function timeOrder(dataset: Dataset): TimeOrder {
  const found = known.get(dataset);
  if (found !== undefined) return found;
  const made = makeOrder(dataset);
  known.set(dataset, made);
  return made;
}

function makeOrder(dataset: Dataset): TimeOrder {
  const at = new Float64Array(dataset.count);
  const { start, end } = dataset.arrays;
  const lasts = new Set<number>();
  for (let i = 0; i < at.length; i++) {
    const from = start[i] ?? noEntry(i);
    const to = end[i] ?? noEntry(i);
    at[i] = (from + to) / 2;
    // Only what is longer than a day can be open or vague enough to stand elsewhere: no object for the many others.
    if (to - from <= 1) continue;
    const when = dataset.whenOf(asEventIndex(i));
    at[i] = standsAt(when);
    if (to - from > LASTING_DAYS && (when.openEnd || (when.interval && !isVague(when)))) lasts.add(i);
  }
  const order = sortByMinute(at);
  return {
    at,
    order,
    lasting: Array.from(order)
      .filter((i) => lasts.has(i))
      .map(asEventIndex),
  };
}

/**
 * Rounds `at` to minutes in place and gives the order. Minute and index share one double (53 bits), because sorting
 * numbers without a comparing function is several times as fast at a million events.
 */
function sortByMinute(at: Float64Array): Int32Array {
  const room = 2 ** Math.ceil(Math.log2(Math.max(2, at.length)));
  let first = Number.POSITIVE_INFINITY;
  for (const day of at) first = Math.min(first, Math.floor(day));
  const keys = new Float64Array(at.length);
  for (let i = 0; i < at.length; i++) {
    const minute = Math.round(((at[i] ?? noEntry(i)) - first) * MINUTES);
    at[i] = first + minute / MINUTES;
    keys[i] = minute * room + i;
  }
  keys.sort();
  return Int32Array.from(keys, (key) => key % room);
}
