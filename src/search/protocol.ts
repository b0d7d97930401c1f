import type { SearchRow } from "../dataset/part";
import type { Bits } from "../filter/bits";

/** The fields of a search row, the most telling first; ties of rank go to the earlier. */
export const SEARCH_FIELDS = [
  "quotes",
  "title",
  "names",
  "summary",
  "gists",
] as const satisfies readonly (keyof SearchRow)[];
export type SearchField = (typeof SEARCH_FIELDS)[number];

export interface SearchHit {
  /** Index in the core. */
  readonly event: number;
  /** The field that answers best. */
  readonly field: SearchField;

  /** Higher is better; comparable within one answer. */
  readonly score: number;
}

export interface SearchResult {
  /** Best first, the first HITS_LISTED of them. */
  readonly hits: readonly SearchHit[];
  /** All events found; all there are where the query holds no word to look for. */
  readonly bits: Bits;
  /** Folded words of the query that the dataset does not have; words a typing error away were taken for them. */
  readonly forgiven: readonly string[];
}

/** Nobody reads further; sending 100,000 hits to the page would block it for longer than the search takes. */
export const HITS_LISTED = 500;

/** Where the worker finds what it searches. */
export interface SearchFiles {
  /** Of files with the newest events first; absolute, since a worker resolves addresses against its own script. */
  readonly addresses: readonly string[];
  /** The number of events in the dataset, the room of the result's bit set. */
  readonly count: number;
  /** The files themselves, where they are not to be fetched. */
  readonly held?: readonly Uint8Array[];
}

/** From the page to the worker. `open` comes first and loads nothing: the first search does. */
export type SearchRequest =
  | ({ readonly type: "open" } & SearchFiles)
  | { readonly type: "search"; readonly id: number; readonly q: string }
  | { readonly type: "cancel"; readonly id: number };

/**
 * From the worker to the page, for each search that was not cancelled in time: what is found in the files that have come, with
 * how much of all files they are, as often as one comes; at last what is found, or why nothing is.
 */
export type SearchReply =
  | { readonly type: "partly"; readonly id: number; readonly result: SearchResult; readonly part: number }
  | { readonly type: "found"; readonly id: number; readonly result: SearchResult }
  | { readonly type: "failed"; readonly id: number; readonly message: string };
