import { writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { formatFault } from "../src/dataset/check/fault";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { formatNumber } from "../src/time/formatNumber";
import { formatFiles } from "../src/workbench/formatFiles";
import { openFolder } from "./openFolder";
import { datasetFolder, readEntries } from "./readFolder";

/** npm run data:format -- [DIR]: writes what is spelled otherwise; a file at fault is left and named, and the exit code is 1. */
const [directory] = process.argv.slice(2);
const folder = directory === undefined ? datasetFolder(process.cwd()) : resolve(directory);
const label = escapeInvisible(`${relative(process.cwd(), folder) || "."}/`);
const { files, unread } = await openFolder(folder, label, readEntries);

const { changed, faults } = formatFiles(files);
for (const [path, text] of changed) {
  await writeFile(join(folder, path), text);
  console.log(`${label}${escapeInvisible(path)}: spelled anew`);
}
for (const [path, reason] of unread) console.log(escapeInvisible(`${label}${path}:1:1: ${reason}`));
for (const fault of faults) console.log(formatFault(fault, label));
const left = new Set([...unread.keys(), ...faults.map(({ file }) => file)]).size;
const others = files.size - changed.size - new Set(faults.map(({ file }) => file)).size;
console.log(`${label}: ${formatNumber(changed.size)} spelled anew, ${formatNumber(others)} as they were`);
if (left > 0) {
  console.error(
    `${formatNumber(left)} left as ${left === 1 ? "it is" : "they are"}: mend what is named, and format again`,
  );
  process.exitCode = 1;
}
