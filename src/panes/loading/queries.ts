import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { Address, Dataset, EventIndex } from "../../dataset/dataset";
import type { ActorRow, EventDetail, Part, SourceDetail, SourceRow, StanceRow } from "../../dataset/part";
import { fetchJson } from "./fetchFile";

/** Every file is immutable and content-hashed: fetched once, kept for good, tried again only when the reader asks. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

const fileQuery = <T>(address: Address) =>
  queryOptions({
    queryKey: ["file", address.url],
    queryFn: ({ signal }) => fetchJson<T>(address, signal),
    ...forGood,
  });

export function partQuery(dataset: Dataset, part: number) {
  const address = dataset.parts[part];
  if (!address) throw new Error(`the dataset has no part ${part}`);
  return fileQuery<Part>(address);
}

export const sourcesQuery = (dataset: Dataset) => fileQuery<readonly SourceRow[]>(dataset.files.sources);
export const stancesQuery = (dataset: Dataset) => fileQuery<readonly StanceRow[]>(dataset.files.stances);
export const actorsQuery = (dataset: Dataset) => fileQuery<readonly ActorRow[]>(dataset.files.actors);

const partOf = (dataset: Dataset, event: EventIndex): number => dataset.columns.part[event] ?? 0;

/** What a pane needs to say of a load: the value, or why it is not there and how to try again. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** The details of one event; costs one part, shared with its neighbours in time. */
export function useDetail(dataset: Dataset, event: EventIndex | null): Loaded<EventDetail> {
  const part = event === null ? 0 : partOf(dataset, event);
  const query = useQuery({ ...partQuery(dataset, part), enabled: event !== null });
  const first = dataset.parts[part]?.first ?? 0;
  const value = event === null ? null : (query.data?.events[event - first] ?? null);
  return { value, pending: query.isPending && event !== null, error: query.error, retry: () => void query.refetch() };
}

/**
 * A source whole, with what rests on each paragraph. Where the chosen event rests on it, its own part holds it;
 * otherwise the sources file tells which part does, at the cost of one more request.
 */
export function useSource(dataset: Dataset, id: string | null, event: EventIndex | null): Loaded<SourceDetail> {
  const near = useQuery({
    ...partQuery(dataset, event === null ? 0 : partOf(dataset, event)),
    enabled: id !== null && event !== null,
  });
  const here = id === null ? undefined : near.data?.sources[id];
  const lookElsewhere = id !== null && here === undefined && (event === null || !near.isPending);
  const rows = useQuery({ ...sourcesQuery(dataset), enabled: lookElsewhere });
  // Known without asking where it was looked up before: the document stays on screen while another event is chosen.
  const row = id === null ? undefined : rows.data?.find((source) => source.id === id);
  const far = useQuery({ ...partQuery(dataset, row?.part ?? 0), enabled: lookElsewhere && row !== undefined });
  const value = here ?? (id !== null && row ? (far.data?.sources[id] ?? null) : null);
  const failed = [event !== null ? near : null, lookElsewhere ? rows : null, lookElsewhere && row ? far : null].find(
    (q) => q?.isError,
  );
  const unknown = lookElsewhere && rows.data !== undefined && row === undefined && id !== null;
  return {
    value,
    pending: id !== null && value === null && !failed && !unknown,
    error: value ? null : (failed?.error ?? (unknown ? new UnknownSource(id) : null)),
    retry: () => void failed?.refetch(),
  };
}

/** The URL names a source that the dataset does not have. */
export class UnknownSource extends Error {
  constructor(readonly source: string) {
    super(`This dataset has no source “${source}”.`);
    this.name = "UnknownSource";
  }
}

/** Fetches the details of an event before they are asked for (hover, focus, the neighbours of the chosen one). */
export function prefetchDetail(client: QueryClient, dataset: Dataset, event: EventIndex): void {
  void client.prefetchQuery(partQuery(dataset, partOf(dataset, event)));
}

/** The sources that the part of an event holds, null while they load. */
export function usePartSources(dataset: Dataset, event: EventIndex | null): Part["sources"] | null {
  const query = useQuery({
    ...partQuery(dataset, event === null ? 0 : partOf(dataset, event)),
    enabled: event !== null,
  });
  return query.data?.sources ?? null;
}
