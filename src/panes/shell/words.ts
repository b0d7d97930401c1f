import type { DatasetHead } from "../../dataset/dataset";
import type { ChangeType } from "../../dataset/terms";
import type { Visit } from "../../facts/releasesSince";
import { asDay } from "../../time/day";
import { formatEdtf } from "../../time/edtfWords";
import { formatNumber } from "../../time/formatNumber";
import { formatDay } from "../../time/words";
import type { Theme } from "../../view/choices";
import { counted, outOf } from "../../words/counted";

/** Where the source panel stands: at which of the event's passages. */
export interface ToldPassage {
  readonly at: number;
  readonly of: number;
  readonly paragraph: number;
}

/** What was chosen and what it opened, for who hears the page: "" where nothing is. */
export const announce = (name: string | null, passages: number, open: ToldPassage | null): string =>
  [
    name !== null && `Chosen: ${name}.`,
    open && `The source panel shows passage ${open.at} of ${open.of}: paragraph ${open.paragraph}.`,
    passages > 1 && "Brackets turn through them; F goes back to the mark.",
  ]
    .filter(Boolean)
    .join(" ");

export const pageTitle = (name: string | null, view: string, dataset: string): string =>
  [name, view, dataset, "Parley"].filter(Boolean).join(" – ");

export const browserSearchHint = (events: number): string =>
  `The browser searches only the rows that are on screen. Parley's own search looks through the words of all ${formatNumber(events)} events: press / and type.`;

export const asOfWords = (day: number): string => `as of ${formatDay(asDay(day))}`;

/** Stands over what this browser kept, which may be older than what the site has by now. */
export const outOfReach = ({ version, asOfDay }: Pick<DatasetHead, "version" | "asOfDay">): string =>
  `This site cannot be reached now. You see what your browser kept of it: version ${version} of the dataset, as of ${formatDay(asDay(asOfDay))}. What you have not opened before may be missing.`;

/** Since when, and how much of what; a release that tells of no records is a new version all the same. */
export function sinceLastVisit(
  visit: Visit,
  version: string,
  counts: readonly { readonly type: ChangeType; readonly count: number }[],
): string {
  const since = `Since your last visit on ${formatEdtf(visit.day)} (version ${visit.version}) this dataset has come to version ${version}`;
  if (counts.length === 0) return `${since}.`;
  return `${since}: ${counts.map(({ type, count }) => `${formatNumber(count)} ${type}`).join(", ")}.`;
}

/** Of a link made with a later version than the one shown. */
export const madeWithNewer = (link: string, shown: string): string =>
  `This link was made with version ${link} of this dataset, newer than this copy, which is at ${shown}. Reload the page for the newest.`;

/** What stands in the header while an opened dataset is shown as it was before it got faults. */
export const faultsToMend = (n: number): string => `${counted(n, "fault")} to mend: shown as before`;

export const wereSetAside = (parts: number): string =>
  parts === 1
    ? "One part of this link was set aside; everything else applies."
    : `${formatNumber(parts)} parts of this link were set aside; everything else applies.`;
export const moreReasons = (n: number): string => `and ${formatNumber(n)} more`;

export const searchTooLong = (most: number, length: number): string =>
  `A search takes ${formatNumber(most)} characters at most; these are ${formatNumber(length)}, and were not searched for.`;
export const couldNotSearch = (words: string): string => `Could not search for “${words}”.`;

/** @param part how much of the dataset has been searched, from its newest events on. */
export const searchingStill = (part: number): string =>
  part < 1 ? `searching… the newest ${Math.floor(part * 100)} % so far` : "searching…";
export const shownOf = (shown: number, all: number): string => `${outOf(shown, all)} events`;
export const removeFilter = (filter: string): string => `Remove the filter: ${filter}`;
export const switchTheme = (to: Theme): string => `Switch to the ${to} theme`;
