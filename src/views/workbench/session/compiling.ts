import type { Fault } from "../../../dataset/check/fault";
import { readCore } from "../../../dataset/read";
import type { OpenedDataset } from "../../../files/opened";
import type { Signal } from "../../../panes/page/signal";
import type { CompiledUpdate } from "../../../workbench/compiler";
import { changedTexts } from "../../../workbench/edit";
import { startWorker, type WorkbenchWorker } from "../../../workbench/startWorker";
import type { Counts, Work } from "./state";

/** What a run of the compiler found, and the dataset as the page reads it; null where a fault is an error. */
interface Compiled {
  readonly faults: readonly Fault[];
  readonly counts: Counts | null;
  readonly opened: Pick<OpenedDataset, "dataset" | "held"> | null;
}

export interface Compiling {
  /** Compiles the texts as they are now; one call at a time. */
  readonly compile: (texts: ReadonlyMap<string, string>, unread: ReadonlyMap<string, string>) => Promise<Compiled>;
  /** Forgets the dataset before. */
  readonly startAnew: () => void;
}

/** The compiler in its worker, which keeps the texts between two runs, so that only what is other than before is sent. */
export function createCompiling(work: Signal<Work | null>): Compiling {
  let worker: WorkbenchWorker = startWorker();
  /** What the worker has, and what came of it. */
  let sent: ReadonlyMap<string, string> = new Map();
  let held: ReadonlyMap<string, Uint8Array> = new Map();
  const startAnew = (): void => {
    worker.close();
    worker = startWorker();
    sent = new Map();
    held = new Map();
  };
  return {
    compile: async (texts, unread) => {
      const onProgress = (done: number, total: number, what: string) => work.set({ done, total, what });
      try {
        const input = { changed: changedTexts(sent, texts), unread };
        const { faults, output } = await worker.run("compile", input, { onProgress });
        sent = texts;
        if (output === null) return { faults, counts: null, opened: null };
        held = holdOf(held, output);
        const dataset = readCore(output.core.bytes.slice().buffer);
        return { faults, counts: output.counts, opened: { dataset, held } };
      } catch (error) {
        // What a worker that failed still has is not known.
        startAnew();
        throw error;
      } finally {
        work.set(null);
      }
    },
    startAnew,
  };
}

/** The files of the new run: those that came with it, and of the last one those that it names again. */
function holdOf(before: ReadonlyMap<string, Uint8Array>, output: CompiledUpdate): ReadonlyMap<string, Uint8Array> {
  const come = new Map(output.files.map(({ url, bytes }) => [url, bytes]));
  return new Map(
    output.addresses.flatMap((url) => {
      const bytes = come.get(url) ?? before.get(url);
      return bytes === undefined ? [] : [[url, bytes] as const];
    }),
  );
}
