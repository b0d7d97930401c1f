import { asEventIndex, type Dataset } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import type { LaneMode } from "../../view/choices";
import { timeOrder } from "../standing";
import { assignLanes, type LaneOptions, type LaneTable, rowsOf } from "./lanes";
import { type Seating, seating } from "./seating";

/** In which rows each event of a dataset has signs, filter or none. */
export interface LaneRows {
  readonly table: LaneTable;
  readonly seats: Seating;
  /** Rows of the i-th event in time order are rowOf[rowAt[i]] .. rowOf[rowAt[i + 1] - 1]. */
  readonly rowAt: Uint32Array;
  readonly rowOf: Uint16Array;
}

const known = new WeakMap<Dataset, readonly LaneRows[]>();
/** The lanes without a filter, and those of a party that has one while it is chosen. */
const KEPT = 2;

/**
 * One pass over all seats for lanes that are others than the last ones, whose rows are kept: filters change far more
 * often than lanes, and a party that is chosen mostly has a lane already.
 */
export function laneRows(dataset: Dataset, mode: LaneMode, options: LaneOptions): LaneRows {
  const table = assignLanes(dataset, mode, options);
  const kept = known.get(dataset) ?? [];
  const alike = kept.find((rows) => isSeatedAlike(rows.table, table));
  const rows = alike ? { ...alike, table, seats: seating(dataset, table) } : findRows(dataset, table);
  known.set(dataset, [rows, ...kept.filter((other) => other !== alike)].slice(0, KEPT));
  return rows;
}

/** Whether every event has the same rows in two tables; how lanes are drawn may differ. */
const isSeatedAlike = (a: LaneTable, b: LaneTable): boolean =>
  a.mode === b.mode &&
  a.lanes.length === b.lanes.length &&
  a.others === b.others &&
  a.channel?.after === b.channel?.after &&
  a.channel?.upper === b.channel?.upper &&
  a.channel?.lower === b.channel?.lower &&
  a.laneOf.every((lane, place) => lane === b.laneOf[place]);

function findRows(dataset: Dataset, table: LaneTable): LaneRows {
  const seats = seating(dataset, table);
  const out = new Int16Array(rowsOf(table) + 1);
  const { order } = timeOrder(dataset);
  const rowAt = new Uint32Array(order.length + 1);
  let rowOf = new Uint16Array(order.length * 2 + out.length);
  let n = 0;
  for (let i = 0; i < order.length; i++) {
    const count = seats.rowsOf(asEventIndex(order[i] ?? noEntry(i)), out);
    if (n + count > rowOf.length) {
      const larger = new Uint16Array(rowOf.length * 2);
      larger.set(rowOf);
      rowOf = larger;
    }
    for (let r = 0; r < count; r++) rowOf[n++] = out[r] ?? noEntry(r);
    rowAt[i + 1] = n;
  }
  return { table, seats, rowAt, rowOf };
}
