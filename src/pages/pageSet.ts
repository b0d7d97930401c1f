import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import type { ActorRow, SourceRow } from "../dataset/part";
import { isPageId, keepsPage } from "../view/pageAddress";
import type { Months } from "./months";

/** Hosts take 20,000 files of a site; the app and its dataset need room beside the pages. */
export const FILES_AT_MOST = 18_000;

/** How many rows stand on one page of a list: with more, the page would be heavier than a phone on a slow line bears. */
export const ROWS_A_PAGE = 200;

/** Which records have a page of their own. What has none is led to in the app. */
export interface PageSet {
  readonly hasEvent: (event: EventIndex) => boolean;
  readonly hasActor: (id: string) => boolean;
  readonly hasSource: (id: string) => boolean;
  /** Events from this index on have a page, and before it rounds and agreements alone; null where not even all of those have one. */
  readonly firstEvent: number | null;
  /** What gave way, for want of room. */
  readonly leftOut: { readonly events: number; readonly sources: number; readonly actors: number };
}

export interface Planned {
  readonly dataset: Pick<Dataset, "count" | "kindOf" | "idOf">;
  readonly actors: readonly Pick<ActorRow, "id" | "events">[];
  readonly sources: readonly Pick<SourceRow, "id" | "events">[];
  readonly months: Months;
  /** Files that are written whatever gives way: of records that are gone, feeds, lists as data. */
  readonly others: number;
  /** How many files each page of an event takes, itself and what describes it to other sites. */
  readonly filesAnEvent: number;
  /** The same of a round or an agreement, which has a picture too. */
  readonly filesAKept: number;
}

/**
 * Which pages there is room for: the other files and lists first, then rounds and agreements, people and parties,
 * documents (those that most events rest on first), and the newest of the other events.
 */
export function planPages(planned: Planned, atMost = FILES_AT_MOST): PageSet {
  const { dataset, filesAnEvent, filesAKept } = planned;
  let room = Math.max(0, atMost - planned.others - listFiles(planned));
  const take = (wanted: number, each = 1): number => {
    const taken = Math.min(wanted, Math.floor(room / each));
    room -= taken * each;
    return taken;
  };
  const kept: number[] = [];
  for (let n = 0; n < dataset.count; n++) if (keepsPage(dataset.kindOf(asEventIndex(n)))) kept.push(n);
  const keptPages = take(kept.length, filesAKept);
  const actors = planned.actors.filter(({ id }) => isPageId(id)).toSorted((a, b) => b.events.length - a.events.length);
  const actorIds = new Set(actors.slice(0, take(actors.length)).map(({ id }) => id));
  const sources = planned.sources.filter(({ id }) => isPageId(id)).toSorted((a, b) => b.events - a.events);
  const sourceIds = new Set(sources.slice(0, take(sources.length)).map(({ id }) => id));
  const others = take(dataset.count - kept.length, filesAnEvent);
  const firstEvent = firstOfNewest(dataset, others);
  const firstKept = kept[kept.length - keptPages] ?? dataset.count;
  return {
    hasEvent: (event) =>
      isPageId(dataset.idOf(event)) && (keepsPage(dataset.kindOf(event)) ? event >= firstKept : event >= firstEvent),
    hasActor: (id) => actorIds.has(id),
    hasSource: (id) => sourceIds.has(id),
    firstEvent: keptPages < kept.length ? null : firstEvent,
    leftOut: {
      events: dataset.count - keptPages - others,
      sources: planned.sources.length - sourceIds.size,
      actors: planned.actors.length - actorIds.size,
    },
  };
}

/** The index from which on so many events are neither rounds nor agreements. */
function firstOfNewest({ count, kindOf }: Planned["dataset"], wanted: number): number {
  let at = count;
  for (let left = wanted; at > 0 && left > 0; at--) if (!keepsPage(kindOf(asEventIndex(at - 1)))) left--;
  return at;
}

export const pagesOf = (rows: number): number => Math.max(1, Math.ceil(rows / ROWS_A_PAGE));

/** The pages of lists, and those on which the list of a month or of somebody's events goes on. */
function listFiles({ dataset, actors, sources, months }: Planned): number {
  const kinds = { round: 0, agreement: 0 };
  for (let n = 0; n < dataset.count; n++) {
    const kind = dataset.kindOf(asEventIndex(n));
    if (kind === "round" || kind === "agreement") kinds[kind]++;
  }
  const further = actors.map(({ events }) => pagesOf(events.length) - 1);
  const ofMonths = months.map(({ events, vague }) => pagesOf(events.length + vague.length));
  const lists = [dataset.count, kinds.round, kinds.agreement, actors.length, sources.length, months.length].map(
    pagesOf,
  );
  return [...further, ...ofMonths, ...lists].reduce((sum, n) => sum + n, 0);
}
