import { crc32 } from "node:zlib";

/** An entry of a zip that a test makes: a sound one, but for what is said otherwise. */
export interface MadeEntry {
  readonly path: string;
  readonly bytes?: Uint8Array | string;
  /** What stands in the zip, where it is other than the bytes. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly crc?: number;
  /** Unix mode, as an archive of a Unix system has it. */
  readonly mode?: number;
}

/** A zip byte by byte, so that it can be one that no program would make. */
export function makeZip(entries: readonly MadeEntry[], end: { readonly count?: number; readonly disk?: number } = {}) {
  const parts: Buffer[] = [];
  const rows: Buffer[] = [];
  let at = 0;
  for (const { path, bytes = "", method = 0, flags = 0x800, mode = 0, ...rest } of entries) {
    const content = Buffer.from(bytes);
    const packed = Buffer.from(rest.packed ?? content);
    const name = Buffer.from(path);
    const sizes = words32([rest.crc ?? crc32(content), packed.length, rest.size ?? content.length]);
    const how = words16([flags, method, 0, 0x21]);
    const names = words16([name.length, 0]);
    parts.push(words32([0x04034b50]), words16([20]), how, sizes, names, name, packed);
    rows.push(words32([0x02014b50]), words16([mode ? 0x314 : 20, 20]), how, sizes, names, words16([0, 0, 0]));
    rows.push(words32([mode * 0x10000, at]), name);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(rows);
  const count = end.count ?? entries.length;
  const last = [
    words32([0x06054b50]),
    words16([end.disk ?? 0, 0, count, count]),
    words32([list.length, at]),
    words16([0]),
  ];
  return new Uint8Array(Buffer.concat([...parts, list, ...last]));
}

function words16(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [i, value] of values.entries()) bytes.writeUInt16LE(value, i * 2);
  return bytes;
}

function words32(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeUInt32LE(value, i * 4);
  return bytes;
}
