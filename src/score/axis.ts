import { startOfDay } from "../time/calendar";
import { asDay, type Day } from "../time/day";
import { formatHour, formatWeekday } from "../time/words";
import { MINOR_AT_LEAST_PX } from "./budget";
import type { MeasureText } from "./captions";
import { roughWidthPx } from "./captions";
import { type Cutting, FAR, LEVELS, type Level, wholeDays, years } from "./cuttings";
import type { TimeScale } from "./scale";
import type { Axis, Tick } from "./scene";

/** Height of the axis above the plot's frame: its two levels. */
export const AXIS_PX = 40;

/** A cell of an axis level: where it begins, and its label from long to short. */
interface Cell {
  readonly day: Day;
  /** Where the next one begins. */
  readonly next: Day;
  readonly labels: readonly string[];
}

const LABEL_GAP_PX = 8;
/** Major labels are bold, and begin this far from their line. */
const BOLD = 1.14;
const MAJOR_INSET_PX = 2;
/** A day is wide enough for the hours of its events: before that nobody needs to look for them. */
export const HOURS_FROM_PX = 240;
/** Four bold figures and the gap to the next. */
const YEAR_AT_LEAST_PX = 46;
const LABELS_AT_LEAST = 3;

/**
 * The axis in two levels of words; a label that has no room in its cell is shortened, then left out. `hours` are the
 * moments of events in view whose hour is known: these alone are told, as what is dated to the day stands anywhere in it.
 */
export function layoutAxis(scale: TimeScale, measure: MeasureText = roughWidthPx, hours: readonly number[] = []): Axis {
  const at = LEVELS.findIndex(({ minor, cellPx }) => minor.days * scale.pxPerDay >= cellPx);
  const level = LEVELS[at];
  if (level === undefined) return { major: layoutMajor(scale, yearsWithRoom(scale), measure), minor: [] };
  if (hours.length > 0 && scale.pxPerDay >= HOURS_FROM_PX) {
    const axis = { major: layoutMajor(scale, wholeDays, measure), minor: layoutHours(scale, hours, measure) };
    return withNeighbours(axis, scale, measure);
  }
  const axis = layoutLevel(level, scale, measure);
  const finer = LEVELS[at - 1];
  if (finer === undefined) return withNeighbours(axis, scale, measure);
  const denser = countLabels(axis) < LABELS_AT_LEAST && finer.minor.days * scale.pxPerDay >= MINOR_AT_LEAST_PX;
  return withNeighbours(denser ? layoutLevel(finer, scale, measure) : axis, scale, measure);
}

const countLabels = ({ major, minor }: Axis): number => [...major, ...minor].filter(({ label }) => label !== "").length;

const layoutLevel = ({ major, minor }: Level, scale: TimeScale, measure: MeasureText): Axis => ({
  major: layoutMajor(scale, major, measure),
  minor: minor.columns ? layoutColumns(scale, minor, measure) : layoutMinor(scale, minor, measure),
});

/** Years that have room, for a strip with one level; labels begin at their line. */
export const layoutYears = (scale: TimeScale): readonly Tick[] =>
  layoutMajor(scale, yearsWithRoom(scale), roughWidthPx).filter(({ label }) => label !== "");

const yearsWithRoom = (scale: TimeScale): Cutting =>
  FAR.find((cutting) => cutting.days * scale.pxPerDay >= YEAR_AT_LEAST_PX) ?? years(1000);

/** Labels begin at the line; the first stays at the plot's start while its cell reaches into view. */
function layoutMajor(scale: TimeScale, cutting: Cutting, measure: MeasureText): readonly Tick[] {
  const ticks: Tick[] = [];
  for (const { day, next, labels } of cellsOf(scale, cutting)) {
    const x1 = Math.min(scale.toX(next), scale.widthPx);
    const x = Math.max(0, scale.toX(day));
    if (x1 <= 0) continue;
    // What ends with the plot has no next label to keep away from.
    const room = x1 - x - MAJOR_INSET_PX - (x1 < scale.widthPx ? LABEL_GAP_PX : 0);
    const label = labels.find((text) => measure(text) * BOLD <= room) ?? "";
    ticks.push({ day, x, x1, label, labelX: x + MAJOR_INSET_PX, begins: scale.toX(day) >= 0 });
  }
  return ticks;
}

