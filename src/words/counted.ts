import { formatNumber } from "../time/formatNumber";

/** A number with its noun: "1 event", "1,596 events". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`;

export const countEvents = (n: number): string => counted(n, "event");

/** "28 of 824". */
export const outOf = (n: number, all: number): string => `${formatNumber(n)} of ${formatNumber(all)}`;

export const showAll = (n: number): string => `Show all ${formatNumber(n)}`;
/** What a button says that shows so many more of a list; and of how many that are left or there are. */
export const showMore = (n: number): string => `Show ${formatNumber(n)} more`;
export const showMoreOf = (n: number, all: number): string => `Show ${formatNumber(n)} more of ${formatNumber(all)}`;
export const showAllParties = (n: number): string => `Show all ${formatNumber(n)} parties`;
