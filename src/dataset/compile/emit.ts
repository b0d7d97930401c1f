import type { Address } from "../dataset";
import type { CompileMemory } from "../memory";
import { type Digest, digestInScript } from "../text/paragraphHash";
import { createTextBytes } from "./textBytes";

/** A compiled file: its address relative to the page and its content. */
export interface CompiledFile {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Takes each file as soon as it is made, so that a large dataset need not be held in memory as a whole. */
export type Take = (file: CompiledFile) => void;

/** Where files go. With those of the run before, one that is the same is not hashed again. */
export interface Emit {
  readonly take: Take;
  readonly written: CompileMemory["written"] | null;
  readonly digest: Digest;
}

/** data/NAME-HASH.EXT, the hash being the first ten digits of the content's SHA-256. */
export function nameFile(name: string, extension: string, bytes: Uint8Array, digest: Digest = digestInScript): string {
  return `data/${name}-${hashOf(bytes, digest)}.${extension}`;
}

/** The first ten digits of a content's SHA-256, as names of files have them. */
export const hashOf = (bytes: Uint8Array, digest: Digest = digestInScript): string => digest(bytes).slice(0, 10);

/** @param place among the files of that name. */
export const emitJson = (emit: Emit, name: string, value: unknown, place = 0): Address =>
  emitTexts(emit, name, [JSON.stringify(value)], place);

/** A list that is never whole in memory, neither as rows nor as a text. */
export const emitRows = (emit: Emit, name: string, rows: Iterable<unknown>, place = 0): Address =>
  emitTexts(emit, name, listTexts(rows), place);

/** What a list is as JSON, row by row. */
export function* listTexts(rows: Iterable<unknown>): Generator<string, void> {
  let before = "[";
  for (const row of rows) {
    yield `${before}${JSON.stringify(row)}`;
    before = ",";
  }
  yield before === "[" ? "[]" : "]";
}

/** What is made of each, one at a time. */
export function* mapEach<T, U>(ones: readonly T[], make: (one: T, place: number) => U): Generator<U, void> {
  for (const [place, one] of ones.entries()) yield make(one, place);
}

/** A file of JSON whose text comes in pieces: what they are made of can be forgotten as soon as each is written. */
export function emitTexts(emit: Emit, name: string, texts: Iterable<string>, place: number): Address {
  const bytes = createTextBytes();
  for (const text of texts) bytes.write(text);
  return emitBytes(emit, name, place, bytes.end());
}

function emitBytes({ take, written, digest }: Emit, name: string, place: number, bytes: Uint8Array): Address {
  const before = written?.get(`${name} ${place}`);
  const file = before && isSame(before.bytes, bytes) ? before : { url: nameFile(name, "json", bytes, digest), bytes };
  written?.set(`${name} ${place}`, file);
  take(file);
  return { url: file.url, bytes: file.bytes.length };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
