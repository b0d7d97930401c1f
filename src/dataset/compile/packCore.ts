import { COLUMN_NAMES, type ColumnName, type Columns } from "../columns";
import { align8, CORE_VERSION, type ColumnDirectory, type CoreHeader, HEADER_AT, MAGIC } from "../container";

/** Lays header and columns into one container; its form is told in container.ts. */
export function packCore(header: Omit<CoreHeader, "columns">, columns: Columns): Uint8Array {
  const laid: { name: ColumnName; column: Columns[ColumnName]; offset: number }[] = [];
  let end = 0;
  for (const name of COLUMN_NAMES) {
    const column = columns[name];
    laid.push({ name, column, offset: end });
    end = align8(end + column.byteLength);
  }
  const directory = Object.fromEntries(laid.map(({ name, column, offset }) => [name, [offset, column.length]]));
  // Every column name is a key: the entries come from all of them.
  const whole: CoreHeader = { ...header, columns: directory as unknown as ColumnDirectory };
  const json = new TextEncoder().encode(JSON.stringify(whole));

  const base = align8(HEADER_AT + json.length);
  const bytes = new Uint8Array(base + end);
  bytes.set(MAGIC, 0);
  const view = new DataView(bytes.buffer);
  view.setUint32(8, CORE_VERSION, true);
  view.setUint32(12, json.length, true);
  bytes.set(json, HEADER_AT);
  for (const { column, offset } of laid) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), base + offset);
  }
  return bytes;
}
