import type { EventIndex } from "../../dataset/dataset";
import type { Span } from "../../time/day";
import type { Track } from "../kinds";
import type { Glyph } from "../scene";

export interface SignSeed {
  readonly row: number;
  readonly glyph: Glyph;
  readonly color: string;
  readonly sizePx: number;
}

/** One event drawn whole: a sign in each of its rows. */
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
  /** How many days its date spans, and whether the date is less exact than they. */
  readonly days: number;
  readonly vague: boolean;
  readonly sourcesDiffer: boolean;
}

/** Items of one track that keep their distance within the days [start, end). */
export interface Room {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** A room whose items have their order. */
export interface Group extends Room {
  /** Share of their widths that there is room for: 1 where nothing overlaps. */
  readonly squeeze: number;
}

/** A row's statements or papers of some days, or uprights as a whole (row `all`), or the channel's lenses, counted. */
export interface Gathered {
  readonly row: number;
  readonly track: Track;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  /** In the order of KINDS. */
  readonly byKind: readonly number[];
  /** The days on which its members stand, whole days, [start, end). */
  readonly span: Span;
  /** Of uprights: the rows in which any of them sits, in order. */
  readonly rows: readonly number[];
}

/** What one chunk is drawn of at some richness. Every event is drawn whole or counted whole in each of its rows. */
export interface Choice {
  readonly rooms: readonly Room[];
  readonly gathered: readonly Gathered[];
  /** Elements at the prices of budget.ts. */
  readonly elements: number;
}

/** All that is drawn in one chunk, before pixels. */
export interface Chunk extends Omit<Choice, "rooms"> {
  readonly groups: readonly Group[];
}

/** How rich a chunk is drawn. */
export interface Richness {
  /** Statements and papers are drawn as single signs where they fit. */
  readonly single: boolean;
  /** Columns of statements, piles of papers and gathered uprights or lenses are 2 ** so many bins wide. */
  readonly columns: number;
  readonly papers: number;
  readonly uprights: number;
  /** Uprights or lenses of one column that are drawn; more are counted. */
  readonly perCell: number;
  readonly rounds: boolean;
}
