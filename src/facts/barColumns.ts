import { startOfMonth, startOfYear } from "../time/calendar";
import { asDay, type Day } from "../time/day";
import type { Counted } from "../view/choices";
import type { Exchange, Sides } from "./exchanges";
import { moves } from "./exchangeTotals";
import { countReceived, receivedBy, type Tally } from "./received";

/** One column of the bar chart: an exchange, or where there is no room for each all of a month or a year together. */
export interface BarColumn {
  readonly at: Day;
  readonly grain: "exchange" | "month" | "year";
  readonly exchanges: readonly Exchange[];
  readonly first: Tally;
  readonly second: Tally;
}

/** Columns in order of time, at most `room` of them where years are few enough. Planned and cancelled exchanges have none. */
export function columnsOf(
  exchanges: readonly Exchange[],
  sides: Sides,
  counted: Counted,
  room: number,
): readonly BarColumn[] {
  const counting = exchanges.filter((exchange) => exchange.summed && moves(exchange, sides, counted));
  const each = gather(counting, sides, counted, "exchange", ({ event }) => event);
  if (each.length <= room) return each;
  const months = gather(counting, sides, counted, "month", ({ start }) => startOfMonth(asDay(start)));
  if (months.length <= room) return months;
  return gather(counting, sides, counted, "year", ({ start }) => startOfYear(asDay(start)));
}

function gather(
  exchanges: readonly Exchange[],
  sides: Sides,
  counted: Counted,
  grain: BarColumn["grain"],
  keyOf: (exchange: Exchange) => number,
): readonly BarColumn[] {
  const groups = new Map<number, Exchange[]>();
  for (const exchange of exchanges) {
    const group = groups.get(keyOf(exchange));
    if (group) group.push(exchange);
    else groups.set(keyOf(exchange), [exchange]);
  }
  return [...groups].map(([key, own]) => {
    const received = receivedBy(own, sides);
    return {
      at: grain === "exchange" ? asDay(own[0]?.start ?? 0) : asDay(key),
      grain,
      exchanges: own,
      first: countReceived(received.first, counted),
      second: countReceived(received.second, counted),
    };
  });
}
