import { addMonths, dayFromParts } from "./calendar";
import { asDay, type Day, type Span } from "./day";
import { impossibleDate } from "./impossible";

/** A year, month or day as it stands in a URL (`from`, `to`), resolved to [start, end). */
export interface Bound extends Span {
  readonly edtf: string;
}
export type BoundResult =
  | { readonly ok: true; readonly bound: Bound }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads YYYY, YYYY-MM or YYYY-MM-DD. Strict: 2022-02-29 is refused with a reason fit to show a reader.
 * Without the EDTF library, which stays out of the first bundle.
 */
export function parseBound(text: string): BoundResult {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return { ok: false, reason: "write a year, a month or a day: 2026, 2026-02 or 2026-02-05" };
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return { ok: false, reason: `there is no month ${month}` };
  }
  const impossible = impossibleDate(text);
  if (impossible) return { ok: false, reason: impossible };
  const start = dayFromParts(Number(year), Number(month ?? 1), Number(day ?? 1));
  return { ok: true, bound: { edtf: text, start, end: endOf(start, month, day) } };
}

function endOf(start: Day, month: string | undefined, day: string | undefined): Day {
  if (day !== undefined) return asDay(start + 1);
  return addMonths(start, month === undefined ? 12 : 1);
}
