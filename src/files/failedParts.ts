import { useQueries } from "@tanstack/react-query";
import type { Dataset, EventIndex } from "../dataset/dataset";
import { type Loaded, partQuery } from "./queries";

/** What did not come of the files that some events are in, told once for all of them; each is asked for where it is shown. */
export function useFailedParts(
  dataset: Dataset,
  events: readonly EventIndex[],
): Pick<Loaded<never>, "error" | "retry"> {
  const parts = [...new Set(events.map((event) => dataset.detailAt(event).part))];
  const queries = useQueries({ queries: parts.map((part) => ({ ...partQuery(dataset, part), enabled: false })) });
  const failed = queries.filter(({ isError }) => isError);
  const retry = () => {
    for (const query of failed) void query.refetch();
  };
  return { error: failed[0]?.error ?? null, retry };
}
