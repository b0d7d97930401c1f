import { Inflate } from "fflate";
import { crc32 } from "./crc32";
import { Refused } from "./refused";
import type { Refusals } from "./words";
import type { ZipEntry } from "./zipEntries";

/** So many packed bytes at a time: one step unpacks to a thousand times as many at most. */
const STEP = 4096;
const HEADER_SIZE = 30;
const SIGN_OF_HEADER = 0x04034b50;

/** The bytes of an entry. Stops as soon as there are more than the zip's list says, and holds them to their checksum. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry, refusals: Refusals): Uint8Array {
  const packed = packedBytes(bytes, entry);
  const whole = packed === null ? null : entry.method === 0 ? packed : inflate(packed, entry.size);
  if (whole === null || whole.length !== entry.size || crc32(whole) !== entry.crc) {
    throw new Refused(refusals.damaged(entry.path));
  }
  return whole;
}

function packedBytes(bytes: Uint8Array, { at, packedSize }: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + HEADER_SIZE > bytes.length || view.getUint32(at, true) !== SIGN_OF_HEADER) return null;
  const from = at + HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packedSize > bytes.length ? null : bytes.subarray(from, from + packedSize);
}

/** null where it is no sound stream, or holds more than `size`. */
function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  const whole = new Uint8Array(size);
  let filled = 0;
  let isTooLong = false;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) isTooLong = true;
    else whole.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && !isTooLong; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return null;
  }
  return isTooLong || filled !== size ? null : whole;
}
