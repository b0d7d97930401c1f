import { asEventIndex, type Dataset, type EventIndex, type Transfer } from "../dataset/dataset";
import type { Role } from "../dataset/terms";
import { type Bits, eachBit } from "../filter/bits";
import { tookPlace } from "./tookPlace";

/** Indexes of the two parties whose sides the ledger and the charts compare; what goes to anybody else is "others". */
export type Sides = readonly [first: number, second: number];
export const SIDES = ["first", "second", "others"] as const;
export type Side = (typeof SIDES)[number];

/** One exchange as the ledger needs it. Days are of the event, [start, end). */
export interface Exchange {
  readonly event: EventIndex;
  readonly start: number;
  readonly end: number;
  /** Party indexes, ascending. */
  readonly mediators: readonly number[];
  readonly facilitators: readonly number[];
  readonly transfers: readonly Transfer[];
  /** On how many points sources differ. */
  readonly disagreements: number;
  /** Planned and cancelled exchanges moved nobody: they are listed, but stand outside every sum and gap. */
  readonly summed: boolean;
  /** One side's claim, or denied by somebody: in the sums, and said. */
  readonly contested: boolean;
}

/** The exchanges among the shown events, in order of time. */
export function listExchanges(dataset: Dataset, shown: Bits): readonly Exchange[] {
  const exchanges: Exchange[] = [];
  eachBit(shown, (event) => {
    if (dataset.kindOf(event) !== "exchange") return;
    const status = dataset.statusOf(event);
    exchanges.push({
      event,
      start: dataset.startOf(event),
      end: dataset.endOf(event),
      mediators: partiesAs(dataset, event, "mediator"),
      facilitators: partiesAs(dataset, event, "facilitator"),
      transfers: dataset.transfersOf(event),
      disagreements: dataset.disagreementCountOf(event),
      summed: tookPlace(dataset, event),
      contested: status === "claimed" || status === "disputed",
    });
  });
  return exchanges;
}

/** The sides of the dataset's channel; without one the two parties that most exchanges hand people to, null where nobody is. */
export function sidesOf(dataset: Dataset): Sides | null {
  if (dataset.channel) return dataset.channel;
  const received = new Map<number, number>();
  for (let event = 0; event < dataset.count; event++) {
    for (const { to } of dataset.transfersOf(asEventIndex(event))) received.set(to, (received.get(to) ?? 0) + 1);
  }
  const [first, second] = [...received].sort(([a, m], [b, n]) => n - m || a - b).map(([party]) => party);
  return first === undefined ? null : [first, second ?? -1];
}

export function sideOf(sides: Sides, to: number): Side {
  if (to === sides[0]) return "first";
  return to === sides[1] ? "second" : "others";
}

const partiesAs = (dataset: Dataset, event: EventIndex, role: Role): readonly number[] =>
  [
    ...new Set(
      dataset
        .seatsOf(event)
        .filter((seat) => seat.role === role)
        .map((seat) => seat.party),
    ),
  ].sort((a, b) => a - b);
