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
    const spans = rounds.map(dataset.spanOf);
    const seats = rounds.map(dataset.seatsOf);
    return {
      count: rounds.length,
      from: asDay(Math.floor(Math.min(...spans.map(({ start }) => start)))),
      to: asDay(Math.max(...spans.map(lastDayOf))),
      sides: inAll(seats.map(partiesAtTable)),
      mediators: inAll(seats.map((each) => each.filter(({ role }) => role === "mediator").map(({ party }) => party))),
    };
  });
}

/** Several runs, one at least, as one. */
export const joinRuns = (runs: readonly RoundRun[]): RoundRun => ({
  count: runs.reduce((sum, { count }) => sum + count, 0),
  from: asDay(Math.min(...runs.map(({ from }) => from))),
  to: asDay(Math.max(...runs.map(({ to }) => to))),
  sides: inAll(runs.map(({ sides }) => sides)),
  mediators: inAll(runs.map(({ mediators }) => mediators)),
});

/** What is in every one of some lists, in ascending order. */
const inAll = (lists: readonly (readonly number[])[]): readonly number[] =>
  [...new Set(lists[0])].filter((each) => lists.every((list) => list.includes(each))).sort((a, b) => a - b);
