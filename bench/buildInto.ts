import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createDates } from "../src/dataset/authored/dates";
import type { Authored } from "../src/dataset/authored/records";
import { buildDataset } from "../src/dataset/compile/buildDataset";
import type { CompiledFile } from "../src/dataset/compile/emit";
import { createEvidenceModel } from "../src/dataset/compile/evidenceModel";
import { type CompileMemory, memoryOfOneRun } from "../src/dataset/memory";
import { digest } from "../tools/digest";
import type { Sizes } from "./prepared";
import { processorMs } from "./processorMs";

/** Writes files below a folder. */
export function createWriter(folder: string): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  };
}

/** Builds a checked dataset into a folder, each file written as it is made; what that took, and how large it is. */
export function buildInto(
  folder: string,
  authored: Authored,
  memory: CompileMemory = memoryOfOneRun(),
): Sizes & { readonly buildMs: number } {
  const write = createWriter(folder);
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
  const from = process.cpuUsage();
  const dates = createDates(authored.head.asOf, memory);
  const core = buildDataset(authored, dates, createEvidenceModel(authored, dates), { take, written: null, digest });
  const buildMs = processorMs(from);
  const packed = gzipSync(core.bytes, { level: 9 });
  write(core.url, packed);
  return {
    coreUrl: core.url,
    coreBytes: core.bytes.length,
    corePackedBytes: packed.length,
    firstPartPackedBytes: firstPart === null ? 0 : gzipSync(firstPart).length,
    ...sizes,
    buildMs,
  };
}
