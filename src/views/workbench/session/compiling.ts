import type { Fault } from "../../../dataset/check/fault";
import { readCore } from "../../../dataset/read";
import type { OpenedDataset } from "../../../files/opened";
import type { Signal } from "../../../panes/page/signal";
import type { CompiledUpdate } from "../../../workbench/compiler";
import { startWorker, type WorkbenchWorker } from "../../../workbench/startWorker";
import type { Counts, Work } from "./state";

/** What a run of the compiler found, and the dataset as the page reads it; null where a fault is an error. */
interface Compiled {
  readonly faults: readonly Fault[];
  readonly counts: Counts | null;
  readonly opened: Pick<OpenedDataset, "dataset" | "held"> | null;
}

export interface Compiling {
  /** Compiles after a change. Several that come while one runs are one run after it. */
  readonly compile: (changed: ReadonlyMap<string, string | null>, unread: ReadonlyMap<string, string>) => Promise<void>;
  /** Forgets the dataset before: the next change holds all texts of another. */
  readonly startAnew: () => void;
}

/** The compiler in its worker, which keeps the texts between two runs. */
export function createCompiling(work: Signal<Work | null>, onCompiled: (compiled: Compiled) => void): Compiling {
  let worker: WorkbenchWorker = startWorker();
  let held: ReadonlyMap<string, Uint8Array> = new Map();
  let waiting = new Map<string, string | null>();
  let running: Promise<void> | null = null;

  const run = async (unread: ReadonlyMap<string, string>): Promise<void> => {
    const current = worker;
    const changed = waiting;
    waiting = new Map();
    const onProgress = (done: number, total: number, what: string) => work.set({ done, total, what });
    try {
      const { faults, output } = await current.run("compile", { changed, unread }, { onProgress });
      // Another dataset was opened meanwhile.
      if (current !== worker) return;
      if (output === null) return onCompiled({ faults, counts: null, opened: null });
      held = holdOf(held, output);
      onCompiled({
        faults,
        counts: output.counts,
        opened: { dataset: readCore(output.core.bytes.slice().buffer), held },
      });
    } finally {
      if (current === worker) work.set(null);
    }
  };

  return {
    compile: async (changed, unread) => {
      for (const [file, text] of changed) waiting.set(file, text);
      if (running !== null) await running.catch(() => undefined);
      if (waiting.size === 0) return;
      running = run(unread).finally(() => {
        running = null;
      });
      await running;
    },
    startAnew: () => {
      worker.close();
      worker = startWorker();
      held = new Map();
      waiting = new Map();
      running = null;
      work.set(null);
    },
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
