import type { Field } from "./fields";

/** Where the cells of a column go, and what is done to them before. */
export interface ColumnRule {
  readonly to: Field;
  /** What stands between several in one cell; a semicolon, a bar or a line's end if absent. */
  readonly split?: string;
  /** What a cell's text stands for: "Cea" for "ceasefire"; "" for nothing. */
  readonly values?: Readonly<Record<string, string>>;
  /** The cells hold HTML: tags are taken away. */
  readonly html?: true;
}

/** How the columns of a table become events: what `--map MAP.json` holds. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, ColumnRule>;
  /** What holds for every row in which the field has no cell. */
  readonly defaults: ReadonlyMap<Field, string>;
}
