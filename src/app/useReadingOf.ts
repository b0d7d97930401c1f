import { parseAsString, useQueryStates } from "nuqs";
import { useMemo, useState } from "react";
import type { Dataset, EventIndex } from "../dataset/dataset";
import { countBits } from "../filter/bits";
import { countFacets } from "../filter/facets";
import { filterEvents } from "../filter/filterEvents";
import { indexFilters } from "../filter/filterIndex";
import { createSignal } from "../panes/page/signal";
import type { Cover, Reading } from "../panes/reading/reading";
import type { Scene } from "../score/scene";
import type { Span } from "../time/day";
import { addressOf } from "../view/addressOf";
import { givenIn } from "../view/formatView";
import { parseView } from "../view/parseView";
import { filterOf, PARAM_KEYS } from "../view/view";
import { vocabularyOf } from "../view/vocabulary";
import { mendedAtOpening, setAsideAtOpening } from "./openedAddress";
import { useChange } from "./useChange";
import { useSearch } from "./useSearch";

const keyMap = Object.fromEntries(PARAM_KEYS.map((key) => [key, parseAsString]));

/** Parameters that the address bar held when the page opened and that are none of ours: said once, left where they are. */
const strangers = (): [string, string][] =>
  [...new URLSearchParams(window.location.search)].filter(([key]) => !PARAM_KEYS.includes(key));

/** Everything the panes read, computed from the dataset and the URL while rendering. */
export function useReadingOf(dataset: Dataset): Reading {
  const [raw, setRaw] = useQueryStates(keyMap, { scroll: false, shallow: true });
  const [unknown] = useState(strangers);
  const [signals] = useState(createSignals);

  const index = useMemo(() => indexFilters(dataset), [dataset]);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const parsed = useMemo(() => {
    return parseView(new Map([...givenIn(raw), ...unknown]), vocabulary);
  }, [raw, unknown, vocabulary]);

  const { view } = parsed;
  const search = useSearch(dataset, view.q);
  const hits = search.found;
  // The filter's own part of the URL is the key: a new span or a chosen event must not filter again.
  const filterAddress = useMemo(() => addressOf(filterOf(view)), [view]);
  const filtered = useMemo(() => {
    const filter = parseView(new URLSearchParams(filterAddress), vocabulary).view;
    const shown = filterEvents(index, filter, hits);
    return { shown, shownCount: countBits(shown), facets: countFacets(index, filter, hits) };
  }, [index, vocabulary, filterAddress, hits]);

  const { change, undoZoom, travelled } = useChange(view, setRaw);

  // The address is told twice, as what is wanted and as what stands in the bar: the second time nothing has changed.
  return useMemo(
    () => ({
      dataset,
      index,
      view,
      setAside: [...setAsideAtOpening, ...parsed.setAside],
      mended: [...mendedAtOpening, ...(parsed.mended ?? [])],
      ...filtered,
      search,
      chosen: view.event === null ? null : dataset.find(view.event),
      change,
      undoZoom,
      travelled,
      ...signals,
    }),
    [dataset, index, view, parsed, filtered, search, change, undoZoom, travelled, signals],
  );
}

/** What changes faster than the address, or is told of what is drawn. */
const createSignals = () => ({
  liveSpan: createSignal<Span | null>(null),
  restingSpan: createSignal<Span | null>(null),
  scene: createSignal<Scene | null>(null),
  cover: createSignal<Cover>({ widthPx: 0, coveredPx: 0 }),
  raised: createSignal<EventIndex | null>(null),
  drawn: createSignal(false),
});
