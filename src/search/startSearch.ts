import type { Dataset } from "../dataset/dataset";
import { openSearch, type Search } from "./client";

/**
 * The search of a dataset. The worker's script is fetched at the first search, and again at the next one where it
 * could not be loaded.
 * @param base the page's address, against which the dataset names its files.
 * @param held the search file of a dataset that a reader opened, which no server has.
 */
export function startSearch(
  dataset: Pick<Dataset, "files" | "count">,
  base: string,
  held?: Uint8Array,
): Search & { readonly close: () => void } {
  const address = new URL(dataset.files.search.url, base).href;
  let running: { readonly worker: Worker; readonly search: Search } | null = null;

  const start = () => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    const search = openSearch(worker, { address, count: dataset.count, ...(held && { held }) });
    worker.addEventListener("error", close);
    return { worker, search };
  };
  const close = (): void => {
    running?.worker.terminate();
    running = null;
  };
  return {
    search: (q, signal) => {
      running ??= start();
      return running.search.search(q, signal);
    },
    close,
  };
}
