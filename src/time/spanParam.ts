import { parseBound } from "./bound";
import { dayOf, isoDay } from "./calendar";
import { asDay, type Day, type Span, spanOf } from "./day";
import { impossibleDate } from "./impossible";

export type SpanResult = { readonly ok: true; readonly span: Span } | { readonly ok: false; readonly reason: string };

const MINUTES_PER_DAY = 1440;
/** From this length on whole days are exact enough: half a day is a fortieth of what is on screen. */
const WHOLE_DAYS_FROM = 21;
const FIRST = dayOf("0000-01-01");
const LAST = dayOf("9999-12-31");

/**
 * Reads the URL's `span`: "2026-01-20/2026-02-10", both days included, or with a time of day at both ends,
 * "2026-02-05T10:00/2026-02-05T14:00", which ends at that minute.
 */
export function parseSpan(text: string): SpanResult {
  const [first, second, ...more] = text.split("/");
  if (first === undefined || second === undefined || more.length > 0) {
    return { ok: false, reason: "write two dates with a / between them: 2026-01-20/2026-02-10" };
  }
  const from = parseEdge(first);
  if (!from.ok) return from;
  const to = parseEdge(second);
  if (!to.ok) return to;
  const span = spanOf(from.start, to.end);
  return span.end > span.start ? { ok: true, span } : { ok: false, reason: "the span ends before it starts" };
}

type EdgeResult =
  | { readonly ok: true; readonly start: Day; readonly end: Day }
  | { readonly ok: false; readonly reason: string };

function parseEdge(text: string): EdgeResult {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text);
  const [, date, hour, minute] = match ?? [];
  if (date === undefined) {
    const read = parseBound(text);
    return read.ok ? { ok: true, start: read.bound.start, end: read.bound.end } : read;
  }
  const impossible = impossibleDate(text);
  if (impossible) return { ok: false, reason: impossible };
  const at = minuteOfDay(dayOf(date) * MINUTES_PER_DAY + Number(hour) * 60 + Number(minute));
  return { ok: true, start: at, end: at };
}

/** Writes a span so that `parseSpan` reads it, as it is once written (`writtenSpan`). */
export function formatSpanParam(span: Span): string {
  const { start, end, inDays } = written(span);
  return inDays ? `${isoDay(start)}/${isoDay(asDay(end - 1))}` : `${isoMinute(start)}/${isoMinute(end)}`;
}

/** The span that is read once it was written. What is written and read again is written the same. */
export const writtenSpan = (span: Span): Span => {
  const { start, end } = written(span);
  return spanOf(start, end);
};

/** Whole days where both ends are whole or the span is three weeks or longer (then rounded to days), else minutes. */
function written(span: Span): Span & { readonly inDays: boolean } {
  const start = clamp(span.start, FIRST, LAST - 1);
  const end = clamp(Math.max(span.end, start), start, LAST);
  const startMinute = Math.round(start * MINUTES_PER_DAY);
  const endMinute = Math.max(Math.round(end * MINUTES_PER_DAY), startMinute + 1);
  const whole = startMinute % MINUTES_PER_DAY === 0 && endMinute % MINUTES_PER_DAY === 0;
  if (whole || end - start >= WHOLE_DAYS_FROM) return { ...spanOf(Math.round(start), Math.round(end)), inDays: true };
  return { ...spanOf(minuteOfDay(startMinute), minuteOfDay(endMinute)), inDays: false };
}

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const minuteOfDay = (minutes: number): Day => asDay(minutes / MINUTES_PER_DAY);

const isoMinute = (day: Day): string => new Date(Math.round(day * 86_400_000)).toISOString().slice(0, 16);
