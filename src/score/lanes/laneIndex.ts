import type { Dataset, EventIndex } from "../../dataset/dataset";
import { asEventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { KINDS } from "../../dataset/terms";
import { type Bits, hasBit } from "../../filter/bits";
import { timeOrder } from "../standing";
import type { LaneRows } from "./laneRows";
import { type LaneTable, rowsOf } from "./lanes";
import type { Seating } from "./seating";

/** Number of kinds: every row has one run of events for each. */
export const K = KINDS.length;

/**
 * The events under a filter, sorted for counting by time. Row r and kind k own one run of the two long arrays, from
 * runs[r * K + k] to runs[r * K + k + 1], in order of time: the number of events between two days is the difference
 * of two binary searches, so no prefix sums are kept. Rows are the lanes, then the channel if there is one, then one
 * row `all` that holds every event once.
 */
export interface LaneIndex {
  readonly dataset: Dataset;
  readonly table: LaneTable;
  readonly seating: Seating;
  /** Lanes and the channel. */
  readonly rows: number;
  /** The row of every event once; equals `rows`. */
  readonly all: number;
  readonly runs: Uint32Array;
  /** Day on which the event stands. */
  readonly at: Float64Array;
  readonly event: Int32Array;
  /** Events with a sign in each row. */
  readonly events: Uint32Array;
  /** Events that went on for more than two days, in time order. */
  readonly lasting: readonly EventIndex[];
}

/** Two passes over the events of the filter; their rows are found once for a lane table, their order once for a dataset. */
export function indexLanes(dataset: Dataset, bits: Bits, { table, seats, rowAt, rowOf }: LaneRows): LaneIndex {
  const { at: standing, order, lasting } = timeOrder(dataset);
  const { kind } = dataset.arrays;
  const rows = rowsOf(table);
  const runs = new Uint32Array((rows + 1) * K + 1);
  const events = new Uint32Array(rows);
  for (let i = 0; i < order.length; i++) {
    const event = order[i] ?? noEntry(i);
    if (!hasBit(bits, event)) continue;
    const k = kind[event] ?? noEntry(event);
    for (let r = rowAt[i] ?? noEntry(i); r < (rowAt[i + 1] ?? noEntry(i + 1)); r++) {
      const row = rowOf[r] ?? noEntry(r);
      increase(runs, row * K + k + 1);
      increase(events, row);
    }
    increase(runs, rows * K + k + 1);
  }
  for (let i = 1; i < runs.length; i++) runs[i] = (runs[i] ?? noEntry(i)) + (runs[i - 1] ?? noEntry(i - 1));
  const total = runs[runs.length - 1] ?? noEntry(runs.length - 1);
  const at = new Float64Array(total);
  const of = new Int32Array(total);
  const next = runs.slice();
  const put = (run: number, event: number): void => {
    const place = next[run] ?? noEntry(run);
    next[run] = place + 1;
    at[place] = standing[event] ?? noEntry(event);
    of[place] = event;
  };
  for (let i = 0; i < order.length; i++) {
    const event = order[i] ?? noEntry(i);
    if (!hasBit(bits, event)) continue;
    const k = kind[event] ?? noEntry(event);
    for (let r = rowAt[i] ?? noEntry(i); r < (rowAt[i + 1] ?? noEntry(i + 1)); r++)
      put((rowOf[r] ?? noEntry(r)) * K + k, event);
    put(rows * K + k, event);
  }
  return {
    dataset,
    table,
    seating: seats,
    rows,
    all: rows,
    runs,
    at,
    event: of,
    events,
    lasting: lasting.filter((event) => hasBit(bits, event)),
  };
}

const increase = (counts: Uint32Array, place: number): void => {
  counts[place] = (counts[place] ?? noEntry(place)) + 1;
};

/**
 * First place in the run of a row and kind whose event stands on `day` or later. Halved here: most of what a new zoom level costs is
 * this question, which a function that asks another one for each half answers half as fast.
 */
export function placeOf({ at, runs }: LaneIndex, row: number, kind: number, day: number): number {
  const run = row * K + kind;
  let low = runs[run] ?? noEntry(run);
  let high = runs[run + 1] ?? noEntry(run);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((at[middle] ?? noEntry(middle)) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE: ReadonlySet<number> = new Set();

/** Rows that a filter leaves empty; none where nothing is filtered, or where nothing is left at all and the lanes are all there is to see. */
export function emptyRows({ dataset, table, rows, all, runs, events }: LaneIndex): ReadonlySet<number> {
  const shown = (runs[(all + 1) * K] ?? noEntry(all)) - (runs[all * K] ?? noEntry(all));
  if (shown === dataset.count || shown === 0) return NONE;
  const empty = new Set(Array.from({ length: rows }, (_, row) => row).filter((row) => events[row] === 0));
  // What stands in the channel is between the two lanes beside it: they are there with it.
  const { channel, laneOf, lanes } = table;
  if (channel !== null && !empty.has(lanes.length)) {
    for (const party of [channel.upper, channel.lower]) empty.delete(laneOf[party] ?? noEntry(party));
  }
  return empty;
}

export const eventAt = (index: LaneIndex, place: number): EventIndex =>
  asEventIndex(index.event[place] ?? noEntry(place));

export const kindCode = (kind: (typeof KINDS)[number]): number => KINDS.indexOf(kind);
