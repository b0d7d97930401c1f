import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { Address, Dataset, EventIndex } from "../dataset/dataset";
import { holderIn, listOf } from "../dataset/holders";
import { type CompiledFiles, type EventDetail, type Part, type SourceDetail, sourceIn } from "../dataset/part";
import { FileFault, type Files, filesOf } from "./files";
import { readJson } from "./readFile";

/** Every file is immutable and content-hashed: fetched once, kept for good, tried again only when the reader asks. */
const forGood = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
  // Else whatever comes onto the page later would take the word of a failure away while it is read.
  retryOnMount: false,
} as const;

interface FileOf<K extends keyof CompiledFiles> {
  readonly kind: K;
  readonly address: Address;
}

/** The first timeline needs none of these files: what checks their shape comes with the first of them. */
async function departure<K extends keyof CompiledFiles>({ kind, address }: FileOf<K>, value: unknown) {
  const { departsFrom } = await import("../dataset/shapes").catch(() => {
    throw new FileFault(address.url, "a script to read it with did not come; there may be a new version", "replaced");
  });
  return departsFrom(kind, value);
}

const keyOf = ({ head }: Dataset, file: FileOf<keyof CompiledFiles> | null) =>
  ["file", head.id, head.version, file?.address.url ?? null] as const;
const read =
  <K extends keyof CompiledFiles>(file: FileOf<K>) =>
  ({ signal, meta }: { signal: AbortSignal; meta: { readonly files?: Files } | undefined }) =>
    readJson<CompiledFiles[K]>(filesOf(meta), file.address, (value) => departure(file, value), signal);

const fileQuery = <K extends keyof CompiledFiles>(dataset: Dataset, file: FileOf<K>) =>
  queryOptions({ queryKey: keyOf(dataset, file), queryFn: read(file), ...forGood });

/** A file, or none to ask for: then nothing is fetched, and no other file's failure is told. Not `wanted`, what is there is used. */
const useFile = <K extends keyof CompiledFiles>(dataset: Dataset, file: FileOf<K> | null, wanted = true) =>
  useQuery({
    queryKey: keyOf(dataset, file),
    queryFn: file === null ? skipToken : read(file),
    enabled: wanted,
    ...forGood,
  });

function partFile(dataset: Dataset, part: number): FileOf<"part"> {
  const address = dataset.parts[part];
  if (!address) throw new Error(`the dataset has no part ${part}`);
  return { kind: "part", address };
}
const holdersFile = ({ files }: Dataset, source: string): FileOf<"holders"> => {
  const address = files.holders[listOf(source, files.holders.length)];
  if (!address) throw new Error("the dataset has no list of which part holds which document");
  return { kind: "holders", address };
};
const sourcesFile = ({ files }: Dataset): FileOf<"sources"> => ({ kind: "sources", address: files.sources });

export const partQuery = (dataset: Dataset, part: number) => fileQuery(dataset, partFile(dataset, part));
export const sourcesQuery = (dataset: Dataset) => fileQuery(dataset, sourcesFile(dataset));
export const stancesQuery = (dataset: Dataset) =>
  fileQuery(dataset, { kind: "stances", address: dataset.files.stances });
export const changesQuery = (dataset: Dataset) =>
  fileQuery(dataset, { kind: "changes", address: dataset.files.changes });
export const actorsQuery = (dataset: Dataset) => fileQuery(dataset, { kind: "actors", address: dataset.files.actors });

/** What a pane needs to say of a load: the value, or why it is not there and how to try again. */
export interface Loaded<T> {
  readonly value: T | null;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

const usePart = (dataset: Dataset, event: EventIndex | null) =>
  useFile(dataset, event === null ? null : partFile(dataset, dataset.detailAt(event).part));

/** An event with its details and the documents that it rests on: what a card of it needs, looked up once. */
export interface LoadedEvent {
  readonly event: EventIndex;
  readonly detail: EventDetail;
  /** A document that the event rests on or has a reading in; undefined for any other. */
  readonly sourceOf: (id: string) => SourceDetail | undefined;
}

/** The event in the part that holds it, null where the part holds no such event. */
export function eventIn(dataset: Dataset, part: Part, event: EventIndex): LoadedEvent | null {
  const detail = part.events[dataset.detailAt(event).place];
  return detail ? { event, detail, sourceOf: (id) => sourceIn(part.sources, id) } : null;
}

/** One event whole; costs one part, shared with its neighbours in time. Null asks for nothing. */
export function useEvent(dataset: Dataset, event: EventIndex | null): Loaded<LoadedEvent> {
  const query = usePart(dataset, event);
  const value = event === null || !query.data ? null : eventIn(dataset, query.data, event);
  return { value, pending: query.isPending && event !== null, error: query.error, retry: () => void query.refetch() };
}

/**
 * A source whole, with what rests on each paragraph. Where the chosen event rests on it, its own part holds it;
 * otherwise a list tells which part does, at the cost of one more request.
 */
export function useSource(dataset: Dataset, id: string | null, event: EventIndex | null): Loaded<SourceDetail> {
  const near = usePart(dataset, id === null ? null : event);
  const here = id === null ? undefined : sourceIn(near.data?.sources, id);
  const lookElsewhere = id !== null && here === undefined && (event === null || !near.isPending);
  const holders = useFile(dataset, id === null ? null : holdersFile(dataset, id), lookElsewhere);
  // Known without asking where it was looked up before: the document stays on screen while another event is chosen.
  const holder = id === null || holders.data === undefined ? null : holderIn(holders.data, id);
  const far = useFile(dataset, holder === null ? null : partFile(dataset, holder), lookElsewhere);
  const value = here ?? (id === null || holder === null ? null : (sourceIn(far.data?.sources, id) ?? null));
  const isFar = lookElsewhere && holder !== null;
  const failed = [event !== null ? near : null, lookElsewhere ? holders : null, isFar ? far : null].find(
    (q) => q?.isError,
  );
  const unknown = lookElsewhere && holders.data !== undefined && holder === null && id !== null;
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
    super(`this dataset has no source “${source}”`);
    this.name = "UnknownSource";
  }
}

/** Fetches the details of an event before they are asked for (hover, focus, the neighbours of the chosen one). */
export function prefetchDetail(client: QueryClient, dataset: Dataset, event: EventIndex): void {
  void client.prefetchQuery(partQuery(dataset, dataset.detailAt(event).part));
}
