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

const known = new WeakMap<Dataset, { readonly key: string; readonly rows: LaneRows }>();

/** One pass over all seats for a lane mode and its options. The last answer is kept: filters change far more often than lanes. */
export function laneRows(dataset: Dataset, mode: LaneMode, options: LaneOptions): LaneRows {
  const { maxLanes, shown, othersOpen, order, collapsed } = options;
  const key = JSON.stringify([mode, maxLanes, shown, othersOpen, order, collapsed]);
  const found = known.get(dataset);
  if (found?.key === key) return found.rows;
  const rows = findRows(dataset, assignLanes(dataset, mode, options));
  known.set(dataset, { key, rows });
  return rows;
}

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
