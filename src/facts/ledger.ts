import type { Dataset } from "../dataset/dataset";
import { yearOf } from "../time/calendar";
import { asDay } from "../time/day";
import type { Counted, Group, Sort } from "../view/choices";
import type { Exchange, Sides } from "./exchanges";
import { countExchange, tallyExchange } from "./exchangeTotals";
import { countReceived, type Tally } from "./received";

export const LEDGER_SORTS = ["newest", "oldest", "people", "to-first", "to-second"] as const satisfies readonly Sort[];
export type LedgerSort = (typeof LEDGER_SORTS)[number];
export const LEDGER_GROUPS = ["year", "mediator", "none"] as const satisfies readonly Group[];
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

export interface LedgerSection {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Exchange[];
}

/** The ledger's rows in the chosen order, each in exactly one section. Sections keep the order of their first rows, years their own. */
export function arrangeLedger(
  dataset: Dataset,
  exchanges: readonly Exchange[],
  sides: Sides,
  { sort, group, counted }: { readonly sort: LedgerSort; readonly group: LedgerGroup; readonly counted: Counted },
): readonly LedgerSection[] {
  const rows = sortExchanges(exchanges, sides, sort, counted);
  const sections = new Map<string, { title: string; rows: Exchange[] }>();
  for (const row of rows) {
    const { key, title } = sectionOf(dataset, row, group);
    const section = sections.get(key);
    if (section) section.rows.push(row);
    else sections.set(key, { title, rows: [row] });
  }
  const arranged = [...sections].map(([key, section]) => ({ key, ...section }));
  // Years make sense in their own order only; go-betweens by how much went through them.
  if (group === "year") arranged.sort((a, b) => Number(a.key) - Number(b.key));
  if (group === "year" && sort !== "oldest") arranged.reverse();
  if (group === "mediator") arranged.sort((a, b) => b.rows.length - a.rows.length);
  return arranged;
}

/** Unknown numbers stand after all known ones, and equals stand newest first. */
function sortExchanges(exchanges: readonly Exchange[], sides: Sides, sort: LedgerSort, counted: Counted) {
  const oldest = [...exchanges].sort((a, b) => a.event - b.event);
  if (sort === "oldest") return oldest;
  const newest = oldest.reverse();
  if (sort === "newest") return newest;
  const tallyOf = (exchange: Exchange): Tally => {
    if (sort === "people") return countExchange(exchange, sides, counted);
    return countReceived(tallyExchange(exchange, sides)[sort === "to-first" ? "first" : "second"], counted);
  };
  const known = new Map(newest.map((exchange) => [exchange, tallyOf(exchange).known]));
  return newest.sort((a, b) => (known.get(b) ?? 0) - (known.get(a) ?? 0));
}

function sectionOf(dataset: Dataset, { start, mediators }: Exchange, group: LedgerGroup) {
  if (group === "none") return { key: "", title: "" };
  if (group === "year") return { key: String(yearOf(asDay(start))), title: String(yearOf(asDay(start))) };
  const names = mediators.map((party) => dataset.parties[party]?.shortName ?? "");
  return { key: mediators.join(","), title: names.length === 0 ? "No mediator recorded" : names.join(" and ") };
}
