import type { InputOf, JobName, OutputOf } from "./jobs";

/** From the page to the worker: one job, with a number that its answer carries. */
export type JobRequest = {
  [J in JobName]: { readonly id: number; readonly job: J; readonly input: InputOf<J> };
}[JobName];

/** From the worker to the page: how far a job has come, then its output or why there is none. */
export type JobReply =
  | {
      readonly id: number;
      readonly type: "progress";
      readonly done: number;
      readonly total: number;
      readonly what: string;
    }
  | { readonly id: number; readonly type: "done"; readonly output: OutputOf<JobName> }
  | { readonly id: number; readonly type: "failed"; readonly message: string };
