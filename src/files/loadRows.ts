import type { SearchRow } from "../dataset/part";

/** A slow line brings the file of a large dataset well within this; a server that has stalled does not. */
const PATIENCE_MS = 60_000;

/**
 * Fetches a search file. Rejects with a sentence fit to show a reader: no connection, no answer in time, an answer
 * other than 200 to 299, or one that is no list of search rows (a page in the file's place).
 */
export async function loadRows(
  address: string,
  patience: AbortSignal = AbortSignal.timeout(PATIENCE_MS),
): Promise<readonly SearchRow[]> {
  const stalled = (): Error => new Error("The search file could not be fetched: the server stopped answering.");
  const response = await fetch(address, { signal: patience }).catch(() => null);
  if (response === null && patience.aborted) throw stalled();
  if (response === null) throw new Error("The search file could not be fetched. Is there a connection?");
  if (!response.ok) throw new Error(`The search file could not be fetched: the server answered ${response.status}.`);
  const rows: unknown = await response.json().catch(() => null);
  if (rows === null && patience.aborted) throw stalled();
  return readRows(rows);
}

/** The rows of a search file. Throws as loadRows where it is something else. */
export function readRows(rows: unknown): readonly SearchRow[] {
  if (!Array.isArray(rows)) throw new Error("The search file could not be read: it holds no list.");
  const odd = rows.findIndex((row) => !isRow(row));
  if (odd >= 0) throw new Error(`The search file could not be read: row ${odd + 1} is not one of an event.`);
  return rows;
}

/** The shape only, of what is there: what the words say is ours. */
function isRow(row: unknown): row is SearchRow {
  if (typeof row !== "object" || row === null) return false;
  return (
    Object.entries(row).every(([field, value]) => {
      if (field === "event") return Number.isInteger(value);
      return typeof value === "string" || (Array.isArray(value) && value.every((text) => typeof text === "string"));
    }) && "event" in row
  );
}
