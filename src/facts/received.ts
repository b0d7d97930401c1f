import type { Transfer } from "../dataset/dataset";
import { TRANSFERRED, type Transferred } from "../dataset/terms";
import type { Counted } from "../view/choices";
import { type Exchange, SIDES, type Side, type Sides, sideOf } from "./exchanges";

/** A sum of the transfers whose number is known, and how many transfers have none: those are in no sum. */
export interface Tally {
  readonly known: number;
  readonly unknown: number;
}

export const NOTHING: Tally = { known: 0, unknown: 0 };

/** Whether any transfer is behind a tally, known or not. */
export const isSome = ({ known, unknown }: Tally): boolean => known > 0 || unknown > 0;

export const addTallies = (a: Tally, b: Tally): Tally => ({ known: a.known + b.known, unknown: a.unknown + b.unknown });

const tallyOf = ({ count }: Transfer): Tally =>
  count === null ? { known: 0, unknown: 1 } : { known: count, unknown: 0 };

/** What a side received, by what was handed over. */
export type Received = { readonly [what in Transferred]: Tally };
export type ReceivedBySide = { readonly [side in Side]: Received };

/** The living and the dead are never one sum. */
export const WHATS_OF: { readonly [counted in Counted]: readonly Transferred[] } = {
  people: TRANSFERRED.filter((what) => what !== "bodies"),
  bodies: ["bodies"],
};

export function receivedBy(exchanges: readonly Exchange[], sides: Sides): ReceivedBySide {
  const empty = (): { [what in Transferred]: Tally } => ({
    "prisoners-of-war": NOTHING,
    civilians: NOTHING,
    bodies: NOTHING,
    children: NOTHING,
    "prisoners-mixed": NOTHING,
  });
  const sums = { first: empty(), second: empty(), others: empty() };
  for (const { transfers } of exchanges) {
    for (const transfer of transfers) {
      const received = sums[sideOf(sides, transfer.to)];
      received[transfer.what] = addTallies(received[transfer.what], tallyOf(transfer));
    }
  }
  return sums;
}

/** All people, or all bodies, that a side received. */
export const countReceived = (received: Received, counted: Counted): Tally =>
  WHATS_OF[counted].map((what) => received[what]).reduce(addTallies, NOTHING);

/** The same over all sides. */
export const countAll = (bySide: ReceivedBySide, counted: Counted): Tally =>
  SIDES.map((side) => countReceived(bySide[side], counted)).reduce(addTallies, NOTHING);
