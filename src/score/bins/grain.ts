import type { Span } from "../../time/day";
import { marksBudget } from "../budget";

/**
 * How coarsely time is cut at one zoom level. What is drawn singly and what gathers is decided chunk by chunk, as the
 * chunk looks at the level's smallest scale, and chunks are absolute in time: panning and zooming within a level change
 * no decision.
 */
export interface Grain {
  /** Higher is coarser; one whole step halves the scale. */
  readonly level: number;
  /** Bin b is the days [b * binDays, (b + 1) * binDays): the width of a column. A power of two, one day at the least. */
  readonly binDays: number;
  /** Width of a bin at the level's smallest scale. */
  readonly binPx: number;
  /** Single signs keep their distance from each other within so many bins. */
  readonly roomBins: number;
  /** So many neighbouring bins (aligned in time like them) are as rich as each other. */
  readonly chunkBins: number;
  /** The most chunks that a view of this level touches, and the elements that they may take together. */
  readonly chunksInView: number;
  readonly budget: number;
  /** Far out the picture is density; near, a statement is a note; from a certain width a day is a column that its events fill. */
  readonly look: "far" | "near" | "days";
}

/** Columns are from 6 to 12 px wide, so that levels change where a day is 6, 12 and 24 px wide; near, at half steps too. */
const BIN_AT_LEAST_PX = 6;
const NEAR_LEVEL = 0;
const DAYS_LEVEL = -2;
const NEAR_STEPS = 2;
const ROOM_BINS = 8;
/** Chunks that are cut by the view's ends are lost on it: there have to be some more. */
const CHUNKS_AT_LEAST = 6;
/** At its poorest a chunk has a bar and a paper for each row, a gathered lens, a gathered upright and its days' lone one. */
const poorest = (rows: number): number => 3 * rows + 4;

/** The zoom level of a scale: the smallest at which a bin is `BIN_AT_LEAST_PX` wide or more (a day wider than that is not cut). */
export function levelOf(pxPerDay: number): number {
  // The hair's breadth keeps a scale that stands on the border of two levels in one of them while rounding varies.
  // Adding 0 makes minus zero zero.
  const exact = Math.log2(BIN_AT_LEAST_PX / pxPerDay) - 1e-9;
  return (exact > NEAR_LEVEL ? Math.ceil(exact) : Math.ceil(exact * NEAR_STEPS) / NEAR_STEPS) + 0;
}

/** `rows`: lanes and the channel; `rounds`: how many may want a chip. */
export function grainOf(pxPerDay: number, widthPx: number, rows: number, rounds: number): Grain {
  const level = levelOf(pxPerDay);
  const binPx = BIN_AT_LEAST_PX * 2 ** Math.max(0, -level);
  const look = level <= DAYS_LEVEL ? "days" : level <= NEAR_LEVEL ? "near" : "far";
  const budget = marksBudget(widthPx, rows, rounds);
  const chunksOf = (bins: number): number => Math.ceil(widthPx / (binPx * bins) - 1e-9) + 1;
  let chunkBins = ROOM_BINS;
  while (chunkBins > 1 && chunkBins * binPx * CHUNKS_AT_LEAST > 2 * widthPx) chunkBins /= 2;
  while (chunksOf(chunkBins) > CHUNKS_AT_LEAST && chunksOf(chunkBins) * poorest(rows) > budget) chunkBins *= 2;
  return {
    level,
    binDays: 2 ** Math.max(0, level),
    binPx,
    roomBins: Math.min(ROOM_BINS, chunkBins),
    chunkBins,
    chunksInView: chunksOf(chunkBins),
    budget,
    look,
  };
}

/** The chunks that a span touches, first and one past the last. */
export function chunksOf(span: Span, grain: Grain): readonly [first: number, end: number] {
  const days = grain.binDays * grain.chunkBins;
  const first = Math.floor(span.start / days);
  return [first, Math.max(Math.ceil(span.end / days), first + 1)];
}

/** Its smallest scale, at which all of a level is decided. */
export const leastScale = ({ binPx, binDays }: Grain): number => binPx / binDays;
