import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { isVague } from "../../time/when";
import { glyphWidthPx, KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import { timeOrder } from "../standing";
import type { Item, SignSeed } from "./chunk";
import type { Grain } from "./grain";
import { layoutLens } from "./lens";

/** Kept free between neighbours. */
const GAP_PX = { far: 0.4, near: 1, days: 1.5 } as const;
/** Lenses are narrower far out, where many stand side by side. */
const LENS_FAR = 0.6;

/** The level of a row among the tracks that `spread` keeps apart: lanes are even, the channel is odd, under its lane. */
const levelOfRow = (index: LaneIndex, row: number): number =>
  row < index.table.lanes.length ? 2 * row : 2 * (index.table.channel?.after ?? 0) + 1;

export const tracksOf = (index: LaneIndex): number => 2 * index.table.lanes.length + 1;

/** The lanes in which an event has signs, or the channel. */
export function rowsOf(index: LaneIndex, event: EventIndex): readonly number[] {
  const count = index.seating.rowsOf(event, found);
  const rows: number[] = [];
  for (let i = 0; i < count; i++) rows.push(found[i] ?? noEntry(i));
  return rows;
}
/** More than any score has lanes; written and read at once. */
const found = new Int16Array(1024);

/**
 * An event with a sign in each of its rows. A chord takes up the rows between its outermost ones too: its line crosses
 * them. Far out a statement is a bar.
 */
export function makeItem(index: LaneIndex, event: EventIndex, rows: readonly number[], look: Grain["look"]): Item {
  const { dataset } = index;
  const kind = KIND_ROWS[dataset.kindOf(event)];
  const far = look === "far";
  const shape = far ? kind.farGlyph : kind.glyph;
  const sizePx =
    shape === "lens"
      ? layoutLens(dataset, event, index.table.channel).widthPx * (far ? LENS_FAR : 1)
      : far
        ? kind.farPx
        : kind.sizePx;
  const signs = rows.map((row): SignSeed => {
    const glyph = shape === "seat" && index.seating.hollowIn(event, row) ? "seat-hollow" : shape;
    // Far out what is drawn reads as the density of its lane.
    const own = far ? index.table.lanes[row]?.color : undefined;
    return { row, glyph, color: own ?? index.seating.colorIn(event, row), sizePx };
  });
  const levels = rows.map((row) => levelOfRow(index, row));
  const when = dataset.whenOf(event);
  return {
    event,
    at: timeOrder(dataset).at[event] ?? 0,
    widthPx: glyphWidthPx(shape, sizePx) + GAP_PX[look],
    track: kind.track,
    first: Math.min(...levels),
    last: Math.max(...levels),
    signs,
    days: when.end - when.start,
    vague: isVague(when),
    sourcesDiffer: dataset.disagreementCountOf(event) > 0,
  };
}

const whole = new WeakMap<LaneIndex, Map<string, Item>>();
const KEPT_AT_MOST = 8192;

/** An event with its signs in all of its rows, made once for a look: ways to draw a chunk have most of their events in common, as levels do. */
export function wholeItem(index: LaneIndex, event: EventIndex, look: Grain["look"]): Item {
  const items = whole.get(index) ?? new Map<string, Item>();
  whole.set(index, items);
  const key = `${look} ${event}`;
  const item = items.get(key) ?? makeItem(index, event, rowsOf(index, event), look);
  if (items.size >= KEPT_AT_MOST) items.clear();
  items.set(key, item);
  return item;
}

/** By time, then index, which is the order within a day. */
export const inTime = (a: Item, b: Item): number => a.at - b.at || a.event - b.event;

/**
 * Where a day is a column: what is dated to the day fills it side by side in the order that the dataset gives, and what
 * has an hour stands at it.
 */
export function fillDays(index: LaneIndex, items: readonly Item[]): readonly Item[] {
  const { startOf, endOf } = index.dataset;
  const byDay = new Map<number, Item[]>();
  for (const item of [...items].sort((a, b) => a.event - b.event)) {
    const day = startOf(item.event);
    if (endOf(item.event) - day === 1) byDay.set(day, [...(byDay.get(day) ?? []), item]);
  }
  const places = new Map<EventIndex, number>();
  for (const [day, dated] of byDay) {
    for (const [i, { event }] of dated.entries()) places.set(event, day + (i + 0.5) / dated.length);
  }
  return items.map((item) => ({ ...item, at: places.get(item.event) ?? item.at })).sort(inTime);
}
