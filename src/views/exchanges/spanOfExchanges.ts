import type { Exchange } from "../../facts/exchanges";
import { type Span, spanOf } from "../../time/day";

const LEAST_DAYS = 14;

/** The days that the charts show: from the first exchange to the last, with a little air; two weeks at least. */
export function spanOfExchanges(exchanges: readonly Exchange[]): Span {
  const summed = exchanges.filter(({ summed }) => summed);
  const start = summed.reduce((first, exchange) => Math.min(first, exchange.start), Number.POSITIVE_INFINITY);
  const end = summed.reduce((last, exchange) => Math.max(last, exchange.end), Number.NEGATIVE_INFINITY);
  if (!Number.isFinite(start)) return spanOf(0, LEAST_DAYS);
  const air = Math.max((end - start) * 0.015, (LEAST_DAYS - (end - start)) / 2, 1);
  return spanOf(start - air, end + air);
}
