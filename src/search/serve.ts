import type { SearchRow } from "../dataset/part";
import type { SearchEngine } from "./engine";
import type { SearchFile, SearchReply, SearchRequest } from "./protocol";

/**
 * The worker's side of the protocol, without the worker. The file is loaded and opened at the first search and kept; a load
 * that failed is tried again at the next search. Of searches that wait for it, those cancelled meanwhile are not run.
 */
export function createServer(
  load: (file: SearchFile) => Promise<readonly SearchRow[]>,
  open: (rows: readonly SearchRow[], count: number) => SearchEngine | Promise<SearchEngine>,
  reply: (message: SearchReply) => void,
): (request: SearchRequest) => void {
  let file: SearchFile | null = null;
  let engine: Promise<SearchEngine> | null = null;
  const cancelled = new Set<number>();
  const waiting = new Set<number>();

  const openEngine = async (): Promise<SearchEngine> => {
    if (file === null) throw new Error("no search file was named");
    return open(await load(file), file.count);
  };

  const answer = async (id: number, q: string): Promise<void> => {
    waiting.add(id);
    try {
      engine ??= openEngine();
      const ready = await engine;
      // Lets requests that have arrived since come in, so that of fast typing only the last word is looked for.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!cancelled.has(id)) reply({ type: "found", id, result: ready.search(q) });
    } catch (error) {
      engine = null;
      const message = error instanceof Error ? error.message : String(error);
      if (!cancelled.has(id)) reply({ type: "failed", id, message });
    } finally {
      waiting.delete(id);
      cancelled.delete(id);
    }
  };

  return (request) => {
    switch (request.type) {
      case "open":
        file = request;
        engine = null;
        return;
      case "search":
        void answer(request.id, request.q);
        return;
      case "cancel":
        if (waiting.has(request.id)) cancelled.add(request.id);
        return;
    }
  };
}
