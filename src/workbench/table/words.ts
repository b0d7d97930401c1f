import { formatNumber } from "../../time/formatNumber";
import { counted } from "../../words/counted";
import type { Encoding, Separator } from "./table";

/** The most of a table that is read; more is no table that somebody keeps by hand. */
export const MOST = { bytes: 50_000_000, columns: 500, rows: 100_000, cell: 20_000 } as const;

const ENCODING_NAMES: Readonly<Record<Encoding, string>> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16 (little-endian)",
  "utf-16be": "UTF-16 (big-endian)",
  "windows-1251": "Windows-1251 (Cyrillic)",
  "windows-1252": "Windows-1252 (Western European)",
};
export const nameEncoding = (encoding: Encoding): string => ENCODING_NAMES[encoding];

const SEPARATOR_NAMES: Readonly<Record<Separator, string>> = { ",": "comma", ";": "semicolon", "\t": "tab" };
export const nameSeparator = (separator: Separator): string => SEPARATOR_NAMES[separator];

/** Why a file is no table: what it is, and what to do. */
export const NO_TABLE = {
  empty: "The file is empty; save the sheet again as CSV.",
  blank: "The file holds nothing but empty cells; save the sheet again as CSV.",
  pdf: "This is a PDF, not a table; copy the table into a spreadsheet and save it as CSV.",
  workbook: "This is a workbook (.xlsx or .ods); open it in your spreadsheet and save the sheet as CSV.",
  oldWorkbook: "This is an old workbook (.xls); open it in your spreadsheet and save the sheet as CSV.",
  zip: "This is a zip archive; unpack it and choose the CSV in it, or open a dataset's zip under “Dataset”.",
  gzip: "This is a compressed file; unpack it and choose the CSV in it.",
  image: "This is a picture; type the table into a spreadsheet and save it as CSV.",
  binary: "This file is not text; save the sheet as CSV.",
  page: "This is a web page, not a table, perhaps the page of a login; download the sheet again as CSV while signed in.",
  xml: "This is XML; open it in your spreadsheet and save the sheet as CSV.",
  json: "This JSON is not a TimelineJS timeline (an object with a list “events”); save the table as CSV.",
  brokenJson: "This begins like JSON but cannot be read as such; save the table as CSV.",
  deep: "A slide of this TimelineJS file is nested too deeply to be a row; save the table as CSV.",
  noEvents: "This TimelineJS file has no events.",
  oneCell: "The file holds one cell only; a table has a row of column names and rows under it.",
  oneColumn:
    "No columns were found: nothing separates cells. Save the sheet as CSV, with commas, semicolons or tabs between the cells.",
  headerOnly: "The file holds column names and no rows under them.",
} as const;

export const tooLarge = (bytes: number): string =>
  `The file has ${formatNumber(Math.round(bytes / 1_000_000))} million bytes, ${formatNumber(MOST.bytes / 1_000_000)} are the most; split the table.`;

export const tooManyColumns = (count: number): string =>
  `The table has ${formatNumber(count)} columns, ${formatNumber(MOST.columns)} are the most; is it turned on its side, or is the separator another?`;

export const tooManyRows = (): string =>
  `The table has more than ${formatNumber(MOST.rows)} rows, which are the most; split the table.`;

export const cellTooLong = (row: number, length: number): string =>
  `A cell of row ${formatNumber(row)} has ${formatNumber(length)} characters, ${formatNumber(MOST.cell)} are the most; is a quotation mark (") missing?`;

export const quoteNotClosed = (row: number): string =>
  `A quotation mark (") that opens in row ${formatNumber(row)} is never closed, so that the rest of the file would be one cell; close it, or take it away.`;

export const twoColumnsOfName = (name: string, first: number, second: number): string =>
  `Columns ${first} and ${second} are both called “${name}”; rename one of them in the sheet.`;

export const unnamedColumn = (number: number): string => `Column ${number}`;

/** What somebody should know of how a table was read. */
export const noteEncoding = (encoding: Encoding): string =>
  `The file does not say how its letters are written; ${nameEncoding(encoding)} is likely. If letters look wrong, choose another.`;

export const noteEmptyRows = (count: number): string => `${counted(count, "empty row")} left out.`;

export const noteRagged = (short: number, long: number): string =>
  [
    short > 0 ? `${counted(short, "row")} with fewer cells than columns: the rest counts as empty.` : "",
    long > 0 ? `${counted(long, "row")} with more cells than columns: they stand in columns of their own.` : "",
  ]
    .filter((part) => part !== "")
    .join(" ");

export const noteUnnamed = (names: readonly string[]): string =>
  names.length === 1
    ? `A column without a name is called “${names[0]}” here.`
    : `Columns without a name are called ${names.map((name) => `“${name}”`).join(", ")} here.`;

export const noteLooseQuotes = (rows: readonly number[]): string =>
  `Quotation marks do not pair in ${rows.length === 1 ? "row" : "rows"} ${rows.map(formatNumber).join(", ")}; look whether the cells are right.`;

export const noteReplaced = (): string =>
  "Some letters could not be read in this encoding and stand as �; choose another encoding.";

/** The column that a file of faulty rows has more than the table. */
export const FAULT_COLUMN = "What is wrong";

export const sayFault = ({ column, message }: { readonly column: string; readonly message: string }): string =>
  column === "" ? message : `${column}: ${message}`;

/** What is going on, while it takes long. */
export const READING_TABLE = "Reading the table";
export const READING_ROWS = "Reading the rows";
export const CHECKING_EVENTS = "Checking the events";

export const NOTE_FAULTS_OFF =
  "These are rows that had faults: the column that says what was wrong is left out, and formulas stand as they were.";
