import { formatNumber } from "../../time/formatNumber";

/** `what` begins a sentence: "The list of events". */
export const couldNotBeLoaded = (what: string): string => `${what} could not be loaded`;

/** What follows it: the reason, the file by its name, and a full stop where the reason has none. */
export function whyNotLoaded(reason: string, file: string | null): string {
  if (file !== null) return `: ${reason} (${file}).`;
  return /[.?!]$/.test(reason) ? `: ${reason}` : `: ${reason}.`;
}

const kilobytes = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 1000))} kB`;

export const loading = (what: string): string => `Loading ${what}`;

/** How far a load has come, where it is known how much is to come. */
export const loadingSoFar = (what: string, received: number, total: number): string =>
  total > 0 ? `Loading ${what}: ${kilobytes(received)} of ${kilobytes(total)}` : `Loading ${what}`;

/** What one script brings, where it does not come. */
export const PARTS_OF_PAGE = "Parts of the page";
export const isNotOpen = (what: string): string => `${what} could not be opened.`;

/** `missing`: a script of it did not come. */
export const couldNotBeShown = (what: string, missing: boolean): string =>
  missing ? `${what} could not be opened` : `${what} could not be shown`;
export const whyNotShown = (reason: string, missing: boolean): string =>
  missing ? `: ${reason}.` : `: an error in the page itself (${reason}).`;

export const nothingHasCome = (seconds: number): string => `nothing has come of it for ${seconds} seconds`;
