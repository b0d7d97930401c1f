import { type Draft, recordsOf, type Table } from "../../../workbench/draft";
import type { ComboOption } from "./matchOptions";

/** The records of a table to choose from, by name. */
export function optionsOf(draft: Draft, table: Table): readonly ComboOption[] {
  return recordsOf(draft, table)
    .map(({ record }) => {
      const name = typeof record.name === "string" ? record.name : String(record.id);
      const note = typeof record.type === "string" ? record.type : undefined;
      return { id: String(record.id), name, ...(note !== undefined && { note }) };
    })
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

export const namesOf = (draft: Draft, table: Table): readonly string[] =>
  optionsOf(draft, table).map(({ name }) => name);

/** The documents of a dataset to choose from, by title. */
export const sourceOptions = (draft: Draft): readonly ComboOption[] =>
  recordsOf(draft, "sources").map(({ record }) => ({
    id: String(record.id),
    name: String(record.title ?? record.id),
    note: String(record.publisher ?? ""),
  }));
