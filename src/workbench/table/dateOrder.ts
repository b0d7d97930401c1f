import { formatIsoDay } from "../../time/words";
import type { Field } from "./fields";
import type { Mapping } from "./mapping";
import { type DateOrder, isLooseDate, readDate } from "./readDate";
import type { Table } from "./table";

/** Whether the day or the month stands first in dates such as 03/04/2031. */
export type OrderFound =
  /** There is no such date, or they tell it themselves. */
  | { readonly type: "known"; readonly order: DateOrder | null }
  /** Nobody can know: one of them with both readings, in words. */
  | { readonly type: "ask"; readonly example: string; readonly dayFirst: string; readonly monthFirst: string }
  /** Some can only be read one way and some the other. */
  | { readonly type: "mixed"; readonly dayFirst: string; readonly monthFirst: string };

/** What is found where somebody has to say which it is. */
export type OrderAsked = Exclude<OrderFound, { readonly type: "known" }>;

const DATE_FIELDS: readonly Field[] = ["date", "endDate", "published"];

/** Looks at every date of the table: one whose first number is over 12 has the day first, and so on. */
export function findDateOrder(table: Table, columns: Mapping["columns"]): OrderFound {
  const places = table.header.flatMap((column, i) => {
    const to = columns.get(column)?.to;
    return to !== undefined && DATE_FIELDS.includes(to) ? [i] : [];
  });
  // Each text once: the days of a table are few, its rows many.
  const texts = new Set(table.rows.flatMap(({ cells }) => places.map((place) => (cells[place] ?? "").trim())));
  const loose = [...texts].filter(isLooseDate);
  const canBe = (text: string, order: DateOrder): boolean => readDate(text, order).ok;
  const dayFirst = loose.find((text) => canBe(text, "day-first") && !canBe(text, "month-first"));
  const monthFirst = loose.find((text) => canBe(text, "month-first") && !canBe(text, "day-first"));
  const open = loose.find((text) => canBe(text, "day-first") && !readDate(text, null).ok);
  if (dayFirst !== undefined && monthFirst !== undefined) return { type: "mixed", dayFirst, monthFirst };
  if (dayFirst !== undefined) return { type: "known", order: "day-first" };
  if (monthFirst !== undefined) return { type: "known", order: "month-first" };
  if (open === undefined) return { type: "known", order: null };
  return { type: "ask", example: open, dayFirst: wordsOf(open, "day-first"), monthFirst: wordsOf(open, "month-first") };
}

function wordsOf(text: string, order: DateOrder): string {
  const read = readDate(text, order);
  return read.ok ? formatIsoDay(read.edtf) : read.reason;
}
