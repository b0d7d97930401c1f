import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import type { StanceRow } from "../dataset/part";
import { type Bits, hasBit } from "../filter/bits";
import { lastDayOf } from "../time/day";
import type { AxisOrder } from "../view/choices";
import { indexRounds } from "./rounds";
import { isStandingAct, type Stand, standAt } from "./standing";

/** Where a party stands on an issue, and every stance of it that is counted, in order of time, at least one. */
export interface Cell extends Stand {
  readonly issue: number;
  readonly party: number;
  readonly trail: readonly StanceRow[];
  /** How often the act of one position differs from that of the one before; remarks are no positions. */
  readonly movement: number;
}

/** A row or column of the matrix. */
export interface AxisEntry {
  /** Index in the table of issues or parties. */
  readonly at: number;
  readonly recorded: number;
  readonly movement: number;
}

export interface Matrix {
  readonly issues: readonly AxisEntry[];
  readonly parties: readonly AxisEntry[];
  readonly cellAt: (issue: number, party: number) => Cell | null;
  readonly cells: readonly Cell[];
  /** Stances in the cells. */
  readonly recorded: number;
  /** Stances that pass the filter and are left out: those of speakers who count for no party, and later ones. */
  readonly withoutParty: number;
  readonly later: number;
}

export interface MatrixOf {
  readonly dataset: Pick<Dataset, "startOf">;
  /** In order of time, as the stances file has them. */
  readonly rows: readonly StanceRow[];
  readonly shown: Bits;
  /** Only these issues and parties where the filter names any, by index. */
  readonly onlyIssues: ReadonlySet<number>;
  readonly onlyParties: ReadonlySet<number>;
  /** Days since 1970-01-01: only stances that begin before it. */
  readonly until: number;
}

/** Issues by parties. An issue or party of which nothing is recorded has no row or column unless the filter names it. */
export function tabulateStances(of: MatrixOf): Matrix {
  const trails = new Map<string, StanceRow[]>();
  let withoutParty = 0;
  let later = 0;
  for (const row of of.rows) {
    if (!hasBit(of.shown, row.event)) continue;
    if (of.onlyIssues.size > 0 && !of.onlyIssues.has(row.issue)) continue;
    if (row.party < 0 && of.onlyParties.size === 0) withoutParty++;
    if (row.party < 0 || (of.onlyParties.size > 0 && !of.onlyParties.has(row.party))) continue;
    if (of.dataset.startOf(asEventIndex(row.event)) >= of.until) {
      later++;
      continue;
    }
    const key = cellKey(row.issue, row.party);
    const trail = trails.get(key);
    if (trail) trail.push(row);
    else trails.set(key, [row]);
  }
  const cells = new Map([...trails].flatMap(([key, trail]) => toCell(of.dataset, key, trail)));
  const list = [...cells.values()];
  return {
    issues: axisOf(list, "issue", of.onlyIssues),
    parties: axisOf(list, "party", of.onlyParties),
    cellAt: (issue, party) => cells.get(cellKey(issue, party)) ?? null,
    cells: list,
    recorded: list.reduce((sum, { trail }) => sum + trail.length, 0),
    withoutParty,
    later,
  };
}

const cellKey = (issue: number, party: number): string => `${issue} ${party}`;

function toCell(dataset: MatrixOf["dataset"], key: string, trail: readonly StanceRow[]): [string, Cell][] {
  const first = trail[0];
  if (!first) return [];
  const { issue, party } = first;
  const stand = standAt(dataset, trail, Number.POSITIVE_INFINITY);
  return [[key, { issue, party, trail, ...stand, movement: countMovement(trail) }]];
}

function countMovement(trail: readonly StanceRow[]): number {
  const acts = trail.map(({ act }) => act).filter(isStandingAct);
  return acts.filter((act, i) => i > 0 && act !== acts[i - 1]).length;
}

function axisOf(cells: readonly Cell[], axis: "issue" | "party", named: ReadonlySet<number>): readonly AxisEntry[] {
  const entries = new Map([...named].map((at) => [at, { at, recorded: 0, movement: 0 }]));
  for (const cell of cells) {
    const entry = entries.get(cell[axis]) ?? { at: cell[axis], recorded: 0, movement: 0 };
    entry.recorded += cell.trail.length;
    entry.movement += cell.movement;
    entries.set(entry.at, entry);
  }
  return [...entries.values()].sort((a, b) => a.at - b.at);
}

/** Most first; equals, and names, by the alphabet. */
export function sortAxis(
  entries: readonly AxisEntry[],
  order: AxisOrder,
  nameOf: (at: number) => string,
): readonly AxisEntry[] {
  const byName = (a: AxisEntry, b: AxisEntry) => nameOf(a.at).localeCompare(nameOf(b.at), "en");
  const sorted = [...entries];
  if (order === "name") return sorted.sort(byName);
  return sorted.sort((a, b) => b[order] - a[order] || byName(a, b));
}

/** A party's stance on an issue that is not what it was; `before` is null where nothing was recorded until then. */
export interface Change {
  readonly issue: number;
  readonly party: number;
  readonly before: StanceRow | null;
  readonly after: StanceRow;
}

/**
 * Of every party and issue with a stance in [from, to), in days: the last of those against the last before `from`,
 * where act or position differ. In the order of parties, then issues. Speakers who count for no party are left out.
 */
export function changesBetween(
  dataset: Pick<Dataset, "startOf">,
  rows: readonly StanceRow[],
  from: number,
  to: number,
): readonly Change[] {
  const before = new Map<string, StanceRow>();
  const after = new Map<string, StanceRow>();
  for (const row of rows) {
    const day = dataset.startOf(asEventIndex(row.event));
    if (row.party < 0 || day >= to) continue;
    (day < from ? before : after).set(cellKey(row.issue, row.party), row);
  }
  return [...after]
    .map(([key, row]) => ({ issue: row.issue, party: row.party, before: before.get(key) ?? null, after: row }))
    .filter((change) => change.before === null || differs(change.before, change.after))
    .sort((a, b) => a.party - b.party || a.issue - b.issue);
}

const differs = (a: StanceRow, b: StanceRow): boolean => a.act !== b.act || a.position !== b.position;

/** A stop of the slider: a round that took place; the stop shows what was on record at the end of its last day. */
export interface Step {
  readonly round: EventIndex;
  /** Days since 1970-01-01: the last day that counts, and the first that does not. */
  readonly day: number;
  readonly until: number;
}

/** One a day at most: of rounds that end on one day the last. */
export function stepsOf(dataset: Parameters<typeof indexRounds>[0]): readonly Step[] {
  const byDay = new Map<number, Step>();
  for (const round of indexRounds(dataset).held) {
    const day = lastDayOf(dataset.spanOf(round));
    byDay.set(day, { round: asEventIndex(round), day, until: day + 1 });
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
}
