import { rmSync } from "node:fs";
import { join } from "node:path";
import { buildInto, createWriter } from "./buildInto";
import { formatFiles, inventDataset } from "./inventDataset";
import { AUTHORED_AT_MOST, compileOnce, type Prepared } from "./prepared";

/**
 * tsx bench/prepare.ts EVENTS SEED FOLDER REPEATS: invents a dataset, compiles it into FOLDER/data and writes what that
 * took to FOLDER/prepared.json. A process of its own, so that each size starts with clean memory and may have more.
 * Up to AUTHORED_AT_MOST events go the way of an editor's files: written, read, checked, built, each time by a new
 * process. Larger ones are built by the same compiler from the records in memory, each file written as it is made.
 */
const [count = 0, seed = 0, repeats = 1] = [process.argv[2], process.argv[3], process.argv[5]].map(Number);
const folder = process.argv[4] ?? "";
rmSync(folder, { recursive: true, force: true });
const write = createWriter(folder);

const prepare = async (): Promise<Prepared> => {
  const none = { listMs: [], checkMs: [], peakBytes: [] };
  if (count > AUTHORED_AT_MOST) {
    const { buildMs, ...sizes } = buildInto(folder, inventDataset(count, seed));
    return { count, ...sizes, ...none, buildMs: [buildMs] };
  }
  for (const [path, text] of formatFiles(inventDataset(count, seed))) write(join("authored", path), text);
  const runs = [];
  for (let i = 0; i < repeats; i++) runs.push(await compileOnce(folder));
  const [first] = runs;
  if (first === undefined) throw new Error("nothing was compiled: one repetition at least");
  return {
    ...{ ...first, count },
    listMs: runs.map((run) => run.listMs),
    checkMs: runs.map((run) => run.checkMs),
    buildMs: runs.map((run) => run.buildMs),
    peakBytes: runs.map((run) => run.peakBytes),
  };
};
write("prepared.json", JSON.stringify(await prepare()));
