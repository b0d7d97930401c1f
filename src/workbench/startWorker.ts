import { startModuleWorker } from "../trusted/trusted";
import type { InputOf, JobName, OutputOf } from "./jobs";
import type { Progress } from "./progress";
import type { JobReply } from "./protocol";
import workerAddress from "./worker.ts?worker&url";

interface Asked {
  readonly onProgress?: Progress;
  /** Stops the job. A worker cannot be interrupted, so one that runs for this job alone is ended. */
  readonly signal?: AbortSignal;
}

export interface WorkbenchWorker {
  /** Rejects with an Error whose message a reader can be shown, or with the signal's reason. */
  readonly run: <J extends JobName>(job: J, input: InputOf<J>, asked?: Asked) => Promise<OutputOf<J>>;
  readonly close: () => void;
}

interface Waiting {
  readonly onProgress: Progress | undefined;
  readonly resolve: (output: never) => void;
  readonly reject: (reason: unknown) => void;
}

/** A worker of the workbench, started at its first job. */
export function startWorker(): WorkbenchWorker {
  let worker: Worker | null = null;
  let lastId = 0;
  const waiting = new Map<number, Waiting>();
  const failAll = (reason: unknown): void => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const close = (): void => {
    worker?.terminate();
    worker = null;
  };
  const start = (): Worker => {
    const started = startModuleWorker(workerAddress);
    started.addEventListener("message", ({ data }: MessageEvent<JobReply>) => {
      const asked = waiting.get(data.id);
      if (data.type === "progress") return asked?.onProgress?.(data.done, data.total, data.what);
      waiting.delete(data.id);
      if (data.type === "done") asked?.resolve(data.output as never);
      else asked?.reject(new Error(data.message));
    });
    started.addEventListener("error", () => {
      close();
      failAll(new Error("a script of the workbench did not come, or failed; reload the page and try again"));
    });
    return started;
  };
  return {
    run: (job, input, { onProgress, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        worker ??= start();
        const id = ++lastId;
        waiting.set(id, { onProgress, resolve, reject });
        signal?.addEventListener("abort", () => {
          if (!waiting.delete(id)) return;
          close();
          reject(signal.reason);
        });
        worker.postMessage({ id, job, input });
      }),
    close,
  };
}

/** One job in a worker of its own, which ends with it: it can be stopped, and leaves no memory behind. */
export async function runAlone<J extends JobName>(job: J, input: InputOf<J>, asked?: Asked): Promise<OutputOf<J>> {
  const worker = startWorker();
  try {
    return await worker.run(job, input, asked);
  } finally {
    worker.close();
  }
}
