import { compileDataset } from "../dataset/compileDataset";
import { formatCsv } from "../export/csv";
import { type Draft, type JsonRecord, recordsOf } from "../workbench/draft";
import { applyEdit } from "../workbench/edit";
import { FIELDS } from "../workbench/table/fields";
import { type Answers, type Imported, importTable } from "../workbench/table/importTable";
import { readTable } from "../workbench/table/readTable";
import { suggestMapping } from "../workbench/table/suggestMapping";
import type { Table } from "../workbench/table/table";
import { TEMPLATE } from "../workbench/table/template";

/** A table of a text, as UTF-8. */
export function readText(text: string, name = "talks.csv"): Table {
  const result = readTable(new TextEncoder().encode(text), name);
  if (!result.ok) throw new Error(result.reason);
  return result.table;
}

export const NOTHING_SAID: Answers = { order: null, names: new Map() };

/** A table by the usual mapping in a dataset, or in one of its own. */
export function bring(
  table: Table,
  draft: Draft | null = null,
  answers: Answers = NOTHING_SAID,
): Imported & { readonly after: Draft } {
  const imported = importTable({ table, mapping: suggestMapping(table.header), answers, draft });
  const { draft: after } = applyEdit(draft ?? { texts: new Map() }, imported.edit);
  return { ...imported, after };
}

export const errorsOf = (draft: Draft) =>
  compileDataset(draft.texts).faults.filter(({ severity }) => severity === "error");

export const firstOf = (draft: Draft, table: "events" | "drafts" | "sources"): JsonRecord =>
  recordsOf(draft, table)[0]?.record ?? {};

/** The template's example row with some cells changed, by the labels of the columns. */
export const exampleRow = (changes: Readonly<Record<string, string>> = {}): readonly string[] =>
  TEMPLATE.map(({ field, example }) => changes[FIELDS[field].label] ?? example);

export const templateOf = (...rows: readonly (readonly string[])[]): Table =>
  readText(
    formatCsv(
      TEMPLATE.map(({ field }) => FIELDS[field].label),
      rows,
    ),
  );
