import { type Cell, formatCsv } from "../csv";
import type { Selection } from "../selection";

/** A selection, and the ids of its events: a column that joins names no others. */
export interface Tabled extends Selection {
  readonly selected: ReadonlySet<string>;
}

export const tabled = (selection: Selection): Tabled => ({
  ...selection,
  selected: new Set(selection.events.map(({ id }) => id)),
});

/** A column of a table: what it is called and means, what its cells may hold, and the cell of a row. */
export interface Column<Row> {
  readonly name: string;
  readonly type: "string" | "integer" | "boolean" | "date";
  readonly means: string;
  readonly of: (row: Row, selection: Tabled) => Cell | undefined;
  /** The only values that there are. */
  readonly values?: readonly string[];
  /** The table whose `id` the cells are. */
  readonly joins?: string;
}

/** A table of a selection. Its first column is called "id", and no two rows have the same. */
export interface Table {
  /** File name without ".csv". */
  readonly name: string;
  readonly means: string;
  readonly columns: readonly Omit<Column<never>, "of">[];
  readonly format: (selection: Tabled) => string;
}

/** Makers of columns for one type of row. */
export const columnsOf = <Row>() => {
  const column =
    <T extends Cell>(type: Column<Row>["type"]) =>
    (name: string, means: string, of: Of<Row, T>): Column<Row> => ({ name, type, means, of });
  const text = column<string>("string");
  return {
    text,
    whole: column<number>("integer"),
    yesNo: column<boolean>("boolean"),
    /** An ISO day. */
    day: column<string>("date"),
    oneOf: (name: string, values: readonly string[], means: string, of: Of<Row, string>): Column<Row> => ({
      ...text(name, means, of),
      values,
    }),
    /** The id of a row of another table. */
    idOf: (name: string, joins: string, means: string, of: Of<Row, string>): Column<Row> => ({
      ...text(name, means, of),
      joins,
    }),
  };
};
type Of<Row, T extends Cell> = (row: Row, selection: Tabled) => T | null | undefined;

export function makeTable<Row>(
  name: string,
  means: string,
  rowsOf: (selection: Tabled) => readonly Row[],
  give: (columns: ReturnType<typeof columnsOf<Row>>) => readonly Column<Row>[],
): Table {
  const columns = give(columnsOf<Row>());
  const format = (selection: Tabled): string =>
    formatCsv(
      columns.map((column) => column.name),
      rowsOf(selection).map((row) => columns.map(({ of }) => of(row, selection) ?? null)),
    );
  return { name, means, columns, format };
}
