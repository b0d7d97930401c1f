import { type Draft, findRecord, isRecord, type JsonRecord } from "../../../workbench/draft";

/** What a draft that came from a table has besides what an event has: cells that no field takes, and a source without its file. */
const OF_THE_TABLE = ["source", "row"] as const;

export const isOfTheTable = (key: string): boolean => OF_THE_TABLE.some((one) => one === key);

/** A draft with what the table said of it, which the form does not hold: it stays as long as it is a draft. */
export function keepingTable(draft: Draft, record: JsonRecord): JsonRecord {
  const before = findRecord(draft, "drafts", String(record.id))?.record ?? {};
  return { ...record, ...Object.fromEntries(Object.entries(before).filter(([key]) => isOfTheTable(key))) };
}

/** The texts and numbers that the table said, each under its column or key. */
export function cellsOf(record: JsonRecord): readonly (readonly [name: string, text: string])[] {
  return [record.source, record.row].flatMap((part) =>
    isRecord(part)
      ? Object.entries(part).flatMap(([name, value]) =>
          typeof value === "string" || typeof value === "number" ? [[name, String(value)] as const] : [],
        )
      : [],
  );
}
