/** How a table's bytes may be written. */
export const ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1251", "windows-1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What may stand between two cells. */
export const SEPARATORS = [",", ";", "\t"] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface TableRow {
  /** Its number as a spreadsheet counts: the row of column names is 1, empty rows count too. */
  readonly at: number;
  /** As many as there are columns; "" where a row is short. */
  readonly cells: readonly string[];
}

/** A table as it was read: every cell is text, whatever a spreadsheet would make of it. */
export interface Table {
  readonly name: string;
  /** null where there was nothing to find out: a JSON file. */
  readonly written: { readonly encoding: Encoding; readonly separator: Separator } | null;
  /** The columns' names, each once, none empty. */
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  /** What somebody should know of how it was read, a sentence each. */
  readonly notes: readonly string[];
}

/** What somebody chose instead of what was recognised. */
export interface Chosen {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

/** A file that may be a table. */
export interface TableInput {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly chosen: Chosen;
}

export type ReadTable = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly reason: string };
