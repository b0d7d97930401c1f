import type { Dataset } from "../dataset/dataset";
import type { Transferred } from "../dataset/terms";
import { lastDayOf } from "../time/day";
import { isToTheDay } from "../time/when";
import type { Counted } from "../view/choices";
import type { Exchange, Sides } from "./exchanges";
import { moves, tallyExchange } from "./exchangeTotals";
import { countReceived, isSome, WHATS_OF } from "./received";

/** Running sums after an exchange, in the order of `whats`, for either side. */
export interface Step {
  readonly exchange: Exchange;
  readonly first: readonly number[];
  readonly second: readonly number[];
}

export interface Series {
  /** Those of the kinds that any side received, in the vocabulary's order. */
  readonly whats: readonly Transferred[];
  readonly steps: readonly Step[];
}

/** The cumulative sums of known numbers over the exchanges that moved what is counted, in order of time. */
export function cumulate(exchanges: readonly Exchange[], sides: Sides, counted: Counted): Series {
  const counting = exchanges.filter((exchange) => exchange.summed && moves(exchange, sides, counted));
  const tallies = counting.map((exchange) => tallyExchange(exchange, sides));
  const whats = WHATS_OF[counted].filter((what) =>
    tallies.some(({ first, second }) => first[what].known > 0 || second[what].known > 0),
  );
  let first = whats.map(() => 0);
  let second = whats.map(() => 0);
  const steps = counting.map((exchange, i): Step => {
    const tally = tallies[i];
    first = whats.map((what, w) => (first[w] ?? 0) + (tally?.first[what].known ?? 0));
    second = whats.map((what, w) => (second[w] ?? 0) + (tally?.second[what].known ?? 0));
    return { exchange, first, second };
  });
  return { whats, steps };
}

/** The days from the last day of one exchange to the first day of the next, 0 where they follow within a day. */
export interface Gap {
  readonly before: Exchange;
  readonly after: Exchange;
  readonly days: number;
}

export interface Gaps {
  readonly gaps: readonly Gap[];
  /** Exchanges dated more coarsely than a day: they bound no gap. */
  readonly undated: number;
}

/**
 * Gaps between exchanges of people count those in which both sides handed somebody over: a one-sided release is no exchange.
 * Bodies are often handed over one way, so any handover of bodies ends a gap.
 */
export function gapsBetween(dataset: Dataset, exchanges: readonly Exchange[], sides: Sides, counted: Counted): Gaps {
  const counting = exchanges.filter((exchange) => {
    if (!exchange.summed) return false;
    if (counted === "bodies") return moves(exchange, sides, counted);
    const { first, second } = tallyExchange(exchange, sides);
    return isSome(countReceived(first, counted)) && isSome(countReceived(second, counted));
  });
  const dated = counting.filter(({ event }) => isToTheDay(dataset.whenOf(event)));
  const gaps: Gap[] = [];
  let latest: Exchange | null = null;
  for (const exchange of dated) {
    if (latest !== null) {
      const days = Math.floor(exchange.start) - lastDayOf(latest);
      gaps.push({ before: latest, after: exchange, days: Math.max(0, days) });
    }
    if (latest === null || lastDayOf(exchange) >= lastDayOf(latest)) latest = exchange;
  }
  return { gaps, undated: counting.length - dated.length };
}
