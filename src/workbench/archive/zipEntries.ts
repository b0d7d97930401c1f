import { isPathInside } from "../../files/pathInside";
import { decodeText } from "../folderRules";
import { kindOfFile } from "./fileKind";
import { Refused } from "./refused";
import type { Refusals } from "./words";

/** One entry as the zip's own list at its end has it. */
export interface ZipEntry {
  /** With / between folders; a folder's ends with it. */
  readonly path: string;
  readonly isLink: boolean;
  /** 0 stored, 8 deflated; all that is read here. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** Far above any dataset; a list of more is there to keep a reader's device busy. */
const MOST_ENTRIES = 60_000;

const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const ROW_SIZE = 46;
const SIGN = { local: 0x04034b50, row: 0x02014b50, end: 0x06054b50, part: 0x08074b50 };
const LINK = 0o120000;
const TYPE_OF_FILE = 0o170000;

/** Every entry of a zip, by its list; throws Refused where it is none, or one that is not read here. Unpacks nothing. */
export function listZip(bytes: Uint8Array, refusals: Refusals): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) throw new Refused(sayWhatItIs(bytes, view, refusals));
  const count = view.getUint16(end + 10, true);
  const from = view.getUint32(end + 16, true);
  if (count === 0xffff || from === 0xffffffff) throw new Refused(refusals.zip64());
  if (view.getUint16(end + 4, true) > 0 || view.getUint16(end + 8, true) !== count)
    throw new Refused(refusals.inParts());
  if (count > MOST_ENTRIES) throw new Refused(refusals.tooMany(count, MOST_ENTRIES));
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let at = from;
  for (let i = 0; i < count; i++) {
    if (at + ROW_SIZE > end || view.getUint32(at, true) !== SIGN.row) throw new Refused(refusals.damaged(null));
    const nameEnd = at + ROW_SIZE + view.getUint16(at + 28, true);
    if (nameEnd > end) throw new Refused(refusals.damaged(null));
    const entry = readRow(view, at, readName(bytes.subarray(at + ROW_SIZE, nameEnd)));
    checkRow(entry, view.getUint16(at + 8, true), refusals);
    if (seen.has(entry.path)) throw new Refused(refusals.twice(entry.path));
    seen.add(entry.path);
    entries.push(entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the record at the end of the zip begins: only a comment may follow it. */
function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === SIGN.end && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return null;
}

function sayWhatItIs(bytes: Uint8Array, view: DataView, refusals: Refusals): string {
  if (bytes.length === 0) return refusals.empty();
  const sign = bytes.length < 4 ? 0 : view.getUint32(0, true);
  if (sign === SIGN.local) return refusals.cutOff();
  if (sign === SIGN.part) return refusals.inParts();
  const kind = kindOfFile(bytes);
  return kind === null ? refusals.unknownKind() : refusals.otherKind(kind);
}

function readRow(view: DataView, at: number, path: string): ZipEntry {
  const isUnix = view.getUint16(at + 4, true) >> 8 === 3;
  const mode = isUnix ? view.getUint32(at + 38, true) >>> 16 : 0;
  return {
    path,
    isLink: (mode & TYPE_OF_FILE) === LINK,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

/** Programs that write UTF-8 do not always say so; what is not UTF-8 is taken byte by byte. */
const readName = (bytes: Uint8Array): string => decodeText(bytes) ?? String.fromCharCode(...bytes);

function checkRow({ path, method, packedSize, size, at }: ZipEntry, flags: number, refusals: Refusals): void {
  if (!isPathInside(path)) throw new Refused(refusals.unsafePath(path));
  if (flags & 1) throw new Refused(refusals.locked(path));
  if ([packedSize, size, at].includes(0xffffffff)) throw new Refused(refusals.zip64());
  if (method !== 0 && method !== 8) throw new Refused(refusals.method(path));
}
