import type { Address } from "../dataset";
import { joinBytes } from "../joinBytes";
import type { CompileMemory } from "../memory";
import { type Digest, digestInScript } from "../text/paragraphHash";

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
  emitBytes(emit, name, place, new TextEncoder().encode(JSON.stringify(value)));

/** A list that is never whole in memory, neither as rows nor as a text. */
export function emitRows(emit: Emit, name: string, rows: Iterable<unknown>): Address {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let text = "[";
  let isFirst = true;
  for (const row of rows) {
    text += `${isFirst ? "" : ","}${JSON.stringify(row)}`;
    isFirst = false;
    if (text.length < PIECE) continue;
    pieces.push(encoder.encode(text));
    text = "";
  }
  pieces.push(encoder.encode(`${text}]`));
  return emitBytes(emit, name, 0, joinBytes(pieces));
}
const PIECE = 1_000_000;

function emitBytes({ take, written, digest }: Emit, name: string, place: number, bytes: Uint8Array): Address {
  const before = written?.get(`${name} ${place}`);
  const file = before && isSame(before.bytes, bytes) ? before : { url: nameFile(name, "json", bytes, digest), bytes };
  written?.set(`${name} ${place}`, file);
  take(file);
  return { url: file.url, bytes: file.bytes.length };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
