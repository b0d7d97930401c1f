import type { Dataset, EventIndex } from "../../../dataset/dataset";
import { asEventIndex } from "../../../dataset/dataset";
import { firstPlace } from "../../../dataset/firstPlace";
import { noEntry } from "../../../dataset/noEntry";
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

/** Events ascend through the rows; a heading stands for the event under it. */
function findRow(rows: Int32Array, event: EventIndex): number {
  const eventFrom = (row: number): number => {
    const value = rows[row] ?? noEntry(row);
    return value < 0 ? (rows[row + 1] ?? noEntry(row + 1)) : value;
  };
  const found = firstPlace(rows.length, (row) => eventFrom(row) >= event);
  if (found === rows.length || eventFrom(found) !== event) return -1;
  return rows[found] === event ? found : found + 1;
}

export const eventAt = (list: MonthRows, row: number): EventIndex | null => {
  const value = list.rows[row] ?? -1;
  return value < 0 ? null : asEventIndex(value);
};
