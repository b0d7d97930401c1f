import { formatNumber } from "../../../time/formatNumber";
import { counted } from "../../../words/counted";
import { listWords } from "../../../words/listWords";
import type { OrderAsked } from "../../../workbench/table/dateOrder";
import type { NameKind } from "../../../workbench/table/existing";
import { type Field, fieldRow } from "../../../workbench/table/fields";
import type { Imported } from "../../../workbench/table/importTable";
import { type ImportCounts, LACKS, type Lack } from "../../../workbench/table/importWords";
import type { NewName } from "../../../workbench/table/names";

export const couldNotRead = (error: unknown): string =>
  `The file could not be read: ${error instanceof Error ? error.message : String(error)}. Choose it again.`;

export const jobFailed = (reason: string): string => `This did not work: ${reason}.`;

export const PASTED = "pasted table";

/** What a table is, under its name: "212 rows, 18 columns". */
export const sizeOf = (rows: number, columns: number): string =>
  `${counted(rows, "row")}, ${counted(columns, "column")}`;

export const formFound = (label: string | null): string =>
  label === null ? "Its columns are in no form that is known here: look where each goes." : `Recognised as ${label}.`;

/** "38 of 41 columns are taken". */
export const columnsTaken = (taken: number, all: number): string =>
  `${formatNumber(taken)} of ${counted(all, "column")} taken`;

export const holdsExamples = (examples: readonly string[]): string =>
  examples.length === 0 ? "No cell of it is filled." : examples.join(" · ");

export const previewTitle = (rows: number): string =>
  rows === 1 ? "The only row" : `The first ${counted(rows, "row")}`;

export const forAllTitle = (fields: readonly string[]): string =>
  fields.length === 0
    ? "For every row that does not say: nothing"
    : `For every row that does not say: ${fields.join(", ")}`;

export const forAllPart = (field: Field, text: string): string => `${fieldRow(field).label.toLowerCase()} ${text}`;

export const askOrder = (found: OrderAsked): string =>
  found.type === "ask"
    ? `What does ${found.example} mean?`
    : `${found.dayFirst} has the day first, ${found.monthFirst} the month first: which is right?`;

export function orderChoices(found: OrderAsked) {
  return found.type === "ask"
    ? { dayFirst: `${found.dayFirst} (the day first)`, monthFirst: `${found.monthFirst} (the month first)` }
    : {
        dayFirst: "The day first; dates with the month first are faults",
        monthFirst: "The month first; dates with the day first are faults",
      };
}

export const checkRows = (rows: number): string => `Check ${counted(rows, "row")}`;
export const orderNeeded = "Say first what the dates mean.";
export const columnNeeded = "Say first what at least one column holds.";

export const newNamesTitle = (count: number, opened: boolean): string =>
  opened ? `${counted(count, "name")} that the dataset does not have` : `${counted(count, "name")} for the dataset`;
/** Before they are added: that the names below are to be looked at. */
export const lookAtNames = (count: number): string =>
  count === 1
    ? "One name is new: look below at what it is."
    : `${formatNumber(count)} names are new: look below at what each is.`;

export const rowsWith = (rows: number): string => counted(rows, "row");
export const meantInstead = (name: string): string => `Perhaps ${name}`;

const ADDED: Readonly<Record<NameKind, string>> = {
  actors: "New actor",
  places: "New place",
  issues: "New issue",
  tracks: "New track",
  publishers: "New publisher",
};
export const newOfKind = (kind: NameKind): string => ADDED[kind];

export const NEW_ACTORS: Readonly<Record<NewName["actorType"], string>> = {
  state: "New: a state",
  organisation: "New: an organisation",
  body: "New: a body",
  person: "New: a person",
  media: "New: a medium",
};
export const NEW_PUBLISHERS: Readonly<Record<NewName["control"], string>> = {
  private: "New: private",
  "public-service": "New: public service",
  state: "New: controlled by a state",
  official: "New: a state’s or organisation’s own site",
};

export const faultsTitle = (rows: number): string => `${counted(rows, "row")} with faults`;
export const draftsTitle = (count: number): string => `${counted(count, "draft")} to finish`;
export const draftsMeaning =
  "A draft keeps all of its cells. It is listed under “To finish”, drawn as an outline, and left out of what is published.";
export const warningsTitle = (count: number): string => `${counted(count, "thing")} to look at`;
export const asideTitle = (count: number): string => `${counted(count, "row")} set aside`;
export const leftOutTitle = (columns: number): string => `${counted(columns, "column")} not taken over into events`;

export const atRow = (row: number, column: string): string =>
  column === "" ? `Row ${formatNumber(row)}` : `Row ${formatNumber(row)}, ${column}`;
export const lacksWords = (lacks: readonly Lack[]): string => `lacks ${listWords(lacks.map((lack) => LACKS[lack]))}`;
export const cellsOf = (cells: number): string => counted(cells, "cell");
export const titlesMade = (count: number): string =>
  `${counted(count, "title")} made of kind, place and names, since the table has none.`;

const eventsAndDrafts = ({ events, drafts }: ImportCounts): string =>
  listWords([
    ...(events > 0 || drafts === 0 ? [counted(events, "event")] : []),
    ...(drafts > 0 ? [counted(drafts, "draft")] : []),
  ]);

export const addThese = (counts: ImportCounts, opened: boolean): string =>
  opened ? `Add ${eventsAndDrafts(counts)}` : `Begin a dataset with ${eventsAndDrafts(counts)}`;
/** The step that "Undo" names. */
export const addStep = (counts: ImportCounts, from: string): string => `add ${eventsAndDrafts(counts)} from ${from}`;
export const wereAdded = (counts: ImportCounts, from: string): string =>
  `${eventsAndDrafts(counts)} from ${from}: added. Undo takes all of it back.`;
export const couldNotAdd = (error: unknown): string =>
  `Nothing was added: ${error instanceof Error ? error.message : String(error)}.`;

export const nothingToAdd = ({ rows }: Imported["counts"]): string =>
  `None of ${counted(rows, "row")} can be taken over; mend the faults, or look at the columns above.`;
