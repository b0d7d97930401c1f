import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { Dataset } from "../dataset/dataset";
import { useOpened } from "../files/opened";
import { noBits } from "../filter/bits";
import { laterScript } from "../panes/page/laterPart";
import type { SearchState } from "../panes/reading/reading";
import type { OnPart } from "../search/client";
import type { SearchResult } from "../search/protocol";
import type { startSearch } from "../search/startSearch";

const starting = laterScript(async () => (await import("../search/startSearch")).startSearch);

/** The search of a dataset, whose code comes with the first one. */
function searchLater(dataset: Dataset, held: readonly Uint8Array[] | undefined) {
  let started: ReturnType<typeof startSearch> | null = null;
  return {
    search: async (q: string, signal: AbortSignal, onPart: OnPart) => {
      // What did not come is asked for again.
      starting.forget();
      const start = await starting.load();
      started ??= start(dataset, document.baseURI, window.origin === "null", held);
      return started.search(q, signal, onPart);
    },
    close: () => started?.close(),
  };
}

interface Found {
  readonly result: SearchResult;
  /** How much of the dataset has been searched. */
  readonly part: number;
}

/** The text search in its worker, loaded at the first word typed; an answer stays on screen until the next one comes. */
export function useSearch(dataset: Dataset, q: string): SearchState {
  const opened = useOpened();
  const held = useMemo(() => {
    const files = dataset.files.search.flatMap(({ url }) => opened?.held.get(url) ?? []);
    return files.length > 0 ? files : undefined;
  }, [dataset, opened]);
  const search = useMemo(() => searchLater(dataset, held), [dataset, held]);
  useEffect(() => search.close, [search]);
  const nothing = useMemo(() => noBits(dataset.count), [dataset]);
  const client = useQueryClient();
  const queryKey = ["search", dataset.files.search.map(({ url }) => url), q];
  const query = useQuery({
    queryKey,
    queryFn: async ({ signal }): Promise<Found> => {
      const onPart: OnPart = (result, part) => client.setQueryData<Found>(queryKey, { result, part });
      return { result: await search.search(q, signal, onPart), part: 1 };
    },
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
    // What is loaded answers without a connection; what is not fails at once and says so, instead of waiting unseen.
    networkMode: "always",
  });
  const { result, part } = (q === "" ? null : query.data) ?? { result: null, part: 1 };
  const error = q === "" ? null : query.error;
  const pending = q !== "" && query.isFetching;
  const { refetch } = query;
  return useMemo(
    () => ({
      result,
      // Nothing may look as if it had been found where nobody looked.
      found: error === null ? (result?.bits ?? null) : nothing,
      pending,
      part,
      error,
      retry: () => void refetch(),
    }),
    [result, error, nothing, pending, part, refetch],
  );
}
