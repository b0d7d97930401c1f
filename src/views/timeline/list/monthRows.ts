import type { Dataset, EventIndex } from "../../../dataset/dataset";
import { asEventIndex } from "../../../dataset/dataset";
import type { Bits } from "../../../filter/bits";
import { eventsOf } from "../../../filter/order";
import { startOfMonth } from "../../../time/calendar";
import { asDay, type Day } from "../../../time/day";

/** The list's rows: a month's heading before the events that begin in it. Flat arrays, no object a row. */
export interface MonthRows {
  readonly length: number;
  /** Event of a row, or -1 - i for the heading of month i. */
  readonly rows: Int32Array;
  readonly months: readonly { readonly start: Day; readonly events: number }[];
  /** Row of each shown event, by its place among the shown. */
  readonly rowOf: (event: EventIndex) => number;
}

export function groupByMonth(dataset: Dataset, shown: Bits): MonthRows {
  const events = eventsOf(shown);
  const months: { start: Day; events: number }[] = [];
  const rows = new Int32Array(events.length * 2);
  let length = 0;
  let current: { start: Day; events: number } | null = null;
  let until = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const day = dataset.startOf(asEventIndex(event));
    if (current === null || day >= until) {
      const first = startOfMonth(day);
      current = { start: first, events: 0 };
      until = startOfMonth(asDay(first + 32));
      months.push(current);
      rows[length++] = -months.length;
    }
    current.events++;
    rows[length++] = event;
  }
  const used = rows.subarray(0, length);
  return { length, rows: used, months, rowOf: (event) => findRow(used, event) };
}

/** Events ascend through the rows, so a binary search that steps off headings finds one. */
function findRow(rows: Int32Array, event: EventIndex): number {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    let middle = (low + high) >>> 1;
    while (middle < high && (rows[middle] ?? 0) < 0) middle++;
    const value = rows[middle] ?? -1;
    if (value === event) return middle;
    if (value < 0 || value > event) high = ((low + high) >>> 1) - 1;
    else low = middle + 1;
  }
  return -1;
}

export const eventAt = (list: MonthRows, row: number): EventIndex | null => {
  const value = list.rows[row] ?? -1;
  return value < 0 ? null : asEventIndex(value);
};
