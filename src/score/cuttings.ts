import {
  addMonths,
  dayFromParts,
  dayOfMonth,
  monthOf,
  startOfDay,
  startOfMonth,
  startOfWeek,
  yearOf,
} from "../time/calendar";
import { asDay, type Day } from "../time/day";
import { formatDay, formatMonth, formatWeekday } from "../time/words";
import { MINOR_AT_LEAST_PX } from "./budget";

/** A way to cut time: the first cell that covers a day, the one after, and how long one is, at the least. */
export interface Cutting {
  readonly days: number;
  readonly first: (day: Day) => Day;
  readonly next: (day: Day) => Day;
  readonly labels: (day: Day) => readonly string[];
  /** Events fill the cell side by side: its label stands in its middle. Absent: at the moment at which it begins. */
  readonly columns?: true;
}

const days: Cutting = {
  days: 1,
  first: startOfDay,
  next: (day) => asDay(day + 1),
  labels: (day) => [formatWeekday(day, "long"), formatWeekday(day, "short"), String(dayOfMonth(day))],
  columns: true,
};
const weeks: Cutting = {
  days: 7,
  first: startOfWeek,
  next: (day) => asDay(day + 7),
  labels: (day) => [String(dayOfMonth(day))],
};
const months = (n: number): Cutting => ({
  days: 28 * n,
  first: (day) => addMonths(startOfMonth(day), -((monthOf(day) - 1) % n)),
  next: (day) => addMonths(day, n),
  labels: (day) => [formatMonth(day, "short").split(" ")[0] ?? ""],
});
export const years = (n: number): Cutting => ({
  days: 365 * n,
  first: (day) => dayFromParts(Math.max(0, Math.floor(yearOf(day) / n) * n), 1, 1),
  next: (day) => addMonths(day, 12 * n),
  labels: (day) => [String(yearOf(day)), `’${String(yearOf(day)).slice(-2)}`],
});
export const wholeDays: Cutting = {
  days: 1,
  first: startOfDay,
  next: (day) => asDay(day + 1),
  labels: (day) => [formatDay(day, "long"), formatDay(day, "short"), formatWeekday(day, "short")],
};
const wholeMonths: Cutting = {
  ...months(1),
  labels: (day) => [formatMonth(day, "long"), formatMonth(day, "short"), formatMonth(day, "short").split(" ")[0] ?? ""],
};

export interface Level {
  readonly major: Cutting;
  readonly minor: Cutting;
  /** The level's from where its minor cells are this wide. */
  readonly cellPx: number;
}

/** From fine to coarse; a minor level goes with the major one that says what it is part of. */
export const LEVELS: readonly Level[] = [
  { major: wholeMonths, minor: days, cellPx: MINOR_AT_LEAST_PX },
  { major: wholeMonths, minor: weeks, cellPx: 36 },
  { major: years(1), minor: months(1), cellPx: 32 },
  { major: years(1), minor: months(3), cellPx: 32 },
  { major: years(1), minor: months(6), cellPx: 32 },
];
export const FAR = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years);
