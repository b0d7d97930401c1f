import type { EventIndex } from "../../dataset/dataset";
import type { LaneIndex } from "../lanes/laneIndex";
import type { Glyph } from "../scene";
import { timeOrder } from "../standing";
import type { Item, SignSeed, Track } from "./column";
import { layoutLens } from "./lens";

/** Diameter or width of each glyph; a round's seat is larger than a meeting's. */
const SIZE_PX = { note: 9, seat: 9, roundSeat: 12, paper: 10 } as const;
/** Kept free between neighbours. */
const GAP_PX = 2;

/** The level of a row among the tracks that `spread` keeps apart: lanes are even, the channel is odd, under its lane. */
export const levelOfRow = (index: LaneIndex, row: number): number =>
  row < index.table.lanes.length ? 2 * row : 2 * (index.table.channel?.after ?? 0) + 1;

export const tracksOf = (index: LaneIndex): number => 2 * index.table.lanes.length + 1;

/** The event as it would be drawn in these rows. A chord takes up the rows between its outermost ones too: its line crosses them. */
export function makeItem(index: LaneIndex, event: EventIndex, rows: readonly number[], track: Track): Item {
  const { dataset } = index;
  const kind = dataset.kindOf(event);
  const lensPx = kind === "exchange" ? layoutLens(dataset, event, index.table.channel).widthPx : 0;
  const signs = rows.map((row): SignSeed => {
    const glyph = glyphOf(index, event, row);
    const sizePx = sizeOf(glyph, kind === "round", lensPx);
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

function glyphOf(index: LaneIndex, event: EventIndex, row: number): Glyph {
  switch (index.dataset.kindOf(event)) {
    case "round":
    case "meeting":
      return index.seating.hollowIn(event, row) ? "seat-hollow" : "seat";
    case "statement":
      return "note";
    case "exchange":
      return "lens";
    case "agreement":
      return "paper-closed";
    case "proposal":
      return "paper-open";
  }
}

function sizeOf(glyph: Glyph, round: boolean, lensPx: number): number {
  switch (glyph) {
    case "note":
      return SIZE_PX.note;
    case "seat":
    case "seat-hollow":
      return round ? SIZE_PX.roundSeat : SIZE_PX.seat;
    case "paper-open":
    case "paper-closed":
      return SIZE_PX.paper;
    case "lens":
      return lensPx;
  }
}

/** Narrowest width that one item of a track takes up, for asking quickly whether many could fit. */
export const NARROWEST_ITEM_PX = {
  notes: SIZE_PX.note + GAP_PX,
  seats: SIZE_PX.seat + GAP_PX,
  papers: SIZE_PX.paper + GAP_PX,
} as const;

/** By time, then index, which is the order within a day. */
export const inTime = (a: Item, b: Item): number => a.at - b.at || a.event - b.event;
