import type { Dataset, EventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { Since } from "../../facts/rounds";
import { spanOf } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatIsoDay, formatSpan, formatWhen } from "../../time/words";
import { countEvents, counted, outOf } from "../../words/counted";

export const noneIsARound = (events: number): string =>
  events === 1
    ? "The one event that passes the filters is no round."
    : `None of the ${countEvents(events)} that pass the filters is a round.`;

export const stayedOpen = (open: number, issues: number): string =>
  `${outOf(open, issues)} stayed open. Derived: an issue stayed open where no agreement on record that is part of this round, or of its track before the next round, names it. That an agreement names an issue does not say that it settled it.`;

/** `what`: what a list of the page holds, in the plural. */
export const showAll = (n: number, what: string): string => `Show all ${formatNumber(n)} ${what}`;
export const hiddenByFilters = (n: number, what: string): string =>
  n === 1 ? `The filters hide 1 of the ${what}.` : `The filters hide ${formatNumber(n)} of the ${what} here.`;

export const noLaterRound = (asOf: string): string =>
  `Unknown: no later round that took place is on record up to ${formatIsoDay(asOf)}.`;

export const onPoints = (points: readonly string[], current: boolean): string =>
  current ? `on ${points.join("; ")} (read below)` : `on ${points.join("; ")} (choose the round to read them)`;
export const numberOnTrack = (number: number, track: string): string => `${number} of “${track}”, as its sources count`;

export const earlier = (rounds: number): string => `${formatNumber(rounds)} earlier`;
export const later = (rounds: number): string => `${formatNumber(rounds)} later`;
/** A chip of the strip for who hears it. */
export function chipWords(dataset: Dataset, round: EventIndex): string {
  const number = dataset.roundNumberOf(round);
  const status = dataset.statusOf(round);
  return [
    number !== null ? `Round ${number}` : "Round without a number",
    dataset.titleOf(round),
    formatWhen(dataset.whenOf(round), "short"),
    ...(status === "occurred" ? [] : [STATUS_DEFINITIONS[status].label]),
  ].join(", ");
}
/** Follows their number for who hears it. */
export const meetingsBefore = (n: number): string =>
  n === 1 ? "meeting before the next round" : "meetings before the next round";

export const earlierAbove = (rounds: number): string =>
  `${formatNumber(rounds)} earlier rounds stand above these: the strip leads to them.`;
export const showMoreRounds = (n: number, left: number): string =>
  left === 1 ? "Show the last round" : `Show ${formatNumber(n)} more rounds`;

export const countDays = (n: number): string => counted(n, "day");
/** When the round before was, and what the lists below hold. */
export function sinceWhen(dataset: Dataset, { before, from, to }: Since): string {
  const when = formatWhen(dataset.whenOf(before), "short");
  if (to <= from) return `(${when}). `;
  return `(${when}). Below: what began in ${formatSpan(spanOf(from, to), "long")}, from the first day of that round to the day before this one.`;
}
/** A position and when it was taken. */
export const positionAndWhen = (dataset: Dataset, position: string, event: EventIndex): string =>
  `${position} (${formatWhen(dataset.whenOf(event), "short")})`;
