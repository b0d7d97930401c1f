import { partiesAtTable } from "../dataset/atTable";
import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import { asDay, type Day, lastDayOf } from "../time/day";
import { tookPlace } from "./tookPlace";
import { groupByTrack } from "./trackRuns";

type Core = Pick<Dataset, "count" | "kindOf" | "statusOf" | "trackOf" | "seatsOf" | "spanOf">;

/** Rounds of one track that followed each other, and who was at every one of them. */
export interface RoundRun {
  readonly count: number;
  /** The first day of its first round, the last day of its last. */
  readonly from: Day;
  readonly to: Day;
  /** Parties by index, in the dataset's order. */
  readonly sides: readonly number[];
  readonly mediators: readonly number[];
}

/** The rounds that took place, whatever the filter, in runs of one track. A pass over all events: keep what it gives. */
export function deriveRoundRuns(dataset: Core): readonly RoundRun[] {
  const held: EventIndex[] = [];
  for (let n = 0; n < dataset.count; n++) {
    const event = asEventIndex(n);
    if (dataset.kindOf(event) === "round" && tookPlace(dataset, event)) held.push(event);
  }
  return groupByTrack(dataset, held).map(({ rounds }) => {
    const seats = rounds.map(dataset.seatsOf);
    return {
      count: rounds.length,
      ...daysOf(
        rounds.map(dataset.spanOf).map((span) => ({ from: asDay(Math.floor(span.start)), to: lastDayOf(span) })),
      ),
      sides: inAll(seats.map(partiesAtTable)),
      mediators: inAll(seats.map((each) => each.filter(({ role }) => role === "mediator").map(({ party }) => party))),
    };
  });
}

type Days = Pick<RoundRun, "from" | "to">;

/** From the first day of some, one at least, to the last. There may be more of them than a call takes arguments. */
const daysOf = (all: readonly Days[]): Days =>
  all.reduce((days, { from, to }) => ({
    from: asDay(Math.min(from, days.from)),
    to: asDay(Math.max(to, days.to)),
  }));

/** Several runs, one at least, as one. */
export const joinRuns = (runs: readonly RoundRun[]): RoundRun => ({
  count: runs.reduce((sum, { count }) => sum + count, 0),
  ...daysOf(runs),
  sides: inAll(runs.map(({ sides }) => sides)),
  mediators: inAll(runs.map(({ mediators }) => mediators)),
});

/** What is in every one of some lists, in ascending order. */
const inAll = (lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists[0])].filter((each) => lists.every((list) => list.includes(each))).sort((a, b) => a - b);
