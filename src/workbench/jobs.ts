import { type CompileInput, type CompileOutput, createCompiler } from "./compiler";
import type { Progress } from "./progress";

/** What the worker can be asked to do. Inputs and outputs are copied between threads: plain values, Maps and bytes. */
export interface Jobs {
  readonly compile: (input: CompileInput, progress: Progress) => CompileOutput;
}
export type JobName = keyof Jobs;
export type InputOf<J extends JobName> = Parameters<Jobs[J]>[0];
export type OutputOf<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;

/** The jobs of one worker; what one of them keeps between two calls goes with the worker. */
export const createJobs = (): Jobs => ({ compile: createCompiler() });
