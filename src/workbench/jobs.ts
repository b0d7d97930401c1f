import { type OpenedArchive, openArchive } from "./archive/openArchive";
import { packArchive } from "./archive/packArchive";
import { type ArchiveInput, type ArchiveRead, readArchive } from "./archive/readArchive";
import { type CompileInput, type CompileOutput, createCompiler } from "./compiler";
import type { Progress } from "./progress";
import { type PackedSite, type PackSiteInput, packSite } from "./publish/packSite";
import { type Imported, type ImportInput, importTable } from "./table/importTable";
import { readTable } from "./table/readTable";
import type { ReadTable, TableInput } from "./table/table";

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
  readonly packSite: (input: PackSiteInput, progress: Progress) => Promise<PackedSite>;
  /** A file as a table, or why it is none. */
  readonly readTable: (input: TableInput, progress: Progress) => ReadTable;
  /** What the rows of a table become in a dataset. */
  readonly importTable: (input: ImportInput, progress: Progress) => Imported;
}
export type JobName = keyof Jobs;
export type InputOf<J extends JobName> = Parameters<Jobs[J]>[0];
export type OutputOf<J extends JobName> = Awaited<ReturnType<Jobs[J]>>;

/** The jobs of one worker; what one of them keeps between two calls goes with the worker. */
export const createJobs = (): Jobs => ({
  compile: createCompiler(),
  readTable: ({ bytes, name, chosen }, progress) => readTable(bytes, name, chosen, progress),
  importTable,
  readArchive,
  packArchive,
  openArchive,
  packSite,
});
