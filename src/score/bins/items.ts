import type { EventIndex } from "../../dataset/dataset";
import { KIND_ROWS, KINDS_ON, type KindTrack, rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import { timeOrder } from "../standing";
import type { Item, SignSeed, Track } from "./column";
import { layoutLens } from "./lens";

/** Kept free between neighbours. */
const GAP_PX = 2;

/** The level of a row among the tracks that `spread` keeps apart: lanes are even, the channel is odd, under its lane. */
export const levelOfRow = (index: LaneIndex, row: number): number =>
  row < index.table.lanes.length ? 2 * row : 2 * (index.table.channel?.after ?? 0) + 1;

export const tracksOf = (index: LaneIndex): number => 2 * index.table.lanes.length + 1;

/** The event as it would be drawn in these rows. A chord takes up the rows between its outermost ones too: its line crosses them. */
export function makeItem(index: LaneIndex, event: EventIndex, rows: readonly number[], track: Track): Item {
  const { dataset } = index;
  const kind = KIND_ROWS[dataset.kindOf(event)];
  const sizePx = kind.glyph === "lens" ? layoutLens(dataset, event, index.table.channel).widthPx : kind.sizePx;
  const signs = rows.map((row): SignSeed => {
    const glyph = kind.glyph === "seat" && index.seating.hollowIn(event, row) ? "seat-hollow" : kind.glyph;
    return { row, glyph, color: index.seating.colorIn(event, row), sizePx };
  });
  const levels = rows.map((row) => levelOfRow(index, row));
  return {
    event,
    at: timeOrder(dataset).at[event] ?? 0,
    widthPx: Math.max(...signs.map((sign) => sign.sizePx)) + GAP_PX,
    track,
    first: Math.min(...levels),
    last: Math.max(...levels),
    signs,
  };
}

/** Narrowest width that one item of a track takes up, for asking quickly whether many could fit. */
const narrowestOn = (track: KindTrack): number =>
  Math.min(...KINDS_ON[track].map((kind) => rowOfCode(kind).sizePx)) + GAP_PX;
export const NARROWEST_ITEM_PX: { readonly [track in KindTrack]: number } = {
  notes: narrowestOn("notes"),
  seats: narrowestOn("seats"),
  papers: narrowestOn("papers"),
};

/** By time, then index, which is the order within a day. */
export const inTime = (a: Item, b: Item): number => a.at - b.at || a.event - b.event;
