import { bisectLeft } from "d3";
import type { Dataset } from "../dataset/dataset";
import { noEntry } from "../dataset/noEntry";
import { type Bits, hasBit } from "../filter/bits";
import type { Span } from "../time/day";
import { layoutYears } from "./axis";
import { timeScale } from "./scale";
import type { Tick } from "./scene";
import { timeOrder } from "./standing";

/** One column of the strip: the events that stand in [start, end) days. */
export interface OverviewColumn {
  readonly start: number;
  readonly end: number;
  readonly x: number;
  readonly widthPx: number;
  readonly all: number;
  readonly shown: number;
  /** Heights from the strip's bottom. */
  readonly allPx: number;
  readonly shownPx: number;
}

export interface Overview {
  /** Days of a bin, a whole number of ISO weeks. */
  readonly binDays: number;
  /** Columns that hold events, in order. */
  readonly columns: readonly OverviewColumn[];
  readonly years: readonly Tick[];
}

const WEEK = 7;
/** 5 January 1970, a Monday. */
const MONDAY = 4;
/** Narrower columns cannot be told apart. */
const COLUMN_LEAST_PX = 4;
const GAP_PX = 1;
/** One event among thousands is still seen. */
const EVENT_LEAST_PX = 1;

/**
 * Events per week, or per several weeks where those are narrow, of all and of the filtered. Counting is two halvings a
 * column; the days of the filtered events are listed once a filter.
 */
export function layoutOverview(
  dataset: Dataset,
  bits: Bits,
  extent: Span,
  widthPx: number,
  heightPx: number,
): Overview {
  const scale = timeScale(extent, widthPx);
  const binDays = WEEK * 2 ** Math.max(0, Math.ceil(Math.log2(COLUMN_LEAST_PX / (WEEK * scale.pxPerDay))));
  const { all, shown } = daysOf(dataset, bits);
  const counts: { start: number; all: number; shown: number }[] = [];
  const first = Math.floor((extent.start - MONDAY) / binDays) * binDays + MONDAY;
  for (let start = first; start < extent.end; start += binDays) {
    const count = { start, all: countIn(all, start, start + binDays), shown: countIn(shown, start, start + binDays) };
    if (count.all > 0) counts.push(count);
  }
  const most = counts.reduce((high, count) => Math.max(high, count.all), 1);
  const tall = (count: number): number => (count === 0 ? 0 : Math.max(EVENT_LEAST_PX, (heightPx * count) / most));
  const columns = counts.map(
    (count): OverviewColumn => ({
      ...count,
      end: count.start + binDays,
      x: scale.toX(count.start),
      widthPx: binDays * scale.pxPerDay - GAP_PX,
      allPx: tall(count.all),
      shownPx: tall(count.shown),
    }),
  );
  return { binDays, columns, years: layoutYears(scale) };
}

const countIn = (days: Float64Array, start: number, end: number): number =>
  bisectLeft(days, end) - bisectLeft(days, start);

interface StandingDays {
  readonly all: Float64Array;
  readonly shown: Float64Array;
}
const known = new WeakMap<Bits, StandingDays & { readonly dataset: Dataset }>();
/** The days of all events, which no filter changes. */
const allDays = new WeakMap<Dataset, Float64Array>();

/** Sets of events are never written to once handed out, so a set stands for its filter. */
function daysOf(dataset: Dataset, bits: Bits): StandingDays {
  const found = known.get(bits);
  if (found?.dataset === dataset) return found;
  const { at, order } = timeOrder(dataset);
  let all = allDays.get(dataset);
  if (all === undefined) {
    all = new Float64Array(order.length);
    for (let i = 0; i < order.length; i++) all[i] = at[order[i] ?? noEntry(i)] ?? noEntry(i);
    allDays.set(dataset, all);
  }
  // Plain loops: array methods took ten times as long at a million events.
  const shown = new Float64Array(order.length);
  let length = 0;
  for (let i = 0; i < order.length; i++)
    if (hasBit(bits, order[i] ?? noEntry(i))) shown[length++] = all[i] ?? noEntry(i);
  const made = { dataset, all, shown: shown.subarray(0, length) };
  known.set(bits, made);
  return made;
}
