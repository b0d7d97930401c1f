import type { Dataset } from "../dataset/dataset";
import { startModuleWorker } from "../trusted/trusted";
import { openSearch, type Search } from "./client";
import { openPagePort } from "./pagePort";
import workerAddress from "./worker.ts?worker&url";

/**
 * The search of a dataset. The worker's script is fetched at the first search, and again at the next one where it
 * could not be loaded.
 * @param base the page's address, against which the dataset names its files.
 * @param alone where the page has no origin, in which case some browsers start no worker and only say so later.
 * @param held the search files of a dataset that a reader opened, which no server has.
 */
export function startSearch(
  dataset: Pick<Dataset, "files" | "count">,
  base: string,
  alone: boolean,
  held?: readonly Uint8Array[],
): Search & { readonly close: () => void } {
  const addresses = dataset.files.search.map(({ url }) => new URL(url, base).href);
  let running: { readonly worker: Pick<Worker, "terminate">; readonly search: Search } | null = null;

  const start = () => {
    const worker = (alone ? null : startWorker()) ?? openPagePort();
    const search = openSearch(worker, { addresses, count: dataset.count, ...(held && { held }) });
    worker.addEventListener("error", close);
    return { worker, search };
  };
  const close = (): void => {
    running?.worker.terminate();
    running = null;
  };
  return {
    search: (q, signal, onPart) => {
      running ??= start();
      return running.search.search(q, signal, onPart);
    },
    close,
  };
}

/** null where the browser starts none. */
function startWorker(): Worker | null {
  try {
    return startModuleWorker(workerAddress);
  } catch {
    return null;
  }
}
