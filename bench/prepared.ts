import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Beyond this a dataset is not written as authored files: no editor has a million of them. */
export const AUTHORED_AT_MOST = 200_000;

/** What a dataset is compiled to; bytes as they lie on the disk, packed by gzip where said. */
export interface Sizes {
  readonly coreUrl: string;
  readonly coreBytes: number;
  readonly corePackedBytes: number;
  readonly firstPartPackedBytes: number;
  readonly parts: number;
  readonly partBytes: number;
  /** Of the largest search file. */
  readonly searchBytes: number;
  readonly sourcesBytes: number;
  /** Of the largest list of which part holds which document. */
  readonly holdersBytes: number;
}

/** What bench/compileOnce.ts writes of one run: processor times, and the most memory that its process held. */
export interface CompiledOnce extends Sizes {
  readonly listMs: number;
  readonly checkMs: number;
  readonly buildMs: number;
  readonly peakBytes: number;
}

/** What bench/prepare.ts writes of a dataset that it compiled. */
export interface Prepared extends Sizes {
  readonly count: number;
  /** A figure for each repetition; of building alone where the records came from memory. */
  readonly listMs: readonly number[];
  readonly checkMs: readonly number[];
  readonly buildMs: readonly number[];
  readonly peakBytes: readonly number[];
}

/** A million events need some gigabytes while they are compiled. */
const HEAP_MB = 12_000;

/** Compiles a dataset in a process of its own; with `reuse` takes one that an earlier run left in the folder. */
export async function prepareDataset(
  count: number,
  seed: number,
  folder: string,
  repeats: number,
  reuse: boolean,
): Promise<Prepared> {
  const report = join(folder, "prepared.json");
  if (!(reuse && existsSync(report))) {
    const program = ["bench/prepare.ts", count, seed, folder, repeats].map(String);
    await runNode([`--max-old-space-size=${HEAP_MB}`, "--import", "tsx", ...program]);
  }
  // Written by bench/prepare.ts in this form.
  return JSON.parse(readFileSync(report, "utf8")) as Prepared;
}

/** Compiles the authored files of a folder in a process of its own, with the memory that the commands have. */
export async function compileOnce(folder: string): Promise<CompiledOnce> {
  await runNode(["--import", "tsx", "bench/compileOnce.ts", folder]);
  // Written by bench/compileOnce.ts in this form.
  return JSON.parse(readFileSync(join(folder, "once.json"), "utf8")) as CompiledOnce;
}

const runNode = (program: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, { stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`${program.join(" ")} ended with ${code}`))));
  });
