/** What panes read, for tests, as the app computes it from an address. Nothing but tests imports this file. */
import type { Dataset, EventIndex } from "../dataset/dataset";
import { countBits } from "../filter/bits";
import { countFacets } from "../filter/facets";
import { filterEvents } from "../filter/filterEvents";
import { indexFilters } from "../filter/filterIndex";
import { createSignal } from "../panes/page/signal";
import type { Reading } from "../panes/reading/reading";
import type { Scene } from "../score/scene";
import type { Span } from "../time/day";
import { parseView } from "../view/parseView";
import { vocabularyOf } from "../view/vocabulary";

/** The reading of an address's parameters ("party=ua&event=x"), before anything is drawn or searched for. */
export function testReading(dataset: Dataset, parameters = "", change: Reading["change"] = () => {}): Reading {
  const { view, setAside, mended } = parseView(new URLSearchParams(parameters), vocabularyOf(dataset));
  const index = indexFilters(dataset);
  const shown = filterEvents(index, view, null);
  return {
    dataset,
    index,
    view,
    setAside,
    mended: mended ?? [],
    shown,
    shownCount: countBits(shown),
    facets: countFacets(index, view, null),
    search: { result: null, found: null, pending: false, part: 1, error: null, retry: () => {} },
    chosen: view.event === null ? null : dataset.find(view.event),
    change,
    undoZoom: null,
    travelled: () => false,
    liveSpan: createSignal<Span | null>(null),
    restingSpan: createSignal<Span | null>(null),
    scene: createSignal<Scene | null>(null),
    cover: createSignal({ widthPx: 0, coveredPx: 0 }),
    raised: createSignal<EventIndex | null>(null),
    drawn: createSignal(false),
  };
}
