import type { EventIndex } from "../../dataset/dataset";
import type { Span } from "../../time/day";
import type { Glyph } from "../scene";

/**
 * The tracks of a lane: notes above the line, seats on it, papers below it; the channel has seats alone. "spare" is where a
 * cluster would stand (the notes' height, the channel's middle): a single sign stands there when its own track is taken.
 */
export const TRACKS = ["seats", "notes", "papers", "spare"] as const;
export type Track = (typeof TRACKS)[number];

export interface SignSeed {
  readonly row: number;
  readonly glyph: Glyph;
  readonly color: string;
  readonly sizePx: number;
}

/** One event, or its part in one lane, that keeps its distance from others on its track. */
export interface Item {
  readonly event: EventIndex;
  /** Day on which it would like to stand. */
  readonly at: number;
  readonly widthPx: number;
  readonly track: Track;
  /** The rows' levels that it takes up: 2 * lane, and 2 * lane + 1 for the channel under that lane. */
  readonly first: number;
  readonly last: number;
  readonly signs: readonly SignSeed[];
}

/** What is not drawn singly in one row of a bin. */
export interface Gathered {
  readonly row: number;
  readonly count: number;
  /** In the order of KINDS. */
  readonly byKind: readonly number[];
  /** The days on which its members stand, whole days, [start, end). */
  readonly span: Span;
}

/** All that is drawn in one bin, before pixels. */
export interface Column {
  readonly bin: number;
  /** In time order by track. */
  readonly items: Readonly<Record<Track, readonly Item[]>>;
  readonly clusters: readonly Gathered[];
  /** Elements at the prices of budget.ts; `musts` of them if only rounds were drawn and all else were clusters. */
  readonly elements: number;
  readonly musts: number;
}
