import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Beyond this a dataset is not written as authored files: no editor has a million of them. */
export const AUTHORED_AT_MOST = 200_000;

/** What bench/prepare.ts writes of a dataset that it compiled; bytes as they lie on the disk, packed by gzip where said. */
export interface Prepared {
  readonly count: number;
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
  /** A duration for each repetition; no reading and checking where the records came from memory. */
  readonly readMs: readonly number[];
  readonly checkMs: readonly number[];
  readonly buildMs: readonly number[];
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
    const flags = [`--max-old-space-size=${HEAP_MB}`, "--import", "tsx"];
    const program = ["bench/prepare.ts", count, seed, folder, repeats].map(String);
    await new Promise<void>((resolve, reject) => {
      const child = spawn(process.execPath, [...flags, ...program], { stdio: "inherit" });
      child.on("error", reject);
      child.on("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`compiling ${count} events ended with ${code}`)),
      );
    });
  }
  // Written by bench/prepare.ts in this form.
  return JSON.parse(readFileSync(report, "utf8")) as Prepared;
}
