import type { Span } from "../../time/day";
import { COST, marksBudget } from "../budget";

/**
 * How coarsely time is cut at one zoom level. Which events are drawn singly is decided bin by bin, as the bin looks at
 * the level's smallest scale, and bins are absolute in time: panning and zooming within a level change no decision.
 */
export interface Grain {
  /** Higher is coarser; one step halves the scale. */
  readonly level: number;
  /** Bin b is the days [b * binDays, (b + 1) * binDays). A power of two, one day at the least. */
  readonly binDays: number;
  /** Width of a bin at the level's smallest scale. */
  readonly binPx: number;
  /** So many neighbouring bins (aligned in time like them) share their elements: what a quiet one leaves, a busy one may use. */
  readonly chunkBins: number;
  /** Elements that the marks and clusters of one chunk may take. */
  readonly allowance: number;
}

/** A pill with four figures has room in the narrowest bin. */
const BIN_AT_LEAST_PX = 40;
/** Room that every bin keeps for chords when all of its rows, and all of its neighbours', are clusters. */
const CHORDS_ALLOWANCE = 10;
const CHUNK_BINS = 4;

/** The narrowest bin that leaves every row of every bin a cluster and some chords. Depends on lanes and width alone. */
export function narrowestBinPx(widthPx: number, rows: number): number {
  const perBin = COST.cluster * rows + CHORDS_ALLOWANCE;
  // One chunk more than fit side by side may be in view, cut at both ends. With very many lanes even two are too many:
  // the allowance then makes the bins poor, not the page heavy.
  const whole = Math.floor(marksBudget(widthPx, rows) / (perBin * CHUNK_BINS)) - 1;
  return Math.max(BIN_AT_LEAST_PX, widthPx / (CHUNK_BINS * Math.max(1, whole)));
}

/** The integer zoom level of a scale: the smallest at which a bin is `narrowestPx` wide or more (a day wider than that is not cut). */
export function levelOf(pxPerDay: number, narrowestPx: number = BIN_AT_LEAST_PX): number {
  // The hair's breadth keeps a scale that stands on the border of two levels in one of them while rounding varies.
  // Adding 0 makes minus zero zero.
  return Math.ceil(Math.log2(narrowestPx / pxPerDay) - 1e-9) + 0;
}

/** `rows`: lanes and the channel. */
export function grainOf(pxPerDay: number, widthPx: number, rows: number): Grain {
  const narrowest = narrowestBinPx(widthPx, rows);
  const level = levelOf(pxPerDay, narrowest);
  const binPx = narrowest * 2 ** Math.max(0, -level);
  // Few wide bins (days at a deep zoom) have nothing to share: each chunk cut by the view's ends would be lost on it.
  const chunkBins = binPx * CHUNK_BINS * 2 <= widthPx ? CHUNK_BINS : 1;
  const chunks = Math.ceil(widthPx / (binPx * chunkBins) - 1e-9) + 1;
  return {
    level,
    binDays: 2 ** Math.max(0, level),
    binPx,
    chunkBins,
    allowance: Math.floor(marksBudget(widthPx, rows) / chunks),
  };
}

/** The bins that a span touches, first and one past the last. */
export const binsOf = (span: Span, binDays: number): readonly [first: number, end: number] => [
  Math.floor(span.start / binDays),
  Math.max(Math.ceil(span.end / binDays), Math.floor(span.start / binDays) + 1),
];
