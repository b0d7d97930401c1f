import { unguardCell } from "../../export/csv";
import type { Progress } from "../progress";
import { decode } from "./decode";
import { separate } from "./separate";
import type { Chosen, ReadTable, Table, TableRow } from "./table";
import { readTimelineJson } from "./timelineJson";
import { refuseBytes, refuseText } from "./whatItIs";
import * as words from "./words";

const { MOST, NO_TABLE } = words;
const refuse = (reason: string): ReadTable => ({ ok: false, reason });

/** Reads a file as a table, or says what it is instead and what to do. `name` is the file's. */
export function readTable(
  bytes: Uint8Array,
  name: string,
  chosen: Chosen = {},
  progress: Progress = () => {},
): ReadTable {
  if (bytes.length > MOST.bytes) return refuse(words.tooLarge(bytes.length));
  const known = refuseBytes(bytes);
  if (known !== null) return refuse(known);
  const { text, encoding, guessed } = decode(bytes, chosen.encoding);
  const other = refuseText(text);
  if (other !== null) return refuse(other);
  if (/^\s*[[{]/.test(text)) return readTimelineJson(text, name);

  const { separator, records, unclosed, loose } = separate(text, chosen.separator, progress);
  if (unclosed !== null) return refuse(words.quoteNotClosed(unclosed + 1));
  const read = layOut(records);
  if (typeof read === "string") return refuse(read);
  const layout = takeFaultsOff(read);
  const notes = [
    guessed ? words.noteEncoding(encoding) : "",
    text.includes("\ufffd") ? words.noteReplaced() : "",
    ...layout.notes,
    loose.length > 0 ? words.noteLooseQuotes(loose.slice(0, 10).map((record) => record + 1)) : "",
  ].filter((note) => note !== "");
  return { ok: true, table: { ...layout, name, written: { encoding, separator }, notes } };
}

const isEmpty = (record: readonly string[]): boolean => record.every((cell) => cell.trim() === "");

/** The first record that is not empty names the columns; the others become rows as wide as the widest. */
function layOut(records: readonly (readonly string[])[]): Layout | string {
  const top = records.findIndex((record) => !isEmpty(record));
  const names = records[top];
  if (names === undefined) return NO_TABLE.blank;
  const filled = records.map((cells, i) => ({ cells, at: i + 1 })).slice(top + 1);
  // An empty line at the file's end is the end of the last row.
  if (filled.at(-1)?.cells.join("") === "") filled.pop();
  const rows = filled.filter(({ cells }) => !isEmpty(cells));
  if (rows.length > MOST.rows) return words.tooManyRows();
  const width = rows.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), lastFilled(names));
  if (width > MOST.columns) return words.tooManyColumns(width);
  if (width === 1) return rows.length === 0 ? NO_TABLE.oneCell : NO_TABLE.oneColumn;
  if (rows.length === 0) return NO_TABLE.headerOnly;
  for (const { cells, at } of rows) {
    const long = cells.find((cell) => cell.length > MOST.cell);
    if (long !== undefined) return words.cellTooLong(at, long.length);
  }
  const header = nameColumns(names, width);
  if (typeof header === "string") return header;
  const unnamed = header.filter((_, i) => (names[i] ?? "").trim() === "");
  const short = rows.filter(({ cells }) => cells.length < names.length).length;
  const long = rows.filter(({ cells }) => lastFilled(cells) > names.length).length;
  const notes = [
    filled.length > rows.length ? words.noteEmptyRows(filled.length - rows.length) : "",
    short + long > 0 ? words.noteRagged(short, long) : "",
    unnamed.length > 0 ? words.noteUnnamed(unnamed) : "",
  ];
  return { header, rows: rows.map((row) => pad(row, width)), notes };
}

type Layout = Pick<Table, "header" | "rows" | "notes">;

/** Of a file of faulty rows that was taken from here: without what was wrong, and as the cells were before they were guarded. */
function takeFaultsOff(layout: Layout): Layout {
  const at = layout.header.indexOf(words.FAULT_COLUMN);
  if (at < 0) return layout;
  const without = (cells: readonly string[]) => cells.filter((_, i) => i !== at);
  return {
    header: without(layout.header),
    rows: layout.rows.map((row) => ({ at: row.at, cells: without(row.cells).map(unguardCell) })),
    notes: [...layout.notes, words.NOTE_FAULTS_OFF],
  };
}

const lastFilled = (cells: readonly string[]): number => cells.findLastIndex((cell) => cell.trim() !== "") + 1;

const pad = ({ cells, at }: TableRow, width: number): TableRow => ({
  at,
  cells: Array.from({ length: width }, (_, i) => cells[i] ?? ""),
});

/** One name a column, or why they cannot be told apart. */
function nameColumns(written: readonly string[], width: number): readonly string[] | string {
  const names = Array.from({ length: width }, (_, i) => (written[i] ?? "").replaceAll(/\s+/g, " ").trim());
  const placed = new Map<string, number>();
  for (const [i, name] of names.entries()) {
    if (name === "") continue;
    const first = placed.get(name);
    if (first !== undefined) return words.twoColumnsOfName(name, first + 1, i + 1);
    placed.set(name, i);
  }
  return names.map((name, i) => (name !== "" ? name : freeName(i + 1, placed)));
}

function freeName(number: number, taken: ReadonlyMap<string, number>): string {
  let name = words.unnamedColumn(number);
  while (taken.has(name)) name += "'";
  return name;
}
