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

/** Where files go. With a memory, a file that an earlier run wrote with the same content is not encoded and hashed again. */
export interface Emit {
  readonly take: Take;
  readonly memory: CompileMemory | null;
}

/** data/NAME-HASH.EXT, the hash being the first ten digits of the content's SHA-256. */
export function nameFile(name: string, extension: string, bytes: Uint8Array): string {
  return `data/${name}-${bytesToHex(sha256(bytes)).slice(0, 10)}.${extension}`;
}

export function emitJson({ take, memory }: Emit, name: string, value: unknown): Address {
  const text = JSON.stringify(value);
  const make = (): CompiledFile => {
    const bytes = new TextEncoder().encode(text);
    return { url: nameFile(name, "json", bytes), bytes };
  };
  const file = memory === null ? make() : memory.of(`${name} file`, text, make);
  take(file);
  return { url: file.url, bytes: file.bytes.length };
}
