import type { SearchRow } from "../dataset/part";
import { loadRows, readRows } from "../files/loadRows";
import type { SearchFile } from "./protocol";

/** What is searched, from wherever the page says that it is. */
export const loadFile = async ({ address, held }: SearchFile): Promise<readonly SearchRow[]> =>
  held === undefined ? loadRows(address) : readRows(JSON.parse(new TextDecoder().decode(held)));
