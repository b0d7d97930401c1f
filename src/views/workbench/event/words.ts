import { counted } from "../../../words/counted";

export const understoodAs = (when: string): string => `Understood: ${when}.`;
export const tableCells = (count: number): string => `What the table says besides: ${counted(count, "cell")}`;
export const takeAway = (name: string): string => `Take “${name}” away`;

export const addEvent = (title: string): string => `add “${title}”`;
export const changeEvent = (title: string): string => `change “${title}”`;
export const keepDraft = (title: string): string => `keep the draft “${title}”`;
export const removeEvent = (title: string): string => `remove “${title}”`;

/** What stands between the record and the timeline. */
export const faultsLeft = (errors: number): string =>
  errors === 0
    ? "It has all that it needs."
    : `${counted(errors, "thing")} to fill in or mend before it can stand on the timeline:`;
/** Before anybody asked to keep it: nothing is wrong yet, only not done. */
export const STILL_NEEDS = "It still needs:";
export const standsNow = (title: string): string => `“${title}” stands on the timeline.`;
export const keptAsDraft = (title: string): string =>
  `“${title}” is kept as a draft. It is drawn as an outline where it has a date and somebody who takes part, and is left out of what is published.`;
export const nothingOfThatId = (id: string): string =>
  `There is no event or draft “${id}” in the open dataset; it may have been removed or put back.`;

/** An affiliation that the dataset lacks: as an offer, and as the change that it is. */
export const sayActsFor = (actor: string, other: string): string => `Say that ${actor} acts for ${other}`;
export const saidActsFor = (actor: string, other: string): string => `say that ${actor} acts for ${other}`;
