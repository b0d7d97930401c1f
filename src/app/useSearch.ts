import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Dataset } from "../dataset/dataset";
import { useOpened } from "../files/opened";
import { noBits } from "../filter/bits";
import { laterScript } from "../panes/page/laterPart";
import type { SearchState } from "../panes/reading/reading";
import type { startSearch } from "../search/startSearch";

const starting = laterScript(async () => (await import("../search/startSearch")).startSearch);

/** The search of a dataset, whose code comes with the first one. */
function searchLater(dataset: Dataset, held: Uint8Array | undefined) {
  let started: ReturnType<typeof startSearch> | null = null;
  return {
    search: async (q: string, signal: AbortSignal) => {
      // What did not come is asked for again.
      starting.forget();
      const start = await starting.load();
      started ??= start(dataset, document.baseURI, window.origin === "null", held);
      return started.search(q, signal);
    },
    close: () => started?.close(),
  };
}

/** The text search in its worker, loaded at the first word typed; an answer stays on screen until the next one comes. */
export function useSearch(dataset: Dataset, q: string): SearchState {
  const held = useOpened()?.held.get(dataset.files.search.url);
  const search = useMemo(() => searchLater(dataset, held), [dataset, held]);
  useEffect(() => search.close, [search]);
  const nothing = useMemo(() => noBits(dataset.count), [dataset]);
  const query = useQuery({
    queryKey: ["search", dataset.files.search.url, q],
    queryFn: ({ signal }) => search.search(q, signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // What is loaded answers without a connection; what is not fails at once and says so, instead of waiting unseen.
    networkMode: "always",
  });
  const result = q === "" ? null : (query.data ?? null);
  const error = q === "" ? null : query.error;
  const pending = q !== "" && query.isFetching;
  const { refetch } = query;
  return useMemo(
    () => ({
      result,
      // Nothing may look as if it had been found where nobody looked.
      found: error === null ? (result?.bits ?? null) : nothing,
      pending,
      error,
      retry: () => void refetch(),
    }),
    [result, error, nothing, pending, refetch],
  );
}
