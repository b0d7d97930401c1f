import { authoredFileOf } from "../dataset/schema/files";
import { type Draft, isRecord, type JsonRecord, recordsIn } from "./draft";
import type { Edit } from "./edit";

/** A record, or a file as a whole, that is other than when the dataset was opened. */
export interface RecordChange {
  readonly type: "added" | "changed" | "removed";
  readonly file: string;
  /** Of the record; null where it is told of the file as a whole, because it could not be read as records then or now. */
  readonly id: string | null;
  /** The record's title or name, else its id, else the file's name. */
  readonly name: string;
  /** Puts it back as it was. */
  readonly back: Edit;
}

/** What was added, changed and removed, file by file. A record that moved to another file is told once, as changed. */
export function listChanges(base: ReadonlyMap<string, string>, draft: Draft): readonly RecordChange[] {
  const files = [...new Set([...base.keys(), ...draft.texts.keys()])].sort();
  return files.flatMap((file) => {
    const before = base.get(file) ?? null;
    const now = draft.texts.get(file) ?? null;
    return before === now ? [] : changesIn(file, before, now);
  });
}

function changesIn(file: string, before: string | null, now: string | null): readonly RecordChange[] {
  const old = recordsById(file, before);
  const present = recordsById(file, now);
  const whole = wholeFile(file, before, now);
  // Told of the file where its records do not tell all: without ids, unreadable, or only spelled otherwise.
  if (old === null || present === null) return [whole];
  const changes: RecordChange[] = [];
  for (const [id, record] of present) {
    const earlier = old.get(id);
    if (earlier === undefined) {
      changes.push({ type: "added", file, id, name: nameOf(record, id), back: { type: "remove", file, id } });
    } else if (JSON.stringify(earlier) !== JSON.stringify(record)) {
      changes.push({
        type: "changed",
        file,
        id,
        name: nameOf(record, id),
        back: { type: "put", file, record: earlier },
      });
    }
  }
  for (const [id, record] of old) {
    if (present.has(id)) continue;
    changes.push({ type: "removed", file, id, name: nameOf(record, id), back: { type: "put", file, record } });
  }
  return changes.length > 0 ? changes : [whole];
}

/** Records by id; null where they cannot all be told apart by it. A file that is not there holds none. */
function recordsById(file: string, text: string | null): ReadonlyMap<string, JsonRecord> | null {
  if (text === null) return new Map();
  const type = authoredFileOf(file);
  if (type === null || type === "receipts" || type === "changes") return null;
  const records = recordsIn(file, text).filter(isRecord);
  const byId = new Map(records.map((record) => [String(record.id), record]));
  return byId.size === records.length && (records.length > 0 || text.trim() === "[]") ? byId : null;
}

function wholeFile(file: string, before: string | null, now: string | null): RecordChange {
  const type = before === null ? "added" : now === null ? "removed" : "changed";
  return { type, file, id: null, name: file, back: { type: "write", file, text: before } };
}

const nameOf = (record: JsonRecord, id: string): string =>
  [record.title, record.name].find((name) => typeof name === "string" && name !== "")?.toString() ?? id;
