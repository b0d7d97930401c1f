import { addMonths, startOfMonth } from "../../../time/calendar";
import { asDay, type Span, spanOf } from "../../../time/day";

/** No month is shorter: what is below this needs no calendar. */
const MONTH_DAYS = 28;

/** The whole days between two moments, or what lies between them within a day; null where that is nothing. */
export function silenceIn(from: number, to: number): Span | null {
  if (from >= to) return null;
  const [first, end] = [Math.ceil(from), Math.floor(to)];
  return first < end ? spanOf(first, end) : spanOf(from, to);
}

/** Whether a stretch without events takes a whole month: shorter ones are seen from the rows' dates. */
export function isSilent({ start, end }: Span): boolean {
  if (end - start < MONTH_DAYS) return false;
  const month = startOfMonth(start);
  const first = month === start ? month : addMonths(month, 1);
  return addMonths(first, 1) <= end;
}

/** The part of a span of which a dataset can tell: from its first event to its as-of day. Null where there is none. */
export function toldOf(span: Span, first: number, asOfDay: number): Span | null {
  const [start, end] = [Math.max(span.start, first), Math.min(span.end, asOfDay + 1)];
  return start < end ? { start: asDay(start), end: asDay(end) } : null;
}
