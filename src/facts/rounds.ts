import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import type { Kind } from "../dataset/terms";
import { type Bits, hasBit } from "../filter/bits";
import { lastDayOf } from "../time/day";
import { isToTheDay } from "../time/when";
import { tookPlace } from "./tookPlace";

/** The rounds of a dataset, whatever the filter, and which round every event belongs to. */
export interface RoundIndex {
  /** Every round in order of time, those planned or called off among them. */
  readonly all: readonly EventIndex[];
  /** Those that took place. */
  readonly held: readonly EventIndex[];
  /** For every event the round that it is part of, directly or through another event; -1 for none. A round is its own. */
  readonly roundOf: Int32Array;
  /** The events that are part of a round, in order of time, the round itself left out. */
  readonly partsOf: ReadonlyMap<EventIndex, readonly EventIndex[]>;
}

type Core = Pick<
  Dataset,
  "startOf" | "spanOf" | "trackOf" | "partOf" | "count" | "kindOf" | "statusOf" | "issuesOf" | "seatsOf"
>;

export function indexRounds(dataset: Core): RoundIndex {
  const all: EventIndex[] = [];
  for (let n = 0; n < dataset.count; n++) if (dataset.kindOf(asEventIndex(n)) === "round") all.push(asEventIndex(n));
  const isRound = new Set<number>(all);
  const roundOf = new Int32Array(dataset.count).fill(-1);
  const parts = new Map<EventIndex, EventIndex[]>(all.map((round) => [round, []]));
  for (let n = 0; n < dataset.count; n++) {
    const event = asEventIndex(n);
    let at: EventIndex | null = event;
    // Chains have no loops: compiling refuses them.
    while (at !== null && !isRound.has(at)) at = dataset.partOf(at);
    if (at === null) continue;
    roundOf[n] = at;
    if (at !== event) parts.get(at)?.push(event);
  }
  return { all, held: all.filter((round) => tookPlace(dataset, round)), roundOf, partsOf: parts };
}

/**
 * The round whose page is shown: the chosen event if it is a round, else the one that the link names, else the one
 * that the chosen event is part of or follows, else the latest that took place, else the first. Null where none is left.
 */
export function roundToShow(
  dataset: Core,
  index: RoundIndex,
  rounds: readonly EventIndex[],
  chosen: EventIndex | null,
  named: EventIndex | null,
): EventIndex | null {
  const among = new Set(rounds);
  const held = rounds.filter((round) => tookPlace(dataset, round));
  if (chosen !== null && among.has(chosen)) return chosen;
  if (named !== null && among.has(named)) return named;
  if (chosen !== null) {
    const own = asEventIndex(index.roundOf[chosen] ?? -1);
    if (among.has(own)) return own;
    const earlier = held.filter((round) => round < chosen);
    if (earlier.length > 0) return earlier[earlier.length - 1] ?? null;
    // Before the first round: its page is the nearest.
    return rounds[0] ?? null;
  }
  return held[held.length - 1] ?? rounds[0] ?? null;
}

/** Why an event stands on a round's page: it is part of the round, or it came after it and before the next. */
export type Tie = "part" | "after";
export interface Tied {
  readonly event: EventIndex;
  readonly tie: Tie;
}

/** An issue on a round's agenda with what names it of the agreements, and of the exchanges that are part of the round; without any it stayed open. */
export interface AgendaItem {
  readonly issue: number;
  readonly agreed: readonly Tied[];
}

export interface RoundPage {
  readonly round: EventIndex;
  /** Neighbours in time among the rounds that took place, of any track; null past the ends. */
  readonly before: EventIndex | null;
  readonly after: EventIndex | null;
  /** Rounds that were planned or called off between this one and the next that took place. */
  readonly foreseen: readonly EventIndex[];
  readonly agenda: readonly AgendaItem[];
  /** Agreements that are part of the round, or of its track and made between its first day and the next round's. */
  readonly agreed: readonly Tied[];
  /** Exchanges from its first day until the next round's, and any that are part of it. */
  readonly exchanges: readonly Tied[];
  /** Of the round's parts. */
  readonly statements: readonly EventIndex[];
  readonly proposals: readonly EventIndex[];
  /** Meetings from its first day until the next round's, and any that are part of it. */
  readonly meetings: readonly Tied[];
}

