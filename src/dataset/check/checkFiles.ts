import type { CompileMemory } from "../memory";
import { authoredFileOf } from "../schema/files";
import type { Texts } from "../texts";
import type { ParsedFiles } from "./draft";
import { formatPointer, type Report } from "./fault";
import { parseJson } from "./parseJson";
import { type PlacedFault, placeOffset } from "./placeFaults";
import { suggest } from "./suggest";

/** Without these there is no dataset. */
export const REQUIRED_FILES = [
  "dataset.json",
  "actors.json",
  "publishers.json",
  "places.json",
  "issues.json",
  "tracks.json",
];

/** Reads the texts as JSON, and checks that the folder holds the files that a dataset has and no stray ones. */
export function parseFiles(
  files: Texts,
  unread: ReadonlyMap<string, string>,
  report: Report,
  memory: CompileMemory,
): { readonly parsed: ParsedFiles; readonly syntax: readonly PlacedFault[] } {
  const parsed = new Map<string, unknown>();
  const syntax: PlacedFault[] = [];
  for (const file of [...files.keys()].sort()) {
    if (file.endsWith(".md")) continue;
    const text = files.get(file);
    // A folder learns as it reads a file that it cannot, and tells it in `unread`.
    if (text === undefined) continue;
    if (file === "events" || file === "sources") {
      report.error(file, [], `this is a file where a folder is expected; put ${file} into ${file}/NAME.json`);
      continue;
    }
    if (authoredFileOf(file) === null) {
      report.error(file, [], `this file has no place in a dataset${suggestFile(file)}`);
      continue;
    }
    const { value, faults } = memory.once("json", text, () => parseJson(text));
    for (const { offset, message } of faults) {
      syntax.push({
        file,
        ...placeOffset(text, offset),
        path: formatPointer([]),
        message,
        severity: "error",
        reference: null,
      });
    }
    if (value !== undefined) parsed.set(file, value);
  }
  for (const [path, reason] of unread) report.error(path, [], reason);
  for (const file of REQUIRED_FILES)
    if (!files.has(file) && !unread.has(file)) report.error(file, [], "this file is missing; every dataset needs it");
  const hasEvents = [...files.keys(), ...unread.keys()].some(
    (file) => file === "events" || authoredFileOf(file) === "events",
  );
  if (!hasEvents) report.error("events/", [], "no file of events is there; put one such as events/2026-02.json");
  return { parsed, syntax };
}

function suggestFile(file: string): string {
  const known = [...REQUIRED_FILES, "receipts.json", "changes.json", "drafts.json"].map((id) => ({ id, names: [] }));
  const [folder = "", name] = file.split("/");
  if (name === undefined) return suggest(file, known) || "; events go into events/, sources into sources/";
  const near = suggest(folder, [
    { id: "events", names: ["event"] },
    { id: "sources", names: ["source"] },
  ]);
  return near || "; events go into events/NAME.json, sources into sources/ID.json";
}
