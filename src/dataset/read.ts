import { COLUMN_ARRAYS, COLUMN_NAMES, type ColumnName, type Columns } from "./columns";
import { align8, CORE_VERSION, type CoreHeader, HEADER_AT, MAGIC } from "./container";
import type { Dataset } from "./dataset";
import { readEvents } from "./readEvents";

/**
 * Opens a compiled core: views over the buffer, no object per event. The buffer must not change afterwards.
 * Throws an Error that says what is wrong where the buffer is not a whole core of this version; its content is
 * trusted beyond that, because our own compiler wrote it.
 */
export function readCore(buffer: ArrayBuffer): Dataset {
  const header = readHeader(buffer);
  const { columns: _, ...tables } = header;
  return {
    ...tables,
    ...readEvents(readColumns(buffer, header), tables),
    actors: new Map(header.actors.map((actor) => [actor.id, actor])),
  };
}

function readHeader(buffer: ArrayBuffer): CoreHeader {
  const bytes = new Uint8Array(buffer);
  if (bytes.length < HEADER_AT || MAGIC.some((byte, i) => bytes[i] !== byte)) {
    throw new Error("This is not a compiled Parley dataset: its first bytes are others.");
  }
  const view = new DataView(buffer);
  const version = view.getUint32(8, true);
  if (version !== CORE_VERSION) {
    throw new Error(
      `The compiled dataset has form ${version}, this page reads form ${CORE_VERSION}: build both from one version.`,
    );
  }
  const length = view.getUint32(12, true);
  if (HEADER_AT + length > bytes.length) throw cutShort(HEADER_AT + length, bytes.length);
  // Our own compiler wrote it, see container.ts.
  return JSON.parse(new TextDecoder().decode(bytes.subarray(HEADER_AT, HEADER_AT + length))) as CoreHeader;
}

function readColumns(buffer: ArrayBuffer, header: CoreHeader): Columns {
  if (new Uint8Array(Uint16Array.of(1).buffer)[0] !== 1)
    throw new Error("This machine is big-endian; Parley reads little-endian.");
  const base = align8(HEADER_AT + new DataView(buffer).getUint32(12, true));
  const read = (name: ColumnName) => {
    const [offset, length] = header.columns[name];
    const end = base + offset + length * COLUMN_ARRAYS[name].BYTES_PER_ELEMENT;
    if (end > buffer.byteLength) throw cutShort(end, buffer.byteLength);
    return new COLUMN_ARRAYS[name](buffer, base + offset, length);
  };
  // Every column name is a key, and each column is of the type that the table gives it.
  return Object.fromEntries(COLUMN_NAMES.map((name) => [name, read(name)])) as unknown as Columns;
}

const cutShort = (needed: number, given: number) =>
  new Error(`The compiled dataset is cut short: ${given} bytes have come, at least ${needed} are needed.`);
