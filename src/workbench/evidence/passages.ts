import { isRecord, type Json, type JsonRecord } from "../draft";

/** Words of a source's paragraph that an event rests on. */
export interface Passage {
  readonly source: string;
  readonly paragraph: number;
  readonly quote: string;
}

/** What stands in an authored list; nothing of what is no list or no record. */
export const listOf = (value: Json | undefined): readonly JsonRecord[] =>
  Array.isArray(value) ? value.filter(isRecord) : [];

/** The quotes of a list, such as an event's evidence; what is not sound yet is left to data:check. */
export const passagesIn = (list: Json | undefined): readonly Passage[] =>
  listOf(list).flatMap(({ source, paragraph, quote }) =>
    typeof source === "string" && typeof paragraph === "number" && typeof quote === "string"
      ? [{ source, paragraph, quote }]
      : [],
  );

/** The quotes of an event's evidence and readings. */
export const passagesOf = (event: JsonRecord): readonly Passage[] => [
  ...passagesIn(event.evidence),
  ...listOf(event.discrepancies).flatMap(({ readings }) => passagesIn(readings)),
];
