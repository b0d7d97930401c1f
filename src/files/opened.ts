import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { Dataset } from "../dataset/dataset";
import type { Files } from "./files";

/** A dataset that a reader opened instead of the one that the page was built with. */
export interface OpenedDataset {
  readonly dataset: Dataset;
  /** What it was opened from, for the header: a folder's or file's name. */
  readonly from: string;
  /** Whether it can be changed here: a session of the workbench holds its files. */
  readonly editable: boolean;
  /** So many faults keep the dataset as it is now from being shown: this is how it was before them. */
  readonly behind: number;
  /** The parameter `data` by which it came; absent where it was opened from the reader's device. */
  readonly address?: string;
  /** Its compiled files by address; each address holds a hash of the content, so they never clash with the page's own. */
  readonly held: ReadonlyMap<string, Uint8Array>;
}

/** What a tab remembers by this name, while it is open: that it shows a dataset of the reader's own. */
export const OPENED_IN_TAB = "parley-opened";

/** The dataset that is opened instead of the shipped one; null where none is. Whoever opens one sets it. */
export const openedQuery = queryOptions({
  queryKey: ["opened"],
  queryFn: skipToken,
  initialData: null as OpenedDataset | null,
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** Opens a dataset in the place of the one before, or goes back to the shipped one. */
export const setOpened = (client: QueryClient, opened: OpenedDataset | null): void => {
  client.setQueryData<OpenedDataset | null>(openedQuery.queryKey, opened);
};

export const openedIn = (client: QueryClient): OpenedDataset | null =>
  client.getQueryData<OpenedDataset | null>(openedQuery.queryKey) ?? null;

export const useOpened = (): OpenedDataset | null => useQuery(openedQuery).data ?? null;

/** Files held in memory where they are there, else those of `beyond`. `held` is asked anew each time. */
export const filesBefore = (held: () => ReadonlyMap<string, Uint8Array> | null, beyond: Files): Files => ({
  read: async (address, signal, onProgress) => {
    const bytes = held()?.get(address.url);
    if (bytes === undefined) return beyond.read(address, signal, onProgress);
    onProgress?.(bytes.length, bytes.length);
    // A copy: whoever reads may hand the buffer on.
    return new Uint8Array(bytes);
  },
});
