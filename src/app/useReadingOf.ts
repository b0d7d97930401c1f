import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo, useRef, useState } from "react";
import type { Dataset, EventIndex } from "../dataset/dataset";
import { countBits } from "../filter/bits";
import { countFacets } from "../filter/facets";
import { filterEvents } from "../filter/filterEvents";
import { indexFilters } from "../filter/filterIndex";
import { createSignal } from "../panes/page/signal";
import type { Reading } from "../panes/reading/reading";
import type { Span } from "../time/day";
import { formatView } from "../view/formatView";
import { historyOf, viewKeys } from "../view/history";
import { parseView } from "../view/parseView";
import type { View } from "../view/view";
import { vocabularyOf } from "../view/vocabulary";
import { mendedAtOpening } from "./openedAddress";
import { useSearch } from "./useSearch";

const keyMap = Object.fromEntries(viewKeys.map((key) => [key, parseAsString]));

/** The parameters that say which events are shown. */
const FILTER_KEYS = ["party", "match", "kind", "issue", "track", "from", "to", "q", "disputed"] as const;

/** Parameters that the address bar held when the page opened and that are none of ours: said once, left where they are. */
const strangers = (): [string, string][] =>
  [...new URLSearchParams(window.location.search)].filter(([key]) => !viewKeys.some((known) => known === key));

/** Everything the panes read, computed from the dataset and the URL while rendering. */
export function useReadingOf(dataset: Dataset): Reading {
  const [raw, setRaw] = useQueryStates(keyMap, { scroll: false, shallow: true });
  const [unknown] = useState(strangers);
  const [liveSpan] = useState(() => createSignal<Span | null>(null));
  const [raised] = useState(() => createSignal<EventIndex | null>(null));
  const [drawn] = useState(() => createSignal(false));

  const index = useMemo(() => indexFilters(dataset), [dataset]);
  const vocabulary = useMemo(() => vocabularyOf(dataset), [dataset]);
  const parsed = useMemo(() => {
    const given = Object.entries(raw).filter((entry): entry is [string, string] => entry[1] !== null);
    return parseView(new Map([...given, ...unknown]), vocabulary);
  }, [raw, unknown, vocabulary]);

  const { view } = parsed;
  const search = useSearch(dataset, view.q);
  const hits = search.found;
  // The filter's own part of the URL is the key: a new span or a chosen event must not filter again.
  const filterWords = useMemo(() => {
    const words = formatView(view);
    return JSON.stringify(FILTER_KEYS.map((key) => [key, words[key]]));
  }, [view]);
  const filtered = useMemo(() => {
    const words = JSON.parse(filterWords) as readonly (readonly [string, string | null])[];
    const given = words.filter((entry): entry is [string, string] => entry[1] !== null);
    const filter = parseView(new Map(given), vocabulary).view;
    const shown = filterEvents(index, filter, hits);
    return { shown, shownCount: countBits(shown), facets: countFacets(index, filter, hits) };
  }, [index, vocabulary, filterWords, hits]);

  const latest = useRef(view);
  latest.current = view;
  const change = useCallback(
    (asked: View | ((now: View) => View)) => {
      const next = typeof asked === "function" ? asked(latest.current) : asked;
      const history = historyOf(latest.current, next);
      latest.current = next;
      void setRaw(formatView(next), { history });
    },
    [setRaw],
  );

  return {
    dataset,
    index,
    view,
    setAside: parsed.setAside,
    mended: [...mendedAtOpening, ...(parsed.mended ?? [])],
    ...filtered,
    search,
    chosen: view.event === null ? null : dataset.find(view.event),
    change,
    liveSpan,
    raised,
    drawn,
  };
}
