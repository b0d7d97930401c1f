import { type QueryClient, type UseQueryResult, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { type Copies, type Copy, type KeptCopy, openBrowserStore, openChannel, openCopies } from "../../../copy/copies";
import { matchCopy } from "../../../copy/matchCopy";
import type { SourceDetail } from "../../../dataset/part";
import type { MatchedSource } from "../../../dataset/text/matchSource";
import { useReading } from "../../reading/reading";

const opened = new Map<string, Copies>();

/** One for the page and each dataset: what a refusing browser makes it hold must outlive any pane. */
export function copiesOf(dataset: string): Copies {
  const copies = opened.get(dataset) ?? openCopies(dataset, openBrowserStore(), openChannel());
  opened.set(dataset, copies);
  return copies;
}

// Nothing of this needs a network: without "always" it would wait for one.
const local = { networkMode: "always", retry: false, staleTime: Number.POSITIVE_INFINITY } as const;

/** The reader's own copy of a source: null where there is none, undefined until that is known. */
export interface CopyState {
  readonly copy: KeptCopy | null | undefined;
  /** Why the browser did not tell. */
  readonly error: Error | null;
  readonly retry: () => void;
}

export function useCopy(source: string | null): CopyState {
  const { dataset, view } = useReading();
  const client = useQueryClient();
  const copies = copiesOf(dataset.head.id);
  const { data, error, refetch } = useQuery({
    queryKey: ["copy", source],
    // In another site's page nothing is kept, nor looked for.
    queryFn: () => (source === null || view.embed ? null : copies.get(source)),
    ...local,
  });
  useEffect(() => copies.listen(() => void followChange(client)), [copies, client]);
  // What was known before says nothing of what is there now.
  return { copy: error ? undefined : data, error, retry: () => void refetch() };
}

/** After a copy was kept or removed, here or in another page. */
export async function followChange(client: QueryClient): Promise<void> {
  // What was worked out of a copy that is gone goes with it.
  client.removeQueries({ queryKey: ["matched-copy"], type: "inactive" });
  await client.invalidateQueries({ queryKey: ["copy"] });
  await client.invalidateQueries({ queryKey: ["copy-count"] });
}

/** How many copies this browser holds, of all sources. */
export function useCopyCount(): number {
  const { dataset } = useReading();
  return useQuery({ queryKey: ["copy-count"], queryFn: () => copiesOf(dataset.head.id).count(), ...local }).data ?? 0;
}

/** Keeps and removes copies; what the page shows follows. */
export function useCopyChanges(source: string) {
  const { dataset } = useReading();
  const client = useQueryClient();
  const copies = copiesOf(dataset.head.id);
  const onSettled = () => followChange(client);
  return {
    keep: useMutation({ mutationFn: (copy: Copy) => copies.set(source, copy), networkMode: "always", onSettled }),
    remove: useMutation({ mutationFn: () => copies.remove(source), networkMode: "always", onSettled }),
    removeAll: useMutation({ mutationFn: () => copies.removeAll(), networkMode: "always", onSettled }),
  };
}

/** A copy laid beside what is recorded of its source, worked out off the page's thread. */
export const useMatchedCopy = (source: SourceDetail, copy: Copy): UseQueryResult<MatchedSource> =>
  useQuery({
    queryKey: ["matched-copy", source.id, copy.text],
    queryFn: ({ signal }) => matchCopy(source, copy.text, signal),
    ...local,
  });
