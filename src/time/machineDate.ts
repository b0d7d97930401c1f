import { addMonths, isoDay, yearOf } from "./calendar";
import { asDay, type Day } from "./day";
import type { Precision, When } from "./when";
import { formatHour } from "./words";

/** The ends of a date as programs read them (ISO 8601, as HTML and schema.org take it), as exact as its source. */
export interface MachineDates {
  /** Null before the year 1, which HTML cannot say. */
  readonly start: string | null;
  /** Null where the date is a single one, or its end is open. */
  readonly end: string | null;
}

/** "2026-02-05", "2026-02", "2026", "2026-02-05T16:00+04:00"; of a season its year, since neither can say more of it. */
export function machineDates(when: When): MachineDates {
  const start = isoAt(when.start, when.startPrecision, when.offsetMinutes);
  if (!when.interval || when.openStart || when.openEnd) return { start, end: null };
  return { start, end: isoAt(lastOf(when), when.endPrecision, when.offsetMinutes) };
}

/** A document's date as programs read it, of its EDTF form: without the signs of doubt, of a season its year. */
export function machineEdtf(edtf: string): string | null {
  const [, year, second, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf) ?? [];
  if (year === undefined || year === "0000") return null;
  if (second === undefined || Number(second) > 12) return year;
  return day === undefined ? `${year}-${second}` : `${year}-${second}-${day}`;
}

function isoAt(at: Day, precision: Precision, offsetMinutes: number): string | null {
  if (yearOf(at) < 1) return null;
  const day = isoDay(at);
  switch (precision) {
    case "year":
    case "season":
      return day.slice(0, 4);
    case "month":
      return day.slice(0, 7);
    case "day":
      return day;
    case "instant":
      return `${day}T${formatHour(at)}${zone(offsetMinutes)}`;
  }
}

/** Inside the last unit of a span whose end is exclusive. */
function lastOf({ end, endPrecision }: When): Day {
  if (endPrecision === "instant") return end;
  return endPrecision === "year" ? addMonths(end, -12) : asDay(end - 1);
}

function zone(minutes: number): string {
  const away = Math.abs(minutes);
  const figures = [Math.floor(away / 60), away % 60].map((part) => String(part).padStart(2, "0"));
  return minutes === 0 ? "Z" : `${minutes < 0 ? "-" : "+"}${figures.join(":")}`;
}
