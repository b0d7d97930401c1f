import type { Draft } from "../draft";
import type { Edit } from "../edit";
import { beginDataset } from "../newDataset";
import type { Progress } from "../progress";
import { asOfFor } from "./asOfFor";
import { type Assembly, assemble } from "./assemble";
import { assignIds } from "./assignIds";
import { type BuiltRow, buildRow } from "./buildRow";
import { checkMade } from "./checkMade";
import { type Existing, readExisting } from "./existing";
import { gatherSources } from "./gatherSources";
import { ASIDE, type ImportCounts, type Lack } from "./importWords";
import type { Mapping } from "./mapping";
import { createNames, type NameAnswers, type NewName } from "./names";
import type { DateOrder } from "./readDate";
import { type CellFault, createRowReader, type RowValues } from "./rowValues";
import type { Table } from "./table";
import { nameId } from "./wantedId";
import { CHECKING_EVENTS, READING_ROWS } from "./words";
import { writeMade } from "./writeMade";

/** What somebody said where the table does not tell. */
export interface Answers {
  readonly order: DateOrder | null;
  readonly names: NameAnswers;
}

/** What a table becomes in a dataset. Every row is in one of the lists; every cell is in a record, or named. */
export interface Imported {
  readonly counts: ImportCounts;
  /** Puts it all into the dataset; from nothing where there was none. */
  readonly edit: Edit;
  /** The names that the dataset does not have, and what becomes of them. */
  readonly names: readonly NewName[];
  readonly faults: readonly CellFault[];
  /** What is worth a look and keeps nothing out. */
  readonly warnings: readonly CellFault[];
  readonly drafts: readonly { readonly at: number; readonly title: string; readonly lacks: readonly Lack[] }[];
  readonly aside: readonly { readonly at: number; readonly why: string }[];
  /** Columns with cells in rows that became events, which no field takes: with the number of those cells. */
  readonly leftOut: readonly { readonly column: string; readonly cells: number }[];
  /** Events and drafts whose title is ours. */
  readonly titlesMade: number;
}

export interface ImportInput {
  readonly table: Table;
  readonly mapping: Mapping;
  readonly answers: Answers;
  /** The dataset that the events go into; null to begin one. */
  readonly draft: Draft | null;
}

export function importTable({ table, mapping, answers, draft }: ImportInput, progress: Progress = () => {}): Imported {
  const existing = readExisting(draft ?? { texts: beginFor(table) });
  const names = createNames(existing, answers.names);
  const readRow = createRowReader(table, mapping);
  const aside: { at: number; why: string }[] = [];
  const built: BuiltRow[] = [];
  table.rows.forEach((row, i) => {
    if (i % 500 === 0) progress(i, table.rows.length, READING_ROWS);
    const values = readRow(row);
    const why = setAside(values);
    if (why !== null) aside.push({ at: row.at, why });
    else built.push(buildRow(values, names, answers.order));
  });

  const { ids, faults: idFaults } = assignIds(built, existing.eventIds);
  const faults = [...built.flatMap((row) => row.faults), ...idFaults];
  const settled = settle(built, ids, faults, names.unknown(), existing, draft === null, progress);
  const { assembly, sourceWarnings, checkWarnings } = settled;
  const made = [...assembly.events, ...assembly.drafts];
  const faulty = new Set(settled.faults.map(({ at }) => at));
  return {
    counts: {
      rows: table.rows.length,
      events: assembly.events.length,
      drafts: assembly.drafts.length,
      faulty: faulty.size,
      aside: aside.length,
    },
    edit: writeMade(assembly, settled.base, draft === null),
    names: names.unknown(),
    faults: inOrder(settled.faults),
    warnings: inOrder([...sourceWarnings, ...checkWarnings]),
    drafts: assembly.drafts.map(({ row, lacks }) => ({ at: row.at, title: row.title, lacks })),
    aside,
    leftOut: countLeftOut(assembly.events.map(({ row }) => row)),
    titlesMade: made.filter(({ row }) => row.titleMade).length,
  };
}

interface Settled {
  readonly assembly: Assembly;
  readonly faults: readonly CellFault[];
  readonly sourceWarnings: readonly CellFault[];
  readonly checkWarnings: readonly CellFault[];
  readonly base: Existing;
}

/** Rows at fault are taken out until what is left passes data:check; each round takes out one row at least. */
function settle(
  built: readonly BuiltRow[],
  ids: ReadonlyMap<BuiltRow, string>,
  found: readonly CellFault[],
  names: readonly NewName[],
  existing: Existing,
  isNew: boolean,
  progress: Progress,
): Settled {
  const faults = [...found];
  for (let round = 1; ; round++) {
    progress(round, round + 1, CHECKING_EVENTS);
    const faulty = new Set(faults.map(({ at }) => at));
    const rows = built.filter(({ at }) => !faulty.has(at));
    const sources = gatherSources(rows, existing);
    const base = isNew ? readExisting({ texts: asOfFor(rows, existing.draft.texts) }) : existing;
    const assembly = assemble(rows, ids, sources, names, base);
    const { errors, warnings } = checkMade(assembly, sources, base);
    // The limit on what is taken of a source is told once, not again by the check.
    const more = sources.faults.length > 0 ? sources.faults : errors;
    if (more.length === 0) {
      return { assembly, faults, sourceWarnings: sources.warnings, checkWarnings: warnings, base };
    }
    for (const each of more) faults.push(each);
  }
}

/** A dataset without events that is called as the table is; its as-of date follows from the events that come. */
export const beginFor = (table: Table): ReadonlyMap<string, string> => {
  const title = table.name.replace(/\.[a-z]{2,4}$/i, "").trim() || "Negotiations";
  return beginDataset({ id: nameId(title), title, language: "en", asOf: "1970-01-01" });
};

const setAside = ({ given }: RowValues): string | null => {
  const slide = given.get("slide")?.[0]?.text.toLowerCase();
  return slide === "title" || slide === "era" ? ASIDE[slide] : null;
};

const inOrder = (faults: readonly CellFault[]): readonly CellFault[] => [...faults].sort((a, b) => a.at - b.at);

function countLeftOut(rows: readonly BuiltRow[]): Imported["leftOut"] {
  const counts = new Map<string, number>();
  for (const { kept } of rows) for (const column of kept.keys()) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].map(([column, cells]) => ({ column, cells }));
}
