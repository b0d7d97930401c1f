import { listSome } from "../../dataset/schema/listSome";
import { showValue } from "../../dataset/schema/showValue";
import { counted } from "../../words/counted";
import type { OrderAsked } from "./dateOrder";
import { NAME_KINDS } from "./existing";
import { ALL_FIELDS } from "./fields";
import type { Imported } from "./importTable";
import { countNames } from "./importWords";
import type { Mapping } from "./mapping";
import type { NewName } from "./names";

/** What data:import says. */
export const USAGE = `Usage: npm run data:import -- TABLE [--map MAP.json] [--dates day-first|month-first] OUT_DIR
TABLE is a CSV or TSV file, or a TimelineJS JSON; OUT_DIR the folder that the dataset is written into, empty or none yet.`;

export const cannotRead = (path: string, error: unknown): string =>
  `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`;

export const notEmpty = (folder: string): string =>
  `${folder} is not empty, and nothing is written over; name another folder`;

export const noColumnKnown = (table: string, header: readonly string[]): string =>
  `${table}: no column is known by its name (${listSome(header.map(showValue))}); say with --map MAP.json what each is: { "columns": { "COLUMN": "FIELD" } }. The fields are ${ALL_FIELDS.join(", ")}`;

export const mapped = (table: string, form: string | null, { columns }: Mapping): string =>
  form === null
    ? `${table}: columns go by their names: ${listSome(
        [...columns].map(([column, { to }]) => `${showValue(column)} is ${to}`),
        50,
      )}`
    : `${table}: this is a table of the form of ${form}`;

export function sayOrder(table: string, found: OrderAsked): string {
  const say = "say which with --dates day-first or --dates month-first";
  return found.type === "ask"
    ? `${table}: '${found.example}' can be ${found.dayFirst} or ${found.monthFirst}; ${say}`
    : `${table}: '${found.dayFirst}' has the day first and '${found.monthFirst}' the month first; ${say}, and mend the others`;
}

/** What the dataset gets by name, with what was guessed of each. */
export const newNames = (names: readonly NewName[]): readonly string[] =>
  NAME_KINDS.flatMap((kind) => {
    const ofKind = names.filter((name) => name.kind === kind);
    if (ofKind.length === 0) return [];
    const guess = ({ name, actorType, control }: NewName): string =>
      kind === "actors" ? `${name} (${actorType})` : kind === "publishers" ? `${name} (${control})` : name;
    return [`New: ${countNames(kind, ofKind.length)}: ${listSome(ofKind.map(guess), 20)}`];
  });

export const notTaken = (leftOut: Imported["leftOut"]): readonly string[] =>
  leftOut.map(({ column, cells }) => `Not taken over: ${counted(cells, "cell")} of the column '${showValue(column)}'`);

export const madeTitles = (count: number): readonly string[] =>
  count === 0 ? [] : [`${counted(count, "title")} made of kind, place and names, since the table has none`];
