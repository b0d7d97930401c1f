import { type OpenedArchive, openArchive } from "./archive/openArchive";
import { packArchive } from "./archive/packArchive";
import { type ArchiveInput, type ArchiveRead, readArchive } from "./archive/readArchive";
import { type CompileInput, type CompileOutput, createCompiler } from "./compiler";
import type { Progress } from "./progress";
import { type PackedSite, type PackSiteInput, packSite } from "./publish/packSite";

/** What the worker can be asked to do. Inputs and outputs are copied between threads: plain values, Maps and bytes. */
export interface Jobs {
  readonly compile: (input: CompileInput, progress: Progress) => CompileOutput;
  /** The dataset's folder in a zip. */
  readonly readArchive: (input: ArchiveInput, progress: Progress) => ArchiveRead;
  /** A zip of an authored folder, by the texts of its files. */
  readonly packArchive: (texts: ReadonlyMap<string, string>, progress: Progress) => Uint8Array<ArrayBuffer>;
  /** The dataset in a zip, compiled for a reader. */
  readonly openArchive: (input: ArchiveInput, progress: Progress) => OpenedArchive;
  /** The zip of a site that shows a dataset. */
  readonly packSite: (input: PackSiteInput, progress: Progress) => PackedSite;
}
export type JobName = keyof Jobs;
export type InputOf<J extends JobName> = Parameters<Jobs[J]>[0];
export type OutputOf<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;

/** The jobs of one worker; what one of them keeps between two calls goes with the worker. */
export const createJobs = (): Jobs => ({ compile: createCompiler(), readArchive, packArchive, openArchive, packSite });
