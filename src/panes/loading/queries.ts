import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { GenericSchema } from "valibot";
import type { Address, Dataset, EventIndex } from "../../dataset/dataset";
import type { EventDetail, Part, SourceDetail, SourceRow } from "../../dataset/part";
import { actorRowsShape, departsFrom, partShape, sourceRowsShape, stanceRowsShape } from "../../dataset/shapes";
import { fetchJson } from "./fetchFile";

/** Every file is immutable and content-hashed: fetched once, kept for good, tried again only when the reader asks. */
const forGood = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

/** A file and the shape that it is to have. */
interface FileOf<T> {
  readonly address: Address;
  readonly shape: GenericSchema<T>;
}

const keyOf = (file: FileOf<unknown> | null) => ["file", file?.address.url ?? null] as const;
const read =
  <T>({ address, shape }: FileOf<T>) =>
  ({ signal }: { signal: AbortSignal }) =>
    fetchJson<T>(address, (value) => departsFrom(shape, value), signal);

const fileQuery = <T>(file: FileOf<T>) => queryOptions({ queryKey: keyOf(file), queryFn: read(file), ...forGood });

/** A file, or none to ask for: then nothing is fetched, and no other file's failure is told. Not `wanted`, what is there is used. */
const useFile = <T>(file: FileOf<T> | null, wanted = true) =>
  useQuery({ queryKey: keyOf(file), queryFn: file === null ? skipToken : read(file), enabled: wanted, ...forGood });

function partFile(dataset: Dataset, part: number): FileOf<Part> {
  const address = dataset.parts[part];
  if (!address) throw new Error(`the dataset has no part ${part}`);
  return { address, shape: partShape };
}
const sourcesFile = (dataset: Dataset) => ({ address: dataset.files.sources, shape: sourceRowsShape });

export const partQuery = (dataset: Dataset, part: number) => fileQuery(partFile(dataset, part));
export const sourcesQuery = (dataset: Dataset) => fileQuery(sourcesFile(dataset));
export const stancesQuery = (dataset: Dataset) => fileQuery({ address: dataset.files.stances, shape: stanceRowsShape });
export const actorsQuery = (dataset: Dataset) => fileQuery({ address: dataset.files.actors, shape: actorRowsShape });

const partOf = (dataset: Dataset, event: EventIndex): number => dataset.columns.part[event] ?? 0;

/** What a pane needs to say of a load: the value, or why it is not there and how to try again. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const usePart = (dataset: Dataset, event: EventIndex | null) =>
  useFile(event === null ? null : partFile(dataset, partOf(dataset, event)));

/** The details of one event; costs one part, shared with its neighbours in time. */
export function useDetail(dataset: Dataset, event: EventIndex | null): Loaded<EventDetail> {
  const query = usePart(dataset, event);
  const first = event === null ? 0 : (dataset.parts[partOf(dataset, event)]?.first ?? 0);
  const value = event === null ? null : (query.data?.events[event - first] ?? null);
  return { value, pending: query.isPending && event !== null, error: query.error, retry: () => void query.refetch() };
}

/**
 * A source whole, with what rests on each paragraph. Where the chosen event rests on it, its own part holds it;
 * otherwise the sources file tells which part does, at the cost of one more request.
 */
export function useSource(dataset: Dataset, id: string | null, event: EventIndex | null): Loaded<SourceDetail> {
  const near = usePart(dataset, id === null ? null : event);
  const here = id === null ? undefined : near.data?.sources[id];
  const lookElsewhere = id !== null && here === undefined && (event === null || !near.isPending);
  const rows = useFile<readonly SourceRow[]>(sourcesFile(dataset), lookElsewhere);
  // Known without asking where it was looked up before: the document stays on screen while another event is chosen.
  const row = id === null ? undefined : rows.data?.find((source) => source.id === id);
  const far = useFile(row === undefined ? null : partFile(dataset, row.part), lookElsewhere);
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
export const usePartSources = (dataset: Dataset, event: EventIndex | null): Part["sources"] | null =>
  usePart(dataset, event).data?.sources ?? null;
