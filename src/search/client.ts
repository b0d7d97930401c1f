import type { SearchFiles, SearchReply, SearchRequest, SearchResult } from "./protocol";

/** @param part how much of all files has been searched, between 0 and 1. */
export type OnPart = (result: SearchResult, part: number) => void;

export interface Search {
  /**
   * Finds the events that answer `q`. Rejects with an Error whose message a reader can be shown where the file or
   * the worker cannot be loaded (the next search tries again), and with the signal's reason when it is aborted.
   * @param onPart told what is found in the newest events while the files of others are still to come.
   */
  readonly search: (q: string, signal?: AbortSignal, onPart?: OnPart) => Promise<SearchResult>;
}

interface Waiting {
  readonly onPart: OnPart | undefined;
  readonly resolve: (result: SearchResult) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The page's side of the search worker. Nothing is loaded before the first search.
 */
export function openSearch(worker: Pick<Worker, "postMessage" | "addEventListener">, files: SearchFiles): Search {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const send = (request: SearchRequest): void => worker.postMessage(request);
  const take = (id: number): Waiting | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };

  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => {
    if (data.type === "partly") waiting.get(data.id)?.onPart?.(data.result, data.part);
    else if (data.type === "found") take(data.id)?.resolve(data.result);
    else take(data.id)?.reject(new Error(data.message));
  });
  // The script did not load, or failed outside of a search: no reply will come for any.
  worker.addEventListener("error", () => {
    for (const id of [...waiting.keys()]) take(id)?.reject(new Error("The search could not be started."));
  });
  send({ type: "open", ...files });

  return {
    search: (q, signal, onPart) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const id = ++lastId;
        const abort = (): void => {
          send({ type: "cancel", id });
          take(id)?.reject(signal?.reason);
        };
        const settled = (): void => signal?.removeEventListener("abort", abort);
        signal?.addEventListener("abort", abort, { once: true });
        waiting.set(id, {
          onPart,
          resolve: (result) => {
            settled();
            resolve(result);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
        });
        send({ type: "search", id, q });
      }),
  };
}
