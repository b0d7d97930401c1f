import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Address } from "../dataset";

/** A compiled file: its address relative to the page and its content. */
export interface CompiledFile {
  readonly url: string;
  readonly bytes: Uint8Array;
}

/** Takes each file as soon as it is made, so that a large dataset need not be held in memory as a whole. */
export type Emit = (file: CompiledFile) => void;

/** data/NAME-HASH.EXT, the hash being the first ten digits of the content's SHA-256. */
export function nameFile(name: string, extension: string, bytes: Uint8Array): string {
  return `data/${name}-${bytesToHex(sha256(bytes)).slice(0, 10)}.${extension}`;
}

export function emitJson(emit: Emit, name: string, value: unknown): Address {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  const url = nameFile(name, "json", bytes);
  emit({ url, bytes });
  return { url, bytes: bytes.length };
}
