import type { SearchRow } from "../../dataset/part";

/**
 * Fetches a search file. Rejects with a sentence fit to show a reader: no connection, an answer other than 200 to
 * 299, or an answer that is no JSON list. What the rows hold is ours and not checked again.
 */
export async function loadRows(address: string): Promise<readonly SearchRow[]> {
  const response = await fetch(address).catch(() => null);
  if (response === null) throw new Error("The search file could not be fetched. Is there a connection?");
  if (!response.ok) throw new Error(`The search file could not be fetched: the server answered ${response.status}.`);
  const rows: unknown = await response.json().catch(() => null);
  if (!Array.isArray(rows)) throw new Error("The search file could not be read: it holds no list.");
  return rows;
}