/** Labels stand at the moment at which their cell begins, or as near as the plot's ends allow. */
function layoutMinor(scale: TimeScale, cutting: Cutting, measure: MeasureText): readonly Tick[] {
  const ticks: Tick[] = [];
  let taken = -LABEL_GAP_PX;
  for (const { day, next, labels } of cellsOf(scale, cutting)) {
    const x = scale.toX(day);
    if (x < 0) continue;
    const shown = labels.find((text) => {
      const half = measure(text) / 2;
      return within(x, half, scale.widthPx) - half >= taken + LABEL_GAP_PX;
    });
    const half = measure(shown ?? "") / 2;
    const labelX = within(x, half, scale.widthPx);
    if (shown !== undefined) taken = labelX + half;
    const x1 = Math.min(scale.toX(next), scale.widthPx);
    ticks.push({ day, x, x1, label: shown ?? "", labelX, begins: true });
  }
  return ticks;
}

/** Labels stand in the middle of what is seen of their cell; all in the same form, but for those of cells cut by the plot's ends. */
function layoutColumns(scale: TimeScale, cutting: Cutting, measure: MeasureText): readonly Tick[] {
  const cells = [...cellsOf(scale, cutting)];
  const roomPx = cutting.days * scale.pxPerDay - LABEL_GAP_PX;
  const form =
    cells[0]?.labels.findIndex((_, i) => cells.every(({ labels }) => measure(labels[i] ?? "") <= roomPx)) ?? 0;
  return cells.flatMap(({ day, next, labels }) => {
    const x = Math.max(0, scale.toX(day));
    const x1 = Math.min(scale.toX(next), scale.widthPx);
    if (x1 <= x) return [];
    const label = labels.slice(Math.max(0, form)).find((text) => measure(text) + LABEL_GAP_PX <= x1 - x) ?? "";
    return [{ day, x, x1, label, labelX: (x + x1) / 2, begins: scale.toX(day) >= 0 }];
  });
}

function layoutHours(scale: TimeScale, hours: readonly number[], measure: MeasureText): readonly Tick[] {
  const ticks: Tick[] = [];
  let taken = -LABEL_GAP_PX;
  for (const moment of [...hours].sort((a, b) => a - b)) {
    const x = scale.toX(moment);
    if (x < 0 || x > scale.widthPx) continue;
    const label = formatHour(asDay(moment));
    const half = measure(label) / 2;
    const labelX = within(x, half, scale.widthPx);
    if (labelX - half < taken + LABEL_GAP_PX) continue;
    taken = labelX + half;
    ticks.push({ day: asDay(moment), x, x1: x, label, labelX, begins: true });
  }
  return ticks;
}

/** Letters may reach a little beyond their measured width. */
const OVERHANG_PX = 2;

const within = (x: number, half: number, widthPx: number): number =>
  Math.min(Math.max(x, half + OVERHANG_PX), widthPx - half - OVERHANG_PX);

/** Where a day or two fill the plot, the days before and after are named at its ends: which way time goes on. */
function withNeighbours(axis: Axis, scale: TimeScale, measure: MeasureText): Axis {
  if (countLabels(axis) >= LABELS_AT_LEAST) return axis;
  const [dayBefore, dayAfter] = [asDay(startOfDay(scale.span.start) - 1), asDay(Math.ceil(scale.span.end))];
  const before = `‹ ${formatWeekday(dayBefore, "short")}`;
  const after = `${formatWeekday(dayAfter, "short")} ›`;
  const first = {
    day: dayBefore,
    x: 0,
    x1: 0,
    label: before,
    labelX: measure(before) / 2 + OVERHANG_PX,
    begins: false,
  };
  const lastX = scale.widthPx - measure(after) / 2 - OVERHANG_PX;
  const last = { day: dayAfter, x: scale.widthPx, x1: scale.widthPx, label: after, labelX: lastX, begins: false };
  const free = (edge: Tick): boolean =>
    axis.minor.every(
      ({ label, labelX }) =>
        label === "" || Math.abs(labelX - edge.labelX) >= (measure(label) + measure(edge.label)) / 2 + LABEL_GAP_PX,
    );
  return { ...axis, minor: [...(free(first) ? [first] : []), ...axis.minor, ...(free(last) ? [last] : [])] };
}

function* cellsOf(scale: TimeScale, cutting: Cutting): Generator<Cell, void> {
  for (let day = cutting.first(scale.span.start); day < scale.span.end; ) {
    const cell = cellAt(cutting, day);
    yield cell;
    day = cell.next;
  }
}

/** The calendar is asked once for a cell: a frame of a pan has the cells of the frame before, and words took most of its time. */
const known = new WeakMap<Cutting, Map<Day, Cell>>();
const KEPT_AT_MOST = 2000;

function cellAt(cutting: Cutting, day: Day): Cell {
  const cells = known.get(cutting) ?? new Map<Day, Cell>();
  known.set(cutting, cells);
  const found = cells.get(day) ?? { day, next: cutting.next(day), labels: cutting.labels(day) };
  if (cells.size >= KEPT_AT_MOST) cells.clear();
  cells.set(day, found);
  return found;
}
