import type { Counted } from "../view/choices";
import type { Exchange, SIDES, Sides } from "./exchanges";
import { countAll, isSome, type ReceivedBySide, receivedBy, type Tally } from "./received";

/** Totals of the exchanges that are shown, with all that a reader must know to use them. */
export interface ExchangeTotals {
  readonly exchanges: number;
  readonly received: ReceivedBySide;
  /** Transfers without a number, and the exchanges that have at least one. */
  readonly unknownTransfers: number;
  readonly unknownExchanges: number;
  /** Exchanges in the sums that are one side's claim or disputed. */
  readonly contested: number;
  /** Exchanges on whose facts sources differ; the sums take the reading that the dataset records. */
  readonly differing: number;
  /** Planned or cancelled, listed and not summed. */
  readonly leftOut: number;
}

export function totalExchanges(exchanges: readonly Exchange[], sides: Sides): ExchangeTotals {
  const summed = exchanges.filter((exchange) => exchange.summed);
  const unknowns = summed.map(({ transfers }) => transfers.filter(({ count }) => count === null).length);
  return {
    exchanges: summed.length,
    received: receivedBy(summed, sides),
    unknownTransfers: unknowns.reduce((sum, n) => sum + n, 0),
    unknownExchanges: unknowns.filter((n) => n > 0).length,
    contested: summed.filter(({ contested }) => contested).length,
    differing: summed.filter(({ disagreements }) => disagreements > 0).length,
    leftOut: exchanges.length - summed.length,
  };
}

/** What went through a go-between. One with two mediators counts for both, so these do not add up to the totals. */
export interface GoBetween {
  /** Party index, -1 for the exchanges on which no go-between is recorded. */
  readonly party: number;
  readonly as: "mediator" | "facilitator" | "none";
  readonly exchanges: number;
  readonly received: ReceivedBySide;
}

/** Mediators, then facilitators, each with the most exchanges first; those without either last. */
export function totalByGoBetween(exchanges: readonly Exchange[], sides: Sides): readonly GoBetween[] {
  const summed = exchanges.filter((exchange) => exchange.summed);
  const through = (as: GoBetween["as"], party: number, own: readonly Exchange[]): GoBetween => ({
    party,
    as,
    exchanges: own.length,
    received: receivedBy(own, sides),
  });
  const rank = (as: "mediator" | "facilitator", of: (exchange: Exchange) => readonly number[]) =>
    [...new Set(summed.flatMap(of))]
      .map((party) =>
        through(
          as,
          party,
          summed.filter((exchange) => of(exchange).includes(party)),
        ),
      )
      .sort((a, b) => b.exchanges - a.exchanges || a.party - b.party);
  const alone = summed.filter(({ mediators, facilitators }) => mediators.length + facilitators.length === 0);
  return [
    ...rank("mediator", ({ mediators }) => mediators),
    ...rank("facilitator", ({ facilitators }) => facilitators),
    ...(alone.length > 0 ? [through("none", -1, alone)] : []),
  ];
}

/** One exchange's own numbers, both ways. */
export const tallyExchange = (exchange: Exchange, sides: Sides): ReceivedBySide => receivedBy([exchange], sides);

/** Whether an exchange handed over any of what is counted, its number known or not. */
export const moves = (exchange: Exchange, sides: Sides, counted: Counted): boolean =>
  isSome(countExchange(exchange, sides, counted));

export const countExchange = (exchange: Exchange, sides: Sides, counted: Counted): Tally =>
  countAll(tallyExchange(exchange, sides), counted);

export const anyReceived = (received: ReceivedBySide, side: (typeof SIDES)[number]): boolean =>
  Object.values(received[side]).some(isSome);
