import { MONTHS } from "../../time/months";

/** A date as citations need it: as exact as the source, in parts. Months 1 to 12; a season instead of a month, 1 spring to 4 winter. */
export interface CiteDay {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: 1 | 2 | 3 | 4;
}

export interface CiteDate {
  readonly from: CiteDay;
  /** The other end of an interval, null for a single date. */
  readonly to: CiteDay | null;
  readonly circa: boolean;
  readonly uncertain: boolean;
}

/**
 * Reads the EDTF forms of the data model without the EDTF library; times of day are left out, which no style prints.
 * An open end is left out and makes the date approximate. Null where the text is none of them.
 */
export function readCiteDate(edtf: string): CiteDate | null {
  const sides = edtf.split("/");
  if (sides.length > 2) return null;
  const read = sides.filter((side) => side !== "..").map(readSide);
  const [first, second] = read;
  if (!first || second === null) return null;
  const open = sides.includes("..");
  return {
    from: first.day,
    to: second && !sameDay(first.day, second.day) ? second.day : null,
    circa: open || first.circa || (second?.circa ?? false),
    uncertain: first.uncertain || (second?.uncertain ?? false),
  };
}

const SEASON_CODES = 20;

function readSide(text: string): { day: CiteDay; circa: boolean; uncertain: boolean } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T[\d:]+(?:Z|[+-]\d{2}:\d{2}))?)?)?([~?%]?)$/.exec(text);
  const [, year, second, third, qualifier] = match ?? [];
  if (year === undefined) return null;
  const day = readParts(Number(year), Number(second ?? 0), Number(third ?? 0));
  return day && { day, circa: /[~%]/.test(qualifier ?? ""), uncertain: /[?%]/.test(qualifier ?? "") };
}

function readParts(year: number, second: number, day: number): CiteDay | null {
  const season = second - SEASON_CODES;
  if (season === 1 || season === 2 || season === 3 || season === 4) return day === 0 ? { year, season } : null;
  if (second > 12 || day > 31) return null;
  if (second === 0) return { year };
  return day === 0 ? { year, month: second } : { year, month: second, day };
}

const sameDay = (a: CiteDay, b: CiteDay): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day && a.season === b.season;

/** MLA 9, appendix 1: May, June and July stay whole. */
export const MONTHS_MLA = [
  "Jan.",
  "Feb.",
  "Mar.",
  "Apr.",
  "May",
  "June",
  "July",
  "Aug.",
  "Sept.",
  "Oct.",
  "Nov.",
  "Dec.",
] as const;

const SEASONS = ["Spring", "Summer", "Autumn", "Winter"] as const;

/** The month's or season's name, "" where the date has neither. */
export function monthWord(day: CiteDay, months: readonly string[] = MONTHS): string {
  if (day.season !== undefined) return SEASONS[day.season - 1] ?? "";
  return day.month === undefined ? "" : (months[day.month - 1] ?? "");
}

/** Four figures, as the dataset writes it: the year 0 of ISO 8601 is "0000". */
export const yearWord = ({ year }: CiteDay): string => String(year).padStart(4, "0");

/** Whether both ends of an interval name a day, or both a month or season, or both a year alone: only then may they share words. */
export const alikeExact = (from: CiteDay, to: CiteDay): boolean =>
  (from.day === undefined) === (to.day === undefined) &&
  ((from.month ?? from.season) === undefined) === ((to.month ?? to.season) === undefined);
