import { noEntry } from "./noEntry";

/**
 * Finds an id among UTF-8 texts that lie end to end, text i in bytes at[i] .. at[i + 1].
 * An open-addressing table over hashes of the bytes: no string is made, and a million ids take some tens of milliseconds.
 */
export function indexIds(at: Uint32Array, bytes: Uint8Array): (id: string) => number | null {
  const count = at.length - 1;
  const mask = tableSize(count) - 1;
  const table = new Int32Array(mask + 1).fill(-1);
  for (let i = 0; i < count; i++) {
    let slot = hash(bytes, at[i] ?? noEntry(i), at[i + 1] ?? noEntry(i + 1)) & mask;
    while (table[slot] !== -1) slot = (slot + 1) & mask;
    table[slot] = i;
  }
  const encoder = new TextEncoder();
  return (id) => {
    const sought = encoder.encode(id);
    let slot = hash(sought, 0, sought.length) & mask;
    for (;;) {
      const i = table[slot] ?? -1;
      if (i === -1) return null;
      if (equals(sought, bytes, at[i] ?? noEntry(i), at[i + 1] ?? noEntry(i + 1))) return i;
      slot = (slot + 1) & mask;
    }
  };
}

/** A power of two that leaves half of the table free. */
function tableSize(count: number): number {
  let size = 16;
  while (size < count * 2) size *= 2;
  return size;
}

/** FNV-1a, 32 bits. */
function hash(bytes: Uint8Array, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ (bytes[i] ?? 0), 0x01000193);
  return h >>> 0;
}

function equals(sought: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== sought.length) return false;
  for (let i = 0; i < sought.length; i++) if (sought[i] !== bytes[from + i]) return false;
  return true;
}
