import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Address } from "../dataset";
import type { CompileMemory } from "../memory";

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
}

/** data/NAME-HASH.EXT, the hash being the first ten digits of the content's SHA-256. */
export function nameFile(name: string, extension: string, bytes: Uint8Array): string {
  return `data/${name}-${hashOf(bytes)}.${extension}`;
}

/** The first ten digits of a content's SHA-256, as names of files have them. */
export const hashOf = (bytes: Uint8Array): string => bytesToHex(sha256(bytes)).slice(0, 10);

/** @param place among the files of that name. */
export function emitJson({ take, written }: Emit, name: string, value: unknown, place = 0): Address {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const before = written?.get(`${name} ${place}`);
  const file = before && isSame(before.bytes, bytes) ? before : { url: nameFile(name, "json", bytes), bytes };
  written?.set(`${name} ${place}`, file);
  take(file);
  return { url: file.url, bytes: file.bytes.length };
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);
