import { open, writeFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compileDataset";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { formatNumber } from "../src/time/formatNumber";
import { packArchive } from "../src/workbench/archive/packArchive";
import { openFolder } from "./openFolder";
import { readEntries } from "./readFolder";

/**
 * npm run data:pack -- DIR FILE.zip: the zip of an authored folder that "Open" and ?data= take. The folder is checked
 * first: a fault ends it with exit code 1 and nothing is written. Another file than a zip is never overwritten.
 */
const [directory, file] = process.argv.slice(2);
if (directory === undefined || file === undefined || !file.endsWith(".zip")) {
  fail("Usage: npm run data:pack -- DIR FILE.zip\nDIR is the dataset's folder, FILE.zip the zip that is written.");
}
const folder = resolve(directory);
const label = escapeInvisible(`${relative(process.cwd(), folder) || "."}/`);
if (!(await mayWrite(file))) fail(`${escapeInvisible(file)} is there and is not a zip; choose another name`);

const { files, unread } = await openFolder(folder, label, readEntries);
const { faults, output } = compileDataset(files, unread);
for (const fault of faults) console.log(formatFault(fault, label));
if (output === null) fail(`${label} has faults, so nothing was packed; mend them first`);
const bytes = packArchive(files, () => {});
try {
  await writeFile(file, bytes);
} catch (error) {
  fail(`${escapeInvisible(file)} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
}
const { events, sources, quotes } = output.counts;
console.log(
  `${escapeInvisible(file)}: ${files.size} files, ${events} events, ${sources} sources, ${quotes} quotes; ${formatNumber(bytes.length)} bytes`,
);

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** Nothing stands there, or a zip, which begins with PK. */
async function mayWrite(path: string): Promise<boolean> {
  const handle = await open(path).catch(() => null);
  if (handle === null) return true;
  const sign = Buffer.alloc(2);
  await handle.read(sign, 0, 2, 0).catch(() => null);
  await handle.close();
  return sign.toString("latin1") === "PK";
}
