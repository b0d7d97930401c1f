import type { SearchRow } from "../dataset/part";
import type { GrowingEngine } from "./engine";
import type { SearchFiles, SearchReply, SearchRequest } from "./protocol";

/**
 * The worker's side of the protocol, without the worker. The files are loaded one after the other from the first search on, the
 * newest events first, and kept; each search is answered from those that have come, and again as more come. A load that
 * failed is tried again at the next search. Searches that are cancelled meanwhile are not run.
 */
export function createServer(
  load: (files: SearchFiles, place: number) => Promise<readonly SearchRow[]>,
  open: (count: number) => GrowingEngine,
  reply: (message: SearchReply) => void,
): (request: SearchRequest) => void {
  let files: SearchFiles | null = null;
  let engine: GrowingEngine | null = null;
  let come = 0;
  let isLoading = false;
  const waiting = new Map<number, string>();

  const answer = (id: number): void => {
    const q = waiting.get(id);
    if (q === undefined || engine === null || files === null) return;
    const result = engine.search(q);
    const of = files.addresses.length;
    if (come < of) {
      reply({ type: "partly", id, result, part: come / of });
      return;
    }
    waiting.delete(id);
    reply({ type: "found", id, result });
  };

  const loadAll = async (): Promise<void> => {
    if (isLoading) return;
    isLoading = true;
    const loaded = files;
    try {
      if (loaded === null) throw new Error("no search file was named");
      engine ??= open(loaded.count);
      do {
        if (come < loaded.addresses.length) {
          await engine.add(await load(loaded, come));
          if (loaded !== files) return;
          come++;
        }
        // Lets requests that have arrived since come in, so that of fast typing only the last word is looked for.
        await new Promise((resolve) => setTimeout(resolve, 0));
        if (loaded !== files) return;
        for (const id of [...waiting.keys()]) answer(id);
      } while (waiting.size > 0);
    } catch (error) {
      if (loaded !== files) return;
      const message = error instanceof Error ? error.message : String(error);
      for (const id of waiting.keys()) reply({ type: "failed", id, message });
      waiting.clear();
    } finally {
      if (loaded === files) isLoading = false;
    }
  };

  return (request) => {
    switch (request.type) {
      case "open":
        files = request;
        [engine, come, isLoading] = [null, 0, false];
        return;
      case "search":
        waiting.set(request.id, request.q);
        // The next file may be long in coming.
        if (isLoading && come > 0) setTimeout(() => answer(request.id), 0);
        else void loadAll();
        return;
      case "cancel":
        waiting.delete(request.id);
        return;
    }
  };
}
