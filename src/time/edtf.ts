import { parse } from "edtf";
import { addMonths, dayFromParts, isoDay } from "./calendar";
import { asDay, type Day } from "./day";
import { impossibleDate } from "./impossible";
import { readPlainDate } from "./plainDate";
import { seasonSpan } from "./seasons";
import type { Precision, When } from "./when";

export type EdtfResult = { readonly ok: true; readonly when: When } | { readonly ok: false; readonly reason: string };

/** One side of an interval, or a date that stands alone. */
interface Side {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly offsetMinutes: number;
}
type SideResult = { readonly ok: true; readonly side: Side } | { readonly ok: false; readonly reason: string };

const FORMS = "write a date such as 2026, 2026-02, 2026-02-05, 2021-23 or 2026-02-05T16:00:00+04:00";
/** The longest text of the supported forms is an interval of two instants, 51 characters. */
const LONGEST = 60;
const MINUTES_PER_DAY = 1440;

/**
 * Resolves an EDTF text (ISO 8601-2 levels 0 and 1 as far as the data model lists them) to [start, end) in days.
 *
 * - An instant needs its offset, stands at the wall-clock time of its place and lasts to the end of its minute; an
 *   interval of instants ends at the second one, and is no interval where that is the first one.
 * - `openEndDay` is the day that an open end reaches to, though never less than a day after the start. An open start
 *   reaches to the start of the date that it names.
 * - A qualifier of either side holds for the whole.
 *
 * The library is the grammar; it does not resolve, because it moves 29 February 2022 to 1 March and seasons to
 * calendar quarters. What was resolved is written out again and must equal what was read.
 */
export function parseEdtf(text: string, openEndDay: number): EdtfResult {
  if (text.length > LONGEST) return fault(`a date has ${LONGEST} characters at most`);
  const sides = text.split("/");
  const [first = "", second] = sides;
  if (sides.length > 2) return fault("an interval has two ends, and one / between them");
  if (second === undefined) return parseSingle(first);
  if (first === "" || second === "") return fault('an interval needs both ends; write ".." for one that is open');
  if (first === ".." && second === "..") return fault("an interval needs a date for one end at least");
  if (first === "..") return parseOpenStart(second);
  if (second === "..") return parseOpenEnd(first, openEndDay);
  return parseInterval(first, second);
}

function parseSingle(text: string): EdtfResult {
  const read = parseSide(text);
  return read.ok ? success(read.side, read.side, { interval: false }) : read;
}

function parseOpenStart(text: string): EdtfResult {
  const read = parseSide(text);
  return read.ok ? success(read.side, read.side, { openStart: true }) : read;
}

function parseOpenEnd(text: string, openEndDay: number): EdtfResult {
  const read = parseSide(text);
  if (!read.ok) return read;
  const end = asDay(Math.max(openEndDay, read.side.start + 1));
  return success(read.side, { ...read.side, end }, { openEnd: true });
}

function parseInterval(first: string, second: string): EdtfResult {
  const from = parseSide(first);
  if (!from.ok) return from;
  const to = parseSide(second);
  if (!to.ok) return to;
  const instants = [from.side, to.side].filter((side) => side.precision === "instant");
  if (new Set(instants.map((side) => side.offsetMinutes)).size > 1) {
    return fault("both times of an interval must give the same offset from UTC, that of the event's place");
  }
  // An interval runs to the end of its last day, but to its last instant only.
  const atInstant = to.side.precision === "instant";
  if (instants.length === 2 && to.side.start === from.side.start) {
    return success(from.side, to.side, { interval: false });
  }
  const end = atInstant ? to.side.start : to.side.end;
  if (end <= from.side.start) return fault("the interval ends before it starts");
  return success(from.side, { ...to.side, end }, {});
}

function success(
  from: Side,
  to: Side,
  flags: { readonly interval?: boolean; readonly openStart?: boolean; readonly openEnd?: boolean },
): EdtfResult {
  return {
    ok: true,
    when: {
      start: from.start,
      end: to.end,
      startPrecision: from.precision,
      endPrecision: to.precision,
      interval: flags.interval ?? true,
      approximate: from.approximate || to.approximate,
      uncertain: from.uncertain || to.uncertain,
      openStart: flags.openStart ?? false,
      openEnd: flags.openEnd ?? false,
      offsetMinutes: from.offsetMinutes || to.offsetMinutes,
    },
  };
}

