import type { Dataset } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { BarColumn } from "../../facts/barColumns";
import type { Exchange } from "../../facts/exchanges";
import type { ExchangeTotals } from "../../facts/exchangeTotals";
import type { Tally } from "../../facts/received";
import { asDay } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatDay } from "../../time/words";
import type { Counted } from "../../view/choices";
import { counted } from "../../words/counted";

export const countExchanges = (n: number): string => counted(n, "exchange");

/** `side`: the short name of who received. */
export const toSide = (side: string): string => `to ${side}`;
export const upTo = (side: string): string => `↑ to ${side}`;
export const downTo = (side: string): string => `↓ to ${side}`;
export const receivedBy = (what: Counted, side: string): string => `${what} to ${side}`;
export const inAll = (what: Counted): string => `${what} in all`;

/** What a bar is. */
export const eachBar = (grain: BarColumn["grain"]): string =>
  grain === "exchange" ? "Each exchange" : `Exchanges by ${grain}`;
export const nothingHandedOver = (what: Counted): string => `No exchange that passes the filters handed over ${what}.`;
export const barsForEars = (bars: number): string =>
  `Exchanges as bars, ${formatNumber(bars)} of them: arrow keys move, Enter chooses. The ledger below lists the same.`;

/** "1,200 people to Ukraine and 1,150 to Russia over 14 exchanges". */
const sumWords = (first: string, second: string, exchanges: number): string =>
  `${first} and ${second} over ${counted(exchanges, "exchange")}`;
/** `first` and `second`: how many went to each side, in words. */
export const sumsKnown = (first: string, second: string, exchanges: number): string =>
  `${sumWords(first, second, exchanges)}, known numbers only.`;
export const sumsForEars = (first: string, second: string, exchanges: number): string =>
  `Cumulative sums: ${sumWords(first, second, exchanges)}. The totals above give the numbers by kind.`;
/** `noun`: what they are, "" where it has been said. */
export const numberTo = (n: number, noun: string, side: string): string =>
  noun === "" ? `${formatNumber(n)} to ${side}` : `${formatNumber(n)} ${noun} to ${side}`;

export const daysWords = (days: number): string => counted(days, "day");
/** How long the gaps between exchanges are; `undated` exchanges are dated by the month only. */
export function gapsSum(what: Counted, gaps: number, middle: number, undated: number): string {
  const which = what === "people" ? "Between exchanges in which both sides handed people over. " : "";
  const left =
    undated === 0 ? "" : ` ${counted(undated, "dated by the month only is", "dated by the month only are")} left out.`;
  return `${which}Half of the ${formatNumber(gaps)} gaps last ${daysWords(middle)} or less.${left}`;
}
export const gapUntil = (days: number, next: number): string => `${daysWords(days)} until ${formatDay(asDay(next))}`;

export const recordedInAll = (exchanges: number): string => ` The dataset records ${formatNumber(exchanges)}.`;
export const peopleWords = (n: number): string => `${formatNumber(n)} people`;
export const bodiesWords = (n: number): string => `${formatNumber(n)} bodies`;

/** A number of the ledger with what no source numbers: "157", "12 + unknown", "unknown"; bodies are called so. */
export function figureOf({ known, unknown }: Tally, what: "people" | "bodies"): string {
  if (known === 0) return unknown > 0 ? "unknown" : "";
  const number = what === "bodies" ? bodiesWords(known) : formatNumber(known);
  return unknown > 0 ? `${number} + unknown` : number;
}

/** Through whom, and how surely where it did not simply occur. */
export function remarksOn(dataset: Dataset, { event, mediators, facilitators }: Exchange): string {
  const names = (parties: readonly number[]) => parties.map((party) => dataset.parties[party]?.shortName).join(" and ");
  const status = dataset.statusOf(event);
  return [
    mediators.length > 0 && `mediated by ${names(mediators)}`,
    facilitators.length > 0 && `facilitated by ${names(facilitators)}`,
    status !== "occurred" && STATUS_DEFINITIONS[status].label.toLowerCase(),
  ]
    .filter((remark) => remark !== false)
    .join(" · ");
}

export const thatPass = (exchanges: number): string =>
  exchanges === 1 ? "1 exchange that passes the filters" : `${countExchanges(exchanges)} that pass the filters`;
/** Stands beside a sum. */
export const andUnknown = (n: number): string => ` + ${formatNumber(n)} unknown`;
export const unknownMeans = (n: number): string => `${formatNumber(n)} without a known number, not in the sum`;

/** What a reader must know before using the sums. */
export const notesOn = (totals: ExchangeTotals): readonly string[] =>
  [
    totals.unknownTransfers > 0 &&
      `In ${countExchanges(totals.unknownExchanges)} no source gives ${formatNumber(totals.unknownTransfers)} of the numbers; these are not in the sums, which are therefore the least that is known.`,
    totals.differing > 0 &&
      `On ${countExchanges(totals.differing)} sources differ; the sums take the number that the dataset records, and the ledger marks each.`,
    totals.contested > 0 &&
      `${counted(totals.contested, "exchange is", "exchanges are")} claimed by one side only or disputed, and in the sums.`,
    totals.leftOut > 0 &&
      `${counted(totals.leftOut, "planned or cancelled exchange is", "planned or cancelled exchanges are")} listed but not summed.`,
  ].filter((note) => note !== false);
