import { checkDataset } from "../dataset/check/checkDataset";
import { REQUIRED_FILES } from "../dataset/check/checkFiles";
import { authoredFileOf, isListFile } from "../dataset/schema/files";
import { type Draft, findRecord, isRecord, type Json, type JsonRecord, recordsIn } from "./draft";
import { putRecord } from "./patchText";

/** What data:check says of one record, by the place in it: a JSON pointer from the record's top, "" for the whole. */
export interface RecordFault {
  readonly pointer: string;
  readonly message: string;
  readonly severity: "error" | "warning";
}

/** Stands for all other events: an id of one of them is not blamed for being unknown. */
const OTHER_EVENTS = "events/the-others.json";

/**
 * Checks a record as it would stand in a file, by the functions of data:check, with the tables and the sources
 * that it names. What only shows beside the other events (a title used twice, a thread in a circle) is left to the whole check.
 */
export function checkRecord(draft: Draft, file: string, record: JsonRecord): readonly RecordFault[] {
  const alone = authoredFileOf(file) === "events";
  const texts = new Map<string, string>();
  for (const path of REQUIRED_FILES) texts.set(path, draft.texts.get(path) ?? "");
  for (const id of sourcesIn(record)) {
    const source = findRecord(draft, "sources", id);
    if (source) texts.set(source.file, draft.texts.get(source.file) ?? "");
  }
  texts.set(file, putRecord(file, alone ? null : (texts.get(file) ?? draft.texts.get(file) ?? null), record));
  const at = recordsIn(file, texts.get(file) ?? "").findIndex((one) => one.id === record.id);
  const top = isListFile(file) ? `/${Math.max(0, at)}` : "";
  const { faults } = checkDataset(texts, new Map([[OTHER_EVENTS, ""]]));
  return faults.flatMap(({ file: of, path, message, severity }) =>
    of === file && (path === top || path.startsWith(`${top}/`))
      ? [{ pointer: path.slice(top.length), message, severity }]
      : [],
  );
}

/** The ids of the sources that a record's evidence and readings name. */
function sourcesIn(value: Json): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (at: Json): void => {
    if (Array.isArray(at)) at.forEach(look);
    else if (isRecord(at)) {
      for (const [key, inner] of Object.entries(at)) {
        if (key === "source" && typeof inner === "string") found.add(inner);
        else look(inner);
      }
    }
  };
  look(value);
  return found;
}
