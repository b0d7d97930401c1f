import { type Draft, findRecord, isRecord, type Json, type JsonRecord } from "../../../workbench/draft";
import { fieldRow } from "../../../workbench/table/fields";
import { FIELD_OF_SOURCE } from "../../../workbench/table/gatherSources";

/** What a draft that came from a table has besides what an event has: cells that no field takes, and a source without its file. */
const OF_THE_TABLE = ["source", "row"] as const;

export const isOfTheTable = (key: string): boolean => OF_THE_TABLE.some((one) => one === key);

/** A draft with what the table said of it, which the form does not hold: it stays as long as it is a draft. */
export function keepingTable(draft: Draft, record: JsonRecord): JsonRecord {
  const before = findRecord(draft, "drafts", String(record.id))?.record ?? {};
  return { ...record, ...Object.fromEntries(Object.entries(before).filter(([key]) => isOfTheTable(key))) };
}

/** A text that the table said, under the name by which its reader knows it. */
export interface TableCell {
  readonly name: string;
  readonly text: string;
}

/** What a draft holds of its table: of the source under our names, of other cells under the table's. */
export function cellsOf({ source, row }: JsonRecord): readonly TableCell[] {
  const nameOf = (key: string): string => {
    const field = Object.hasOwn(FIELD_OF_SOURCE, key) ? FIELD_OF_SOURCE[key] : undefined;
    return field === undefined ? key : fieldRow(field).label;
  };
  return [...textsIn(source).map(({ name, text }) => ({ name: nameOf(name), text })), ...textsIn(row)];
}

const textsIn = (part: Json | undefined): readonly TableCell[] =>
  isRecord(part)
    ? Object.entries(part).flatMap(([name, value]) => (typeof value === "string" ? [{ name, text: value }] : []))
    : [];
