import { findTooDeep } from "../dataset/check/findTooDeep";
import { authoredFileOf, hasItsForm } from "../dataset/schema/files";

export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
/** An authored record as its file holds it, sound or not. Keys come from files: read them by `Object.hasOwn` or spread them. */
export interface JsonRecord {
  readonly [key: string]: Json;
}

/**
 * An authored folder while somebody edits it: the text of every file by its path, with / on every system. The texts are
 * the record and values are read out of them, so that what nobody touched stays as it was, byte for byte.
 */
export interface Draft {
  readonly texts: ReadonlyMap<string, string>;
}

/** A record with the file that holds it. */
export interface Placed {
  readonly file: string;
  readonly record: JsonRecord;
}

/** The tables whose records have ids of their own. */
export type Table = "actors" | "publishers" | "places" | "issues" | "tracks" | "sources" | "events" | "drafts";

export const isRecord = (value: Json | undefined): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Texts that were read lately: an edit reads the same few files again and again. */
const lately = new Map<string, Json | undefined>();
const KEPT = 16;

/** The value of a file's text, undefined where it is not JSON. */
export function readValue(text: string): Json | undefined {
  if (lately.has(text)) return lately.get(text);
  let value: Json | undefined;
  try {
    // What edits it by recursion would run out of its stack.
    value = findTooDeep(text) === null ? JSON.parse(text) : undefined;
  } catch {
    // A file at fault is told of by data:check; here it holds no records.
  }
  lately.set(text, value);
  for (const oldest of lately.keys()) {
    if (lately.size <= KEPT) break;
    lately.delete(oldest);
  }
  return value;
}

/** The records of one file, in its order; none where its text or form is at fault. */
export function recordsIn(file: string, text: string): readonly JsonRecord[] {
  const value = readValue(text);
  if (!hasItsForm(file, value)) return [];
  if (Array.isArray(value)) return value.filter(isRecord);
  return isRecord(value) ? [value] : [];
}

/** What dataset.json says of the whole; null where it is missing or at fault. */
export const headOf = ({ texts }: Draft): JsonRecord | null =>
  recordsIn("dataset.json", texts.get("dataset.json") ?? "")[0] ?? null;

/** All records of a table, file by file. */
export function recordsOf(draft: Draft, table: Table): readonly Placed[] {
  return filesOf(draft, table).flatMap((file) =>
    recordsIn(file, draft.texts.get(file) ?? "").map((record) => ({ file, record })),
  );
}

/** The record of that id, null where there is none. Reads only files that hold the id as a word. */
export function findRecord(draft: Draft, table: Table, id: string): Placed | null {
  const sought = JSON.stringify(id);
  for (const file of filesOf(draft, table)) {
    const text = draft.texts.get(file) ?? "";
    if (!text.includes(sought)) continue;
    const record = recordsIn(file, text).find((one) => one.id === id);
    if (record) return { file, record };
  }
  return null;
}

/** The paths of a table's files, in order. */
export const filesOf = ({ texts }: Draft, table: Table): readonly string[] =>
  [...texts.keys()].filter((file) => authoredFileOf(file) === table).sort();
