import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createDates } from "../src/dataset/authored/dates";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { formatFault } from "../src/dataset/check/fault";
import { buildDataset } from "../src/dataset/compile/buildDataset";
import type { CompiledFile } from "../src/dataset/compile/emit";
import { createEvidenceModel } from "../src/dataset/compile/evidenceModel";
import { digest } from "../tools/digest";
import { readFolder } from "../tools/readFolder";
import { formatFiles, inventDataset } from "./inventDataset";
import { AUTHORED_AT_MOST, type Prepared } from "./prepared";
import { processorMs } from "./processorMs";

/**
 * tsx bench/prepare.ts EVENTS SEED FOLDER REPEATS: invents a dataset, compiles it into FOLDER/data and writes what that
 * took to FOLDER/prepared.json. A process of its own, so that each size starts with clean memory and may have more.
 * Up to AUTHORED_AT_MOST events go the way of an editor's files: written, read, checked, built. Larger ones are built
 * by the same compiler from the records in memory, each file written as it is made.
 */
const [count = 0, seed = 0, repeats = 1] = [process.argv[2], process.argv[3], process.argv[5]].map(Number);
const folder = process.argv[4] ?? "";
rmSync(folder, { recursive: true, force: true });

const made = new Set<string>();
const write = (path: string, content: string | Uint8Array): void => {
  const file = join(folder, path);
  if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
  made.add(dirname(file));
  writeFileSync(file, content);
};
const timed = async <T>(list: number[], run: () => T | Promise<T>): Promise<T> => {
  const from = process.cpuUsage();
  const result = await run();
  list.push(processorMs(from));
  return result;
};

const invented = inventDataset(count, seed);
const isAuthored = count <= AUTHORED_AT_MOST;
if (isAuthored) for (const [path, text] of formatFiles(invented)) write(join("authored", path), text);

const readMs: number[] = [];
const checkMs: number[] = [];
const buildMs: number[] = [];
let compiled: Prepared | null = null;
for (let i = 0; i < (isAuthored ? repeats : 1); i++) {
  let authored = invented;
  if (isAuthored) {
    const files = await timed(readMs, () => readFolder(join(folder, "authored")));
    const checked = await timed(checkMs, () => checkDataset(files));
    if (checked.authored === null || checked.faults.length > 0) {
      throw new Error(`the generator makes faults:\n${checked.faults.map((fault) => formatFault(fault)).join("\n")}`);
    }
    authored = checked.authored;
  }
  const sizes = { parts: 0, partBytes: 0, searchBytes: 0, sourcesBytes: 0, holdersBytes: 0 };
  let firstPart: Uint8Array | null = null;
  const take = ({ url, bytes }: CompiledFile) => {
    write(url, bytes);
    if (url.includes("/search-")) sizes.searchBytes = Math.max(sizes.searchBytes, bytes.length);
    if (url.includes("/sources-")) sizes.sourcesBytes = bytes.length;
    if (url.includes("/holders-")) sizes.holdersBytes = Math.max(sizes.holdersBytes, bytes.length);
    if (!url.includes("/part-")) return;
    firstPart ??= bytes;
    sizes.parts++;
    sizes.partBytes += bytes.length;
  };
  const core = await timed(buildMs, () => {
    const dates = createDates(authored.head.asOf);
    return buildDataset(authored, dates, createEvidenceModel(authored, dates), { take, written: null, digest });
  });
  const packed = gzipSync(core.bytes, { level: 9 });
  write(core.url, packed);
  compiled = {
    count,
    coreUrl: core.url,
    coreBytes: core.bytes.length,
    corePackedBytes: packed.length,
    firstPartPackedBytes: firstPart === null ? 0 : gzipSync(firstPart).length,
    ...sizes,
    readMs,
    checkMs,
    buildMs,
  };
}
write("prepared.json", JSON.stringify(compiled));
