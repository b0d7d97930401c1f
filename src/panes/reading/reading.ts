import { createContext, useContext } from "react";
import type { Dataset, EventIndex } from "../../dataset/dataset";
import type { Bits } from "../../filter/bits";
import type { FacetCounts } from "../../filter/facets";
import type { FilterIndex } from "../../filter/filterIndex";
import type { Scene } from "../../score/scene";
import type { SearchResult } from "../../search/protocol";
import type { Span } from "../../time/day";
import type { SetAside, View } from "../../view/view";
import type { Signal } from "../page/signal";

/** The text search of `view.q`: the last answer, and how the next one stands. */
export interface SearchState {
  readonly result: SearchResult | null;
  /** The events that the search lets through: none after a failure; null where there is no answer yet or nothing is asked. */
  readonly found: Bits | null;
  readonly pending: boolean;
  /** How much of the dataset the result is of, between 0 and 1: the newest events are searched first. */
  readonly part: number;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The plot's width and how much of it is covered. */
export interface Cover {
  readonly widthPx: number;
  readonly coveredPx: number;
}

/**
 * Writes a view to the URL; Back and Forward follow stepOf. What is not an answer to a reader's choice on this
 * rendering (a gesture at rest) gives a function of the view as it is by then, so that it undoes nothing. As a "mend"
 * it is no choice of the reader's and no entry; as an "undo" always an entry, and no zoom to be undone itself.
 */
export type Change = (next: View | ((now: View) => View), as?: "mend" | "undo") => void;

/** What stands between the data and the panes: the dataset, the view of it that the URL names, and what follows from both. */
export interface Reading {
  readonly dataset: Dataset;
  readonly index: FilterIndex;
  readonly view: View;
  /** Pieces of the URL that could not be used, and those read otherwise than they stand. */
  readonly setAside: readonly SetAside[];
  readonly mended: readonly SetAside[];
  /** Events that pass the filter, how many, and the counts beside each filter value. */
  readonly shown: Bits;
  readonly shownCount: number;
  readonly facets: FacetCounts;
  /** What the text search found, and whether it is still looking or failed. */
  readonly search: SearchState;
  /** Event of `view.event`, null where none is chosen. */
  readonly chosen: EventIndex | null;
  readonly change: Change;
  /** Back to the span before the last run of zooms, null where there was none. */
  readonly undoZoom: (() => void) | null;
  /** Whether Back or Forward brought the view at hand; asked by effects, for no rendering depends on it. */
  readonly travelled: () => boolean;
  /** The span that the timeline shows while a gesture runs; null until the timeline is drawn. */
  readonly liveSpan: Signal<Span | null>;
  /** The same once no gesture runs: what is too much work for a frame follows this one. */
  readonly restingSpan: Signal<Span | null>;
  /** What the timeline drew last; null until it is drawn. */
  readonly scene: Signal<Scene | null>;
  /** How much of the plot's right end lies under something. */
  readonly cover: Signal<Cover>;
  /** The event under the pointer or the keyboard's focus, on any pane. */
  readonly raised: Signal<EventIndex | null>;
  /** True from the first complete drawing of the timeline on: what may come later waits for it. */
  readonly drawn: Signal<boolean>;
}

const ReadingContext = createContext<Reading | null>(null);
export const ReadingProvider = ReadingContext.Provider;

export function useReading(): Reading {
  const reading = useContext(ReadingContext);
  if (!reading) throw new Error("useReading needs a ReadingProvider above it");
  return reading;
}
