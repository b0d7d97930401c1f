import { relative, resolve } from "node:path";
import { formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compileDataset";
import { escapeInvisible } from "../src/dataset/schema/showValue";
import { digest } from "./digest";
import { openFolder } from "./openFolder";
import { datasetFolder, openEntries } from "./readFolder";

/** npm run data:check -- [DIR]: one line a fault and exit 1, or a summary and exit 0; warnings alone do not fail. */
const [directory] = process.argv.slice(2);
const folder = directory === undefined ? datasetFolder(process.cwd()) : resolve(directory);
const label = escapeInvisible(`${relative(process.cwd(), folder) || "."}/`);

const entries = await openFolder(folder, label, openEntries);
const { faults, output } = compileDataset(entries.files, entries.unread, { digest, take: () => {} });
for (const fault of faults) console.log(formatFault(fault, label));
const errors = faults.filter((fault) => fault.severity === "error").length;
const warnings = faults.length - errors;
if (output === null) {
  console.error(`${errors} ${errors === 1 ? "fault" : "faults"} in ${label}`);
  process.exit(1);
}
const { events, sources, quotes, drafts } = output.counts;
console.log(
  `${label} is sound: ${events} events, ${sources} sources, ${quotes} quotes${drafts > 0 ? `, ${drafts} ${drafts === 1 ? "draft" : "drafts"} left out` : ""}${warnings > 0 ? `, ${warnings} to look at` : ""}`,
);
