import type { Dataset } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { Status } from "../../dataset/terms";
import type { AxisEntry, Change, Matrix, Step } from "../../facts/positions";
import { asDay } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatDay, formatIsoDay } from "../../time/words";
import { counted } from "../../words/counted";

/** A round as a stop of the slider. */
export const stopWords = (dataset: Dataset, { day, round }: Step): string =>
  `${formatDay(asDay(day), "short")}, ${dataset.titleOf(round)}`;
export const allRecorded = (asOf: string): string => `All that is recorded, to ${formatIsoDay(asOf, "short")}`;

export const countStances = (n: number): string => counted(n, "stance");
export const stancesOfTrail = (n: number): string =>
  n === 1 ? "1 stance" : `${formatNumber(n)} stances, the latest first`;

/** How a cell changed since the round before. */
export function changeWords({ before, after }: Change): string {
  if (before === null) return "◆ first recorded";
  return before.act === after.act ? "◆ new wording" : `◆ was “${before.act}”`;
}

/** What changed since a round, and what of the matrix is not shown; `previous` is null before the first round. */
export function changesWords(
  dataset: Dataset,
  previous: Step | null,
  changed: number,
  firsts: number,
  { later, withoutParty }: Pick<Matrix, "later" | "withoutParty">,
): string {
  const since =
    previous === null
      ? "Before the end of the first round: nothing to compare with."
      : `Since ${formatDay(asDay(previous.day), "short")} (${dataset.titleOf(previous.round)}): ${formatNumber(changed)} changed, ${formatNumber(firsts)} first recorded, each marked ◆.`;
  const notShown = later > 0 ? ` ${counted(later, "later stance")} not shown.` : "";
  const leftOut =
    withoutParty > 0 ? ` ${counted(withoutParty, "stance")} of speakers who count for no party left out.` : "";
  return `${since}${notShown}${leftOut}`;
}

/** Follows "No stance is recorded here". */
export function whereNone(later: number, filtered: boolean): string {
  if (later > 0) return "up to this day.";
  return filtered
    ? "among the events that pass the filters: only statements hold stances."
    : "in this dataset: only statements hold stances.";
}
export const nothingOf = (party: string, issue: string): string => `Nothing recorded of ${party} on ${issue} here.`;
export const nothingOn = (issues: readonly string[]): string => `Nothing recorded on: ${issues.join(", ")}.`;

export const tallyOf = ({ recorded, movement }: AxisEntry): string =>
  `${formatNumber(recorded)} recorded, ${counted(movement, "act change")}`;
export const partyAndCount = (party: string, recorded: number): string => `${party} (${formatNumber(recorded)})`;

export const partyOnIssue = (party: string, issue: string): string => `${party} on ${issue}`;
/** Follows the party's name. */
export const onIssue = (issue: string): string => ` on ${issue}`;
export const showEarlier = (n: number, left: number): string =>
  left === 1 ? "Show 1 earlier stance" : `Show ${formatNumber(n)} earlier stances`;

/** Follows a position that was not simply taken. */
export const inStatus = (status: Status): string => ` (${STATUS_DEFINITIONS[status].label.toLowerCase()})`;
