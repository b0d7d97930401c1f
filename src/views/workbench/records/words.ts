import type { SimpleTable } from "./specs";

/** What one record of a table is called. */
export const ONE_OF: { readonly [table in SimpleTable]: string } = {
  actors: "actor",
  publishers: "publisher",
  places: "place",
  issues: "issue",
  tracks: "track",
};

export const TABLE_LABELS: { readonly [table in SimpleTable]: string } = {
  actors: "Actors",
  publishers: "Publishers",
  places: "Places",
  issues: "Issues",
  tracks: "Tracks",
};

export const addRecord = (table: SimpleTable, name: string): string => `add the ${ONE_OF[table]} “${name}”`;
/** The same as an offer and as a heading. */
export const newRecord = (table: SimpleTable, name: string): string =>
  name === "" ? `New ${ONE_OF[table]}` : `New ${ONE_OF[table]}: “${name}”`;
export const changeRecord = (table: SimpleTable, name: string): string => `change the ${ONE_OF[table]} “${name}”`;
export const removeRecordOf = (table: SimpleTable, name: string): string => `remove the ${ONE_OF[table]} “${name}”`;
export const removeRow = (what: string, row: number): string => `Remove ${what} ${row}`;
