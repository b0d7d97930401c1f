import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { formatFault } from "../src/dataset/check/fault";
import { memoryOfOneRun } from "../src/dataset/memory";
import { openEntries } from "../tools/readFolder";
import { buildInto } from "./buildInto";
import type { CompiledOnce } from "./prepared";
import { processorMs } from "./processorMs";

/**
 * tsx bench/compileOnce.ts FOLDER: compiles FOLDER/authored into FOLDER/data as the commands and the build do, and writes
 * what it took to FOLDER/once.json. A process of its own, so that its memory is told by itself.
 */
const folder = process.argv[2] ?? "";
const start = process.cpuUsage();
const { files, unread } = await openEntries(join(folder, "authored"));
const listMs = processorMs(start);
const listed = process.cpuUsage();
const memory = memoryOfOneRun();
const { authored, faults } = checkDataset(files, unread, memory);
const checkMs = processorMs(listed);
if (authored === null || faults.length > 0)
  throw new Error(`the generator makes faults:\n${faults.map((fault) => formatFault(fault)).join("\n")}`);
const built = buildInto(folder, authored, memory);
const once: CompiledOnce = { ...built, listMs, checkMs, peakBytes: process.resourceUsage().maxRSS * 1024 };
writeFileSync(join(folder, "once.json"), JSON.stringify(once));