/** Derives a round's page. A round that did not take place is followed by nothing: the one before it is. */
export function deriveRound(dataset: Core, index: RoundIndex, round: EventIndex): RoundPage {
  const before = lastBelow(index.held, round);
  const after = index.held.find((other) => other > round) ?? null;
  const parts = index.partsOf.get(round) ?? [];
  const end = after ?? asEventIndex(dataset.count);
  const following = tookPlace(dataset, round) ? eventsFrom(dataset, round, end) : [];
  const tied = (kind: Kind, sameTrack = false): Tied[] => {
    // A meeting that was planned or called off is part of the story; its status is said beside it.
    const counts = (event: EventIndex) =>
      dataset.kindOf(event) === kind && (kind === "meeting" || tookPlace(dataset, event));
    const own = parts.filter(counts);
    const others = following.filter(
      (event) =>
        counts(event) &&
        // Part of this round: listed already. Part of another: it stands on that one's page.
        (sameTrack ? (index.roundOf[event] ?? -1) === -1 : index.roundOf[event] !== round) &&
        (!sameTrack || dataset.trackOf(event) === dataset.trackOf(round)),
    );
    return [
      ...own.map((event) => ({ event, tie: "part" as const })),
      ...others.map((event) => ({ event, tie: "after" as const })),
    ].sort((a, b) => a.event - b.event);
  };
  const agreed = tied("agreement", true);
  const exchanges = tied("exchange");
  // An exchange that is part of the round was agreed there, whether or not the dataset has the agreement as well.
  const settled = [...agreed, ...exchanges.filter(({ tie }) => tie === "part")];
  return {
    round,
    before,
    after,
    foreseen: index.all.filter((other) => other > round && other < end && !tookPlace(dataset, other)),
    agenda: dataset.issuesOf(round).map((issue) => ({
      issue,
      agreed: settled.filter(({ event }) => dataset.issuesOf(event).includes(issue)),
    })),
    agreed,
    exchanges,
    statements: parts.filter((event) => dataset.kindOf(event) === "statement"),
    proposals: parts.filter((event) => dataset.kindOf(event) === "proposal"),
    meetings: tied("meeting"),
  };
}

/** What came between the first day of the round before and the first day of this one. */
export interface Since {
  readonly before: EventIndex;
  /** Days since 1970-01-01, [from, to). */
  readonly from: number;
  readonly to: number;
  /** From the last day of the round before to the first day of this one; not exact where either date is vague. */
  readonly days: number;
  readonly exact: boolean;
  readonly agreements: readonly EventIndex[];
  readonly exchanges: readonly EventIndex[];
}

export function deriveSince(dataset: Core & Pick<Dataset, "whenOf">, page: RoundPage): Since | null {
  const { before, round } = page;
  if (before === null) return null;
  const between = eventsFrom(dataset, before, round).filter((event) => tookPlace(dataset, event));
  const ofKind = (kind: Kind) => between.filter((event) => dataset.kindOf(event) === kind);
  return {
    before,
    from: Math.floor(dataset.startOf(before)),
    to: Math.floor(dataset.startOf(round)),
    days: Math.max(0, Math.floor(dataset.startOf(round)) - lastDayOf(dataset.spanOf(before))),
    exact: isExact(dataset, before) && isExact(dataset, round),
    agreements: ofKind("agreement"),
    exchanges: ofKind("exchange"),
  };
}

function isExact(dataset: Pick<Dataset, "whenOf">, event: EventIndex): boolean {
  const when = dataset.whenOf(event);
  return isToTheDay(when) && !when.approximate && !when.uncertain;
}

/**
 * The events that begin on the first day of one round or later, and before the first day of another. Whole days: an
 * hour is known of few events, and an exchange on the day of the talks belongs to them.
 */
function eventsFrom(dataset: Pick<Dataset, "startOf" | "count">, from: EventIndex, until: EventIndex): EventIndex[] {
  const startOf = (event: number) => dataset.startOf(asEventIndex(event));
  const first = Math.floor(startOf(from));
  const last = until < dataset.count ? Math.floor(startOf(until)) : Number.POSITIVE_INFINITY;
  let at: number = from;
  while (at > 0 && startOf(at - 1) >= first) at--;
  const events: EventIndex[] = [];
  for (; at < dataset.count && startOf(at) < last; at++) if (at !== from) events.push(asEventIndex(at));
  return events;
}

const lastBelow = (rounds: readonly EventIndex[], limit: EventIndex): EventIndex | null =>
  rounds.reduce<EventIndex | null>((last, round) => (round < limit ? round : last), null);

/** What the filter leaves of a list, and how many it hides. */
export function narrow<T extends EventIndex | Tied>(
  events: readonly T[],
  shown: Bits,
): { readonly events: readonly T[]; readonly hidden: number } {
  const left = events.filter((each) => hasBit(shown, typeof each === "number" ? each : each.event));
  return { events: left, hidden: events.length - left.length };
}