const fault = (reason: string): { readonly ok: false; readonly reason: string } => ({ ok: false, reason });

function parseSide(text: string): SideResult {
  const impossible = impossibleDate(text);
  if (impossible) return fault(impossible);
  if (!/^\d{4}/.test(text)) return fault(`"${text}" is not a date that we read; ${FORMS}`);
  if (/T[\d:.]+[~?%]?$/.test(text)) {
    return fault("a time needs its place's offset from UTC, such as 2026-02-05T16:00:00+04:00");
  }
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = readPlainDate(text) ?? parse(text, { level: 1, types: ["Date", "Season"], seasonUncertainty: true });
  } catch {
    return fault(`"${text}" is not a date that we read; ${FORMS}`);
  }
  const approximate = Boolean(parsed.approximate);
  const uncertain = Boolean(parsed.uncertain);
  const resolved = resolve(parsed.type, parsed.values, parsed.offset ?? 0);
  if (!resolved) return fault(`"${text}" is not a date that we read; ${FORMS}`);
  const suffix = approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "";
  const { written, ...side } = resolved;
  if (!written.some((form) => form + suffix === text)) {
    return fault(`"${text}" would be read as ${written[0] ?? ""}${suffix}; ${FORMS}`);
  }
  return { ok: true, side: { ...side, approximate, uncertain } };
}

/** A date's extent, and the texts that stand for exactly that. */
interface Resolved {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly offsetMinutes: number;
  readonly written: readonly string[];
}

function resolve(type: string, values: readonly number[], offsetMinutes: number): Resolved | null {
  const [year, second, third, hour, minute, seconds] = values;
  if (year === undefined) return null;
  if (type === "Season") {
    const span = seasonSpan(year, second ?? 0);
    return span && { ...span, precision: "season", offsetMinutes: 0, written: [`${iso(span.start, 4)}-${second}`] };
  }
  const start = dayFromParts(year, (second ?? 0) + 1, third ?? 1);
  if (second === undefined) {
    return { start, end: addMonths(start, 12), precision: "year", offsetMinutes: 0, written: [iso(start, 4)] };
  }
  if (third === undefined) {
    return { start, end: addMonths(start, 1), precision: "month", offsetMinutes: 0, written: [iso(start, 7)] };
  }
  if (hour === undefined) {
    return { start, end: asDay(start + 1), precision: "day", offsetMinutes: 0, written: [iso(start, 10)] };
  }
  const sinceMidnight = hour * 60 + (minute ?? 0) + (seconds ?? 0) / 60;
  const at = asDay(start + sinceMidnight / MINUTES_PER_DAY);
  return {
    start: at,
    // Counted from midnight, so that the day's last minute ends exactly with the day.
    end: asDay(start + (Math.floor(sinceMidnight) + 1) / MINUTES_PER_DAY),
    precision: "instant",
    offsetMinutes,
    written: writeInstant(at, offsetMinutes),
  };
}

const iso = (day: Day, length: number): string => isoDay(day).slice(0, length);

function writeInstant(at: Day, offsetMinutes: number): readonly string[] {
  const text = new Date(Math.round(at * 86_400) * 1000).toISOString();
  const sign = offsetMinutes < 0 ? "-" : "+";
  const away = Math.abs(offsetMinutes);
  const pad = (n: number): string => String(n).padStart(2, "0");
  const zones = [`${sign}${pad(Math.floor(away / 60))}:${pad(away % 60)}`, ...(offsetMinutes === 0 ? ["Z"] : [])];
  // Seconds may be left out where they are none.
  const clocks = [text.slice(0, 19), ...(text.slice(17, 19) === "00" ? [text.slice(0, 16)] : [])];
  return clocks.flatMap((clock) => zones.map((zone) => clock + zone));
}
