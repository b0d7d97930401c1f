import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addCalendarMonths } from "date-fns/addMonths";
import { startOfISOWeek } from "date-fns/startOfISOWeek";
import { asDay, type Day } from "./day";

/** Calendar arithmetic on days since 1970-01-01 UTC. All of it is the same in every time zone of the reader. */

const MS_PER_DAY = 86_400_000;

/** A date for date-fns whose local time is UTC. Milliseconds are rounded: a day's fraction is binary. */
export const utcDate = (day: Day): Date => new UTCDateMini(toMs(day));

const toMs = (day: Day): number => Math.round(day * MS_PER_DAY);
/** For parts of a date: date-fns's own class asks the clock each time that it is made, which a frame does not have the time for. */
const plainDate = (day: Day): Date => new Date(toMs(day));

const toDay = (date: Date): Day => asDay(date.getTime() / MS_PER_DAY);

/** The first moment of the day that a moment lies in. */
export const startOfDay = (day: Day): Day => asDay(Math.floor(day));

/**
 * The day of a year (0 to 9999), month (1 to 12) and day of the month (1 to 31); overflow runs into the next
 * month as in `Date.UTC`, but years below 100 stay what they are.
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return toDay(date);
}

export const yearOf = (day: Day): number => plainDate(day).getUTCFullYear();

/** 1 for January to 12 for December. */
export const monthOf = (day: Day): number => plainDate(day).getUTCMonth() + 1;

export const dayOfMonth = (day: Day): number => plainDate(day).getUTCDate();

export const startOfMonth = (day: Day): Day => dayFromParts(yearOf(day), monthOf(day), 1);

export const startOfYear = (day: Day): Day => dayFromParts(yearOf(day), 1, 1);

/** The Monday of the ISO week. */
export const startOfWeek = (day: Day): Day => toDay(startOfISOWeek(utcDate(day)));

/** The same day of the month and time of day `months` later (earlier if negative); 31 January + 1 is the last of February. */
export const addMonths = (day: Day, months: number): Day => toDay(addCalendarMonths(utcDate(day), months));

/** "2026-02-05" of any moment on that day. */
export const isoDay = (day: Day): string => plainDate(day).toISOString().slice(0, 10);

/** The day of a text such as "2026-02-05", null where it is of another form or no such day exists. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return null;
  const day = dayFromParts(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoDay(day) === iso ? day : null;
}

/** The day of an ISO day that is known to be sound (our own constant, a compiled value). Throws otherwise; outside data goes to `parseDay`. */
export function dayOf(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`not a day: "${iso}"`);
  return day;
}
