import { suggest } from "../../dataset/check/suggest";
import { choicesOf } from "./choices";
import type { NameKind } from "./existing";
import { type Field, fieldRow } from "./fields";
import { notANumber, notOneOf, severalGiven } from "./importWords";
import type { Names } from "./names";
import type { CellFault, Given, RowValues } from "./rowValues";

/** Reads the fields of one row; what cannot be read is a fault at its cell. */
export interface RowReader {
  readonly at: number;
  readonly text: (field: Field) => Given | null;
  /** Whether a cell of the row gives the field, and not what holds for every row. */
  readonly isInCell: (field: Field) => boolean;
  /** One of a field's values, null where the row gives none. */
  readonly choice: <T extends string>(field: Field, choices: readonly T[]) => T | null;
  readonly number: (field: Field) => number | null;
  readonly list: (field: Field) => readonly Given[];
  /** The ids of what the row names, each once, with the names as they stand. */
  readonly named: (field: Field, kind: NameKind) => readonly { readonly id: string; readonly name: string }[];
  /** The id of a name that the cell of a field tells without being it. */
  readonly nameId: (kind: NameKind, name: string, field: Field) => string;
  readonly fault: (column: string, message: string) => void;
  /** The names that the row uses, by `nameUse`. */
  readonly uses: ReadonlyMap<string, Given>;
  /** Cells that nothing has asked for, by column: a format, say, of a kind that has none. */
  readonly unasked: () => ReadonlyMap<string, string>;
}

export const nameUse = (kind: NameKind, id: string): string => `${kind} ${id}`;

export function createReader({ at, given }: RowValues, names: Names, faults: CellFault[]): RowReader {
  const uses = new Map<string, Given>();
  const asked = new Set<Field>();
  const fault = (column: string, message: string) => {
    if (!faults.some((one) => one.column === column && one.message === message)) faults.push({ at, column, message });
  };
  const list = (field: Field): readonly Given[] => {
    asked.add(field);
    return given.get(field) ?? [];
  };
  const idOf = (kind: NameKind, name: string, column: string, field: Field): string => {
    const id = names.idOf(kind, name, { at, as: field });
    const use = nameUse(kind, id);
    if (!uses.has(use)) uses.set(use, { text: name, column });
    return id;
  };
  const text = (field: Field): Given | null => {
    const [first, second] = list(field);
    if (second !== undefined && !fieldRow(field).list) fault(second.column, severalGiven(field));
    return first ?? null;
  };
  return {
    at,
    text,
    list,
    fault,
    isInCell: (field) => (given.get(field) ?? []).some(({ column }) => column !== ""),
    choice: (field, choices) => {
      const one = text(field);
      if (one === null) return null;
      const meant = choices.find((choice) => foldChoice(choice) === foldChoice(one.text));
      if (meant !== undefined) return meant;
      // What another kind of event can hold is no fault of this cell where it was said for every row.
      if (one.column === "" && choicesOf(field)?.includes(one.text)) return null;
      const candidates = choices.map((id) => ({ id, names: [] }));
      fault(one.column, notOneOf(one.text, choices, suggest(one.text, candidates)));
      return null;
    },
    number: (field) => {
      const one = text(field);
      if (one === null) return null;
      const digits = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+$/.test(one.text) ? one.text.replaceAll(/\D/g, "") : one.text;
      // Spreadsheets write whole numbers of a column with decimals as "3.0".
      const whole = /^(\d{1,15})(?:\.0+)?$/.exec(digits)?.[1];
      if (whole !== undefined) return Number(whole);
      fault(one.column, notANumber(one.text));
      return null;
    },
    nameId: (kind, name, field) => idOf(kind, name, given.get(field)?.[0]?.column ?? "", field),
    named: (field, kind) => {
      const ids = new Map<string, string>();
      for (const { text: name, column } of list(field)) {
        const id = idOf(kind, name, column, field);
        if (!ids.has(id)) ids.set(id, name);
      }
      return [...ids].map(([id, name]) => ({ id, name }));
    },
    uses,
    unasked: () => {
      const rest = [...given].filter(([field]) => !asked.has(field)).flatMap(([, list]) => list);
      return new Map(rest.filter(({ column }) => column !== "").map(({ column, text }) => [column, text]));
    },
  };
}

/** "In person" is in-person. */
const foldChoice = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]+/g, "-");
