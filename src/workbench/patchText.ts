import { applyEdits, modify } from "jsonc-parser";
import { isListFile } from "../dataset/schema/files";
import { inSchemaOrder, placeOfKey, recordInOrder } from "../dataset/schema/keyOrder";
import { isRecord, type Json, type JsonRecord, readValue } from "./draft";

type Path = readonly (string | number)[];

/** The one spelling of an authored value: keys in the schema's order, two spaces, a line's end after it. */
export const spell = (file: string, value: unknown): string =>
  `${JSON.stringify(inSchemaOrder(file, value), null, 2)}\n`;

/**
 * A file's text with a record in it, all else left as it stands: only keys and entries that differ are written. `text`
 * is null where there is no file yet. Throws where the text is not JSON or not of its form: edits of it would lose what it holds.
 */
export function putRecord(file: string, text: string | null, record: JsonRecord): string {
  if (text === null) return spell(file, isListFile(file) ? [record] : record);
  const value = readValue(text);
  if (!isListFile(file)) return patch(file, text, [], value, record);
  const list = listOf(file, value);
  const at = list.findIndex((one) => isRecord(one) && one.id === record.id);
  if (at >= 0) return patch(file, text, [at], list[at], record);
  if (list.length === 0) return spell(file, [record]);
  return insert(text, [list.length], recordInOrder(file, record));
}

/** A file's text without a record; null where the file was that record alone. The text itself where no record has the id. */
export function removeRecord(file: string, text: string, id: string): string | null {
  if (!isListFile(file)) return null;
  const at = listOf(file, readValue(text)).findIndex((one) => isRecord(one) && one.id === id);
  return at < 0 ? text : apply(text, [at], undefined);
}

function listOf(file: string, value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`${file} is not a list of records; mend the file first`);
  return value;
}

/** Writes what differs between the value at a path and the one that is to stand there. */
function patch(file: string, text: string, path: Path, now: Json | undefined, next: Json): string {
  if (isRecord(now) && isRecord(next)) return patchKeys(file, text, path, now, next);
  if (Array.isArray(now) && Array.isArray(next)) return patchEntries(file, text, path, now, next);
  return isSame(now, next) ? text : apply(text, path, next);
}

function patchKeys(file: string, text: string, path: Path, now: JsonRecord, next: JsonRecord): string {
  let patched = text;
  for (const key of Object.keys(now))
    if (!Object.hasOwn(next, key)) patched = apply(patched, [...path, key], undefined);
  for (const [key, value] of Object.entries(next)) {
    const old = Object.hasOwn(now, key) ? now[key] : undefined;
    if (old !== undefined) patched = patch(file, patched, [...path, key], old, value);
    else patched = apply(patched, [...path, key], value, (keys) => placeOfKey(file, path, keys, key));
  }
  return patched;
}

/** Entries that are the same at both ends stay; between them, pairs are patched and the rest put in or taken away. */
function patchEntries(file: string, text: string, path: Path, now: readonly Json[], next: readonly Json[]): string {
  const most = Math.min(now.length, next.length);
  let before = 0;
  while (before < most && isSame(now[before], next[before])) before++;
  let after = 0;
  while (after < most - before && isSame(now[now.length - 1 - after], next[next.length - 1 - after])) after++;
  const paired = most - before - after;
  let patched = text;
  for (let i = before; i < before + paired; i++) patched = patch(file, patched, [...path, i], now[i], next[i] ?? null);
  for (let i = now.length - after - 1; i >= before + paired; i--) patched = apply(patched, [...path, i], undefined);
  for (let i = before + paired; i < next.length - after; i++) {
    patched = insert(patched, [...path, i], next[i] ?? null);
  }
  return patched;
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the file itself does: tabs or spaces and how many, and how its lines end. */
export function styleOf(text: string) {
  const indent = /\n([ \t]+)/.exec(text)?.[1] ?? "  ";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol: text.includes("\r\n") ? "\r\n" : "\n" };
}

function apply(text: string, path: Path, value: Json | undefined, place?: (keys: string[]) => number): string {
  const options = { formattingOptions: styleOf(text), ...(place && { getInsertionIndex: place }) };
  return applyEdits(text, modify(text, [...path], value, options));
}

const insert = (text: string, path: Path, value: Json): string =>
  applyEdits(text, modify(text, [...path], value, { formattingOptions: styleOf(text), isArrayInsertion: true }));
