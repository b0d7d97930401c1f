import { useEffect, useState } from "react";
import type { InputOf, JobName, OutputOf } from "../../../workbench/jobs";
import { runAlone } from "../../../workbench/startWorker";
import type { Work } from "../session/state";

export interface JobState<O> {
  /** Of the last input that was done; of an earlier one while another is worked on. */
  readonly output: O | null;
  readonly isBusy: boolean;
  readonly work: Work | null;
  /** Why there is no output, in words. */
  readonly failed: string | null;
}

interface Seen<J extends JobName> {
  readonly input: InputOf<J> | null;
  readonly output: OutputOf<J> | null;
  readonly work: Work | null;
  readonly failed: string | null;
}

/** Does a job in a worker of its own whenever there is another input; one that is no longer wanted is stopped. */
export function useJob<J extends JobName>(job: J, input: InputOf<J> | null): JobState<OutputOf<J>> {
  const [seen, setSeen] = useState<Seen<J>>({ input: null, output: null, work: null, failed: null });
  useEffect(() => {
    if (input === null) return;
    const stop = new AbortController();
    const tell = (next: Partial<Seen<J>>) => {
      if (!stop.signal.aborted) setSeen((before) => ({ ...before, ...next }));
    };
    const onProgress = (done: number, total: number, what: string) => tell({ work: { done, total, what } });
    runAlone(job, input, { signal: stop.signal, onProgress }).then(
      (output) => tell({ input, output, work: null, failed: null }),
      (error: unknown) => tell({ input, work: null, failed: error instanceof Error ? error.message : String(error) }),
    );
    return () => stop.abort();
  }, [job, input]);
  const isBusy = input !== null && seen.input !== input;
  return { output: seen.output, isBusy, work: isBusy ? seen.work : null, failed: isBusy ? null : seen.failed };
}
