import { type Draft, recordsOf } from "../../../workbench/draft";
import type { NameKind } from "../../../workbench/table/existing";

/** A record that the dataset has. */
export interface Known {
  readonly id: string;
  readonly name: string;
}

/** What the dataset has of a kind, by name. */
export const knownOf = (draft: Draft, kind: NameKind): readonly Known[] =>
  recordsOf(draft, kind)
    .map(({ record: { id, name } }) => ({ id: String(id), name: typeof name === "string" ? name : String(id) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));

export const namesOf = (draft: Draft, kind: NameKind): readonly string[] =>
  knownOf(draft, kind).map(({ name }) => name);
