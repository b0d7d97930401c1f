/**
 * Comma-separated values (RFC 4180): lines end with CRLF, a cell with a comma, a quote or a line break is quoted, and
 * one with a semicolon or tab, at which some programs split as well.
 * A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, CSV injection), which can be
 * taken off again, so that nothing is lost.
 */
export type Cell = string | number | boolean | null;

export function formatCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(formatCell).join(",")}\r\n`).join("");
}

function formatCell(cell: Cell): string {
  if (cell === null) return "";
  const text = typeof cell === "string" ? guardCell(cell) : String(cell);
  return /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * What a formula begins with (the full-width forms are folded to it by some), where a cell begins. A spreadsheet whose
 * language has the comma for its decimals splits the lines at semicolons, whatever stands in quotes; its user may
 * choose tabs or bars: so after each of those a cell may begin. Spaces and quotes before the formula are dropped.
 * What is before is looked at last, where a formula would begin: from each of 100,000 quotes it would take their square.
 */
const FORMULA = /(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])(?<=(?:^|[,;|\t\r\n])[\s"']*)/g;
const GUARD = /'(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])(?<=(?:^|[,;|\t\r\n])[\s"']*')/g;

/** One apostrophe more before each formula, also where there is one already: so it can be undone. */
export const guardCell = (text: string): string => text.replace(FORMULA, "'");

/** The text that was guarded: one apostrophe less before each formula. */
export const unguardCell = (text: string): string => text.replace(GUARD, "");

/** Several values in one cell. */
export const joinCell = (values: readonly string[]): string => values.join("; ");
