import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Dataset } from "../dataset/dataset";
import type { SearchState } from "../panes/reading/reading";
import { startSearch } from "../view/search/startSearch";

/** The text search in its worker, loaded at the first word typed; an answer stays on screen until the next one comes. */
export function useSearch(dataset: Dataset, q: string): SearchState {
  const [search] = useState(() => startSearch(dataset));
  useEffect(() => search.close, [search]);
  const query = useQuery({
    queryKey: ["search", q],
    queryFn: ({ signal }) => search.search(q, signal),
    enabled: q !== "",
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return {
    result: q === "" ? null : (query.data ?? null),
    pending: q !== "" && query.isFetching,
    error: q === "" ? null : query.error,
    retry: () => void query.refetch(),
  };
}
