import type { EventIndex } from "../../dataset/dataset";
import { glyphWidthPx, KINDS_ON, rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { Item, Room } from "./chunk";
import { countIn, eventsOf, type Sheet } from "./counting";
import { type Grain, leastScale } from "./grain";
import { fits } from "./groups";
import { makeItem, rowsOf, wholeItem } from "./items";

/** Narrowest that one sign of a track is, for asking quickly whether many could fit. */
const narrowestOn = (track: Sheet): number =>
  Math.min(...KINDS_ON[track].map((kind) => glyphWidthPx(rowOfCode(kind).glyph, rowOfCode(kind).sizePx)));

/**
 * The notes or papers of the days [start, end) as single signs, in those lanes where all of them fit; where they do not,
 * half of the days is tried, so that only the days that are too full gather. A joint statement is drawn in all of its
 * lanes or in none, so that it is nowhere half drawn, half counted: a lane that has no room for its signs takes those
 * lanes along that share an event with it. Thin lanes follow the others.
 */
export function chooseSheets(
  index: LaneIndex,
  grain: Grain,
  track: Sheet,
  start: number,
  end: number,
  rows: readonly number[] = openRows(index),
): readonly Room[] {
  const items = itemsThatFit(index, grain, track, start, end, rows);
  const rooms = items.length > 0 ? [{ start, end, items }] : [];
  const drawn = new Set(items.flatMap(({ signs }) => signs.map(({ row }) => row)));
  const rest = rows.filter((row) => !drawn.has(row) && countIn(index, row, KINDS_ON[track], start, end) > 0);
  if (rest.length === 0 || end - start <= grain.binDays) return rooms;
  const middle = (start + end) / 2;
  return [
    ...rooms,
    ...chooseSheets(index, grain, track, start, middle, rest),
    ...chooseSheets(index, grain, track, middle, end, rest),
  ];
}

const openRows = (index: LaneIndex): readonly number[] =>
  index.table.lanes.flatMap((lane, row) => (lane.collapsed ? [] : [row]));

/** The events of those lanes whose events all fit, in all of their lanes. */
function itemsThatFit(
  index: LaneIndex,
  grain: Grain,
  track: Sheet,
  start: number,
  end: number,
  rows: readonly number[],
): readonly Item[] {
  const most = ((end - start) * leastScale(grain)) / narrowestOn(track);
  const byRow = new Map<number, readonly EventIndex[]>();
  for (const row of rows) {
    const count = countIn(index, row, KINDS_ON[track], start, end);
    if (count === 0 || count > most) continue;
    const events = eventsOf(index, row, KINDS_ON[track], start, end);
    const items = events.map((event) => makeItem(index, event, [row], grain.look));
    if (fits(index, grain, { start, end, items })) byRow.set(row, events);
  }
  for (let joint = true; ; joint = false) {
    const whole = wholeIn(index, grain, byRow);
    if (fits(index, grain, { start, end, items: whole })) return whole;
    // Each lane has room for its own, but not for what stands in several at one place; and where a day is a column,
    // what other lanes hold of it takes its part of the order, which may leave too little.
    if (joint) dropJoint(index, byRow);
    else byRow.delete(fullestOf(byRow));
  }
}

function dropJoint(index: LaneIndex, byRow: Map<number, readonly EventIndex[]>): void {
  for (const [row, events] of byRow) if (events.some((event) => rowsOf(index, event).length > 1)) byRow.delete(row);
}

const fullestOf = (byRow: ReadonlyMap<number, readonly EventIndex[]>): number =>
  [...byRow].reduce((fullest, each) => (each[1].length > fullest[1].length ? each : fullest))[0];

/** What stands in no other lanes than those of a map, thin ones aside; lanes that hold anything else leave the map. */
function wholeIn(index: LaneIndex, grain: Grain, byRow: Map<number, readonly EventIndex[]>): readonly Item[] {
  const open = new Set(openRows(index));
  const isWhole = (event: EventIndex): boolean => rowsOf(index, event).every((row) => !open.has(row) || byRow.has(row));
  for (let torn = true; torn; ) {
    torn = false;
    for (const [row, events] of byRow) {
      if (events.every(isWhole)) continue;
      byRow.delete(row);
      torn = true;
    }
  }
  const events = new Set([...byRow.values()].flat());
  return [...events].map((event) => wholeItem(index, event, grain.look));
}
