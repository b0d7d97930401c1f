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
import { formatDay, formatMonth } from "../time/words";
import { MAJOR_AT_LEAST_PX, MINOR_AT_LEAST_PX } from "./budget";
import type { MeasureText } from "./captions";
import { roughWidthPx } from "./captions";
import type { TimeScale } from "./scale";
import type { Axis, Tick } from "./scene";

/** A cell of an axis level: where it begins, and its label from long to short. */
interface Cell {
  readonly day: Day;
  readonly labels: readonly string[];
}

/** A way to cut time: the first cell that covers a day, the one after, and how long one is, at the least. */
interface Cutting {
  readonly days: number;
  readonly first: (day: Day) => Day;
  readonly next: (day: Day) => Day;
  readonly labels: (day: Day) => readonly string[];
}

const hours = (n: number): Cutting => ({
  days: n / 24,
  first: (day) => asDay(Math.floor((day * 24) / n + 1e-9) / (24 / n)),
  next: (day) => asDay(Math.round((day * 24) / n + 1) / (24 / n)),
  labels: (day) => [`${String(Math.round((day - Math.floor(day + 1e-9)) * 24)).padStart(2, "0")}:00`],
});
const days: Cutting = {
  days: 1,
  first: startOfDay,
  next: (day) => asDay(day + 1),
  labels: (day) => [String(dayOfMonth(day))],
};
const weeks: Cutting = { ...days, days: 7, first: startOfWeek, next: (day) => asDay(day + 7) };
const months = (n: number): Cutting => ({
  days: 28 * n,
  first: (day) => addMonths(startOfMonth(day), -((monthOf(day) - 1) % n)),
  next: (day) => addMonths(day, n),
  labels: (day) => [formatMonth(day, "short").split(" ")[0] ?? ""],
});
const years = (n: number): Cutting => ({
  days: 365 * n,
  first: (day) => dayFromParts(Math.max(0, Math.floor(yearOf(day) / n) * n), 1, 1),
  next: (day) => addMonths(day, 12 * n),
  labels: (day) => [String(yearOf(day))],
});
const wholeDays: Cutting = { ...days, labels: (day) => [formatDay(day, "long"), formatDay(day, "short")] };
const wholeMonths: Cutting = {
  ...months(1),
  labels: (day) => [formatMonth(day, "long"), formatMonth(day, "short"), formatMonth(day, "short").split(" ")[0] ?? ""],
};

/** From fine to coarse; a minor level goes with the major one that says what it is part of. */
const LEVELS: readonly { readonly major: Cutting; readonly minor: Cutting; readonly cellPx: number }[] = [
  ...[1, 2, 3, 6].map((n) => ({ major: wholeDays, minor: hours(n), cellPx: 60 })),
  { major: wholeMonths, minor: days, cellPx: MINOR_AT_LEAST_PX },
  { major: wholeMonths, minor: weeks, cellPx: 36 },
  { major: years(1), minor: months(1), cellPx: 32 },
  { major: years(1), minor: months(3), cellPx: 32 },
  { major: years(1), minor: months(6), cellPx: 32 },
];
const FAR = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(years);

const LABEL_GAP_PX = 8;

/** The axis in two levels of words; a label that has no room in its cell is shortened, then left out. */
export function layoutAxis(scale: TimeScale, measure: MeasureText = roughWidthPx): Axis {
  const level = LEVELS.find(({ minor, cellPx }) => minor.days * scale.pxPerDay >= cellPx);
  if (level === undefined) {
    const far = FAR.find((cutting) => cutting.days * scale.pxPerDay >= MAJOR_AT_LEAST_PX) ?? years(1000);
    return { major: layoutLevel(scale, far, measure, true), minor: [] };
  }
  return {
    major: layoutLevel(scale, level.major, measure, true),
    minor: layoutLevel(scale, level.minor, measure, false),
  };
}

/** Years that have room, for a strip with one level. */
export function layoutYears(scale: TimeScale, measure: MeasureText = roughWidthPx): readonly Tick[] {
  const cutting = FAR.find(({ days: long }) => long * scale.pxPerDay >= MAJOR_AT_LEAST_PX) ?? years(1000);
  return layoutLevel(scale, cutting, measure, false);
}

/** `held`: the first label stays at the plot's start while its cell reaches into view. */
function layoutLevel(scale: TimeScale, cutting: Cutting, measure: MeasureText, held: boolean): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const { day, labels } of cellsOf(scale, cutting)) {
    const end = scale.toX(cutting.next(day));
    const x = held ? Math.max(0, scale.toX(day)) : scale.toX(day);
    if (x < 0 || end <= 0) continue;
    const x1 = Math.min(end, scale.widthPx);
    // A minor label is centred on its tick and may reach into the free half of the next cell; a major one stays inside.
    const room = held ? x1 - x : end - x;
    const label = labels.find((text) => measure(text) + LABEL_GAP_PX <= room) ?? "";
    ticks.push({ x, x1, label });
  }
  return ticks;
}

function* cellsOf(scale: TimeScale, cutting: Cutting): Generator<Cell, void> {
  for (let day = cutting.first(scale.span.start); day < scale.span.end; day = cutting.next(day)) {
    yield { day, labels: cutting.labels(day) };
  }
}
