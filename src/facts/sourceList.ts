import type { SourceRow } from "../dataset/part";
import { type Bits, hasBit } from "../filter/bits";
import type { Group, Sort } from "../view/choices";

export const SOURCE_SORTS = ["newest", "oldest", "title", "events", "quotes"] as const satisfies readonly Sort[];
export type SourceSort = (typeof SOURCE_SORTS)[number];
export const SOURCE_GROUPS = ["none", "publisher", "control", "language"] as const satisfies readonly Group[];
export type SourceGroup = (typeof SOURCE_GROUPS)[number];

export interface ListedSource {
  readonly row: SourceRow;
  /** How many of the shown events rest on it. */
  readonly shown: number;
}

/** The sources that shown events rest on; where no event is filtered away, those too that none rests on. */
export function filterSources(
  rows: readonly SourceRow[],
  shown: Bits,
  everyEventShown: boolean,
): readonly ListedSource[] {
  return rows.flatMap((row) => {
    const count = row.restedOnBy.filter((event) => hasBit(shown, event)).length;
    return count > 0 || (everyEventShown && row.restedOnBy.length === 0) ? [{ row, shown: count }] : [];
  });
}

export interface SourceSection {
  readonly key: string;
  readonly sources: readonly ListedSource[];
}

/** Sources in order, each in one section; the section with most sources first, of controls the rarest, so that what states control is seen. `key` is a publisher's id, a control or a language. */
export function arrangeSources(
  listed: readonly ListedSource[],
  sort: SourceSort,
  group: SourceGroup,
): readonly SourceSection[] {
  const sections = new Map<string, ListedSource[]>();
  for (const source of sortSources(listed, sort)) {
    const key = keyOf(source.row, group);
    const section = sections.get(key);
    if (section) section.push(source);
    else sections.set(key, [source]);
  }
  return [...sections]
    .map(([key, sources]) => ({ key, sources }))
    .sort((a, b) => {
      const larger = b.sources.length - a.sources.length;
      return (group === "control" ? -larger : larger) || compare(a.key, b.key);
    });
}

function sortSources(listed: readonly ListedSource[], sort: SourceSort): readonly ListedSource[] {
  const byDate = (a: ListedSource, b: ListedSource) => compare(a.row.published, b.row.published);
  const newest = (a: ListedSource, b: ListedSource) => byDate(b, a) || compare(a.row.id, b.row.id);
  const orders: { readonly [sort in SourceSort]: (a: ListedSource, b: ListedSource) => number } = {
    newest,
    oldest: (a, b) => byDate(a, b) || compare(a.row.id, b.row.id),
    title: (a, b) => a.row.title.localeCompare(b.row.title, "en") || compare(a.row.id, b.row.id),
    events: (a, b) => b.shown - a.shown || newest(a, b),
    quotes: (a, b) => b.row.quotes - a.row.quotes || newest(a, b),
  };
  return [...listed].sort(orders[sort]);
}

function keyOf({ publisher, language }: SourceRow, group: SourceGroup): string {
  switch (group) {
    case "none":
      return "";
    case "publisher":
      return publisher.id;
    case "control":
      return publisher.control;
    case "language":
      return language;
    default: {
      const never: never = group;
      throw new Error(`unknown group ${never}`);
    }
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
