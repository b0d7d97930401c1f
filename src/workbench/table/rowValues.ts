import { choicesOf } from "./choices";
import { type Field, fieldRow } from "./fields";
import { spreadsheetError } from "./importWords";
import type { ColumnRule, Mapping } from "./mapping";
import { stripTags } from "./stripTags";
import type { Table } from "./table";

/** Something wrong in one cell of a table. */
export interface CellFault {
  /** The row, as a spreadsheet counts. */
  readonly at: number;
  /** The column's name; "" where the row as a whole is meant. */
  readonly column: string;
  readonly message: string;
}

/** A text that a row gives for a field, and the column that it is from; "" where it holds for every row. */
export interface Given {
  readonly text: string;
  readonly column: string;
}

/** What a row says, by field. */
export interface RowValues {
  readonly at: number;
  readonly given: ReadonlyMap<Field, readonly Given[]>;
  /** Cells that no field takes, or not whole, by column. */
  readonly kept: ReadonlyMap<string, string>;
  readonly faults: readonly CellFault[];
}

/** One line without spaces at its ends, as authored texts are. */
export const toLine = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

const SPREADSHEET_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!|#{2,})$/i;
const BETWEEN_SEVERAL = /[;|\n]/;

/** How the rows of a table are read by a mapping. */
export function createRowReader(table: Table, mapping: Mapping): (row: Table["rows"][number]) => RowValues {
  const rules = table.header.map((column) => mapping.columns.get(column) ?? null);
  return ({ at, cells }) => {
    const given = new Map<Field, Given[]>();
    const kept = new Map<string, string>();
    const faults: CellFault[] = [];
    const add = (field: Field, one: Given) => {
      const list = given.get(field);
      if (list) list.push(one);
      else given.set(field, [one]);
    };
    cells.forEach((cell, i) => {
      const column = table.header[i] ?? "";
      const text = toLine(cell);
      const rule = rules[i];
      if (text === "") return;
      if (rule === null || rule === undefined) {
        kept.set(column, cell.trim());
        return;
      }
      if (SPREADSHEET_ERROR.test(text)) {
        faults.push({ at, column, message: spreadsheetError(text) });
        return;
      }
      const texts = textsOf(cell, rule);
      for (const each of texts.taken) add(rule.to, { text: each, column });
      if (!texts.whole) kept.set(column, cell.trim());
    });
    for (const [field, text] of mapping.defaults) {
      if (!given.has(field) && text.trim() !== "") add(field, { text: toLine(text), column: "" });
    }
    return { at, given, kept, faults };
  };
}

/** What a cell gives; not whole where some of it is lost on the way. */
function textsOf(cell: string, rule: ColumnRule): { readonly taken: readonly string[]; readonly whole: boolean } {
  if (rule.to === "address") return addressesOf(toLine(cell));
  const plain = rule.html ? stripTags(cell) : cell;
  const several = fieldRow(rule.to).list ? plain.split(rule.split ?? BETWEEN_SEVERAL).map(unbracket) : [plain];
  const texts = several.map(toLine).filter((text) => text !== "");
  const stand = texts.map((text) => standsFor(text, rule));
  return {
    taken: stand.filter((text) => text !== null && text !== "").map(String),
    whole: plain === cell && !stand.includes(null),
  };
}

/** "(Bougainville)" beside its state is Bougainville. */
const unbracket = (name: string): string => name.replace(/^\s*\(([^()]+)\)\s*$/, "$1");

/** What a text stands for; null where its column has a list of what stands for the values of a field, and it is not in it. */
function standsFor(text: string, { to, values }: ColumnRule): string | null {
  if (values === undefined) return text;
  if (Object.hasOwn(values, text)) return values[text] ?? "";
  return choicesOf(to) === null ? text : null;
}

/** A source has one address; of several in a cell the first is it. */
function addressesOf(text: string): { readonly taken: readonly string[]; readonly whole: boolean } {
  const addresses = text
    // Only from where they begin: looked at from each of them, 20,000 separators take as many times as long.
    .split(/(?<![;| ])[;| ]+(?=https?:)/)
    .map(toLine)
    .filter((one) => one !== "");
  return { taken: addresses.slice(0, 1), whole: addresses.length <= 1 };
}
