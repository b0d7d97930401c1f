import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import type { Release } from "../dataset/part";
import { indexRounds, type RoundIndex } from "../facts/rounds";
import { isPageId } from "../view/pageAddress";
import type { PageSet } from "./pageSet";

/** What one version of the dataset says that it changed of a record. */
export interface RecordChange {
  readonly version: string;
  readonly date: string;
  readonly type: Release["changes"][number]["type"];
  readonly what: string;
  readonly why?: string;
}

/** A record that the dataset no longer has, with what became of it. */
export interface Withdrawn {
  readonly subject: "event" | "source";
  readonly id: string;
  readonly changes: readonly RecordChange[];
}

/** What every page of a site is made from. */
export interface Site {
  readonly dataset: Dataset;
  /** Where the site will stand, with a slash at its end; null where the build was not told. */
  readonly url: string | null;
  /** The style sheet's path from the site's root. */
  readonly css: string;
  /** The zip of the authored files, from the root; null where there is none. */
  readonly authored: string | null;
  readonly pages: PageSet;
  /** Which events have a picture of their own; null where the site has none, since only a whole address leads to one. */
  readonly cards: ReadonlySet<EventIndex> | null;
  readonly rounds: RoundIndex;
  /** Titles that several events have. */
  readonly sharedTitles: ReadonlySet<string>;
  /** What is part of an event, directly. */
  readonly partsOf: ReadonlyMap<EventIndex, readonly EventIndex[]>;
  readonly releases: readonly Release[];
  readonly changesOf: (subject: "event" | "source", id: string) => readonly RecordChange[];
}

export type SiteFacts = Pick<Site, "dataset" | "url" | "css" | "authored" | "pages" | "cards" | "releases">;

export function createSite(facts: SiteFacts): Site {
  const { dataset, releases } = facts;
  const changes = indexChanges(releases);
  const partsOf = new Map<EventIndex, EventIndex[]>();
  const [titles, sharedTitles] = [new Set<string>(), new Set<string>()];
  for (let n = 0; n < dataset.count; n++) {
    const title = dataset.titleOf(asEventIndex(n));
    (titles.has(title) ? sharedTitles : titles).add(title);
    const whole = dataset.partOf(asEventIndex(n));
    if (whole === null) continue;
    const parts = partsOf.get(whole);
    if (parts) parts.push(asEventIndex(n));
    else partsOf.set(whole, [asEventIndex(n)]);
  }
  return {
    ...facts,
    rounds: indexRounds(dataset),
    sharedTitles,
    partsOf,
    changesOf: (subject, id) => changes.get(`${subject}/${id}`) ?? [],
  };
}

/** Every change of an event or source, by what it is of, the newest first. */
export function indexChanges(releases: readonly Release[]): ReadonlyMap<string, readonly RecordChange[]> {
  const index = new Map<string, RecordChange[]>();
  for (const { version, date, changes } of releases) {
    for (const { type, event, source, what, why } of changes) {
      const key = event !== undefined ? `event/${event}` : source !== undefined ? `source/${source}` : null;
      if (key === null) continue;
      const change = { version, date, type, what, ...(why !== undefined && { why }) };
      const known = index.get(key);
      if (known) known.push(change);
      else index.set(key, [change]);
    }
  }
  return index;
}

/** What the changes name as withdrawn and the dataset does not have: each keeps an address that says so and why. */
export function listWithdrawn(
  dataset: Pick<Dataset, "find">,
  sources: ReadonlySet<string>,
  releases: readonly Release[],
): readonly Withdrawn[] {
  return [...indexChanges(releases)].flatMap(([key, changes]): readonly Withdrawn[] => {
    const [subject, id = ""] = key.split("/");
    if ((subject !== "event" && subject !== "source") || !isPageId(id)) return [];
    const isThere = subject === "event" ? dataset.find(id) !== null : sources.has(id);
    return isThere || !changes.some(({ type }) => type === "withdrawn") ? [] : [{ subject, id, changes }];
  });
}

/** The day on which a record was last changed, else the one to which the dataset is kept. */
export const changedOn = (site: Site, subject: "event" | "source", id: string): string =>
  site.changesOf(subject, id)[0]?.date ?? site.dataset.head.asOf;
