import type { SearchRow } from "../dataset/part";
import { loadRows, readRows } from "../files/loadRows";
import type { SearchFiles } from "./protocol";

/** One of the files that are searched, from wherever the page says that it is. */
export async function loadFile({ addresses, held }: SearchFiles, place: number): Promise<readonly SearchRow[]> {
  const bytes = held?.[place];
  return bytes === undefined ? loadRows(addresses[place] ?? "") : readRows(JSON.parse(new TextDecoder().decode(bytes)));
}
