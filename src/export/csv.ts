/**
 * Comma-separated values (RFC 4180): lines end with CRLF, a cell with a comma, a quote or a line break is quoted.
 * A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection); `unguardCell`
 * takes it off again, so that nothing is lost.
 */
export type Cell = string | number | boolean | null;

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? guardCell(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Spreadsheets read these at the start of a cell as a formula; the full-width forms are folded to them by some. */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/** One apostrophe more where the cell would run, or where it already looks like a guarded one: so it can be undone. */
export const guardCell = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unguardCell = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/** Several values in one cell. */
export const joinCell = (values: readonly string[]): string => values.join("; ");
