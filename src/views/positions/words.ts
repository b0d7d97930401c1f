import type { Dataset, EventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import { ACT_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { Status } from "../../dataset/terms";
import type { AxisEntry, Matrix, Step } from "../../facts/positions";
import type { Compared } from "../../facts/standing";
import { asDay } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatDay, formatIsoDay, formatWhen } from "../../time/words";
import { capital } from "../../words/capital";
import { counted } from "../../words/counted";
import { listWords } from "../../words/listWords";
import type { MoveCounts } from "./moves";

/** A round as a stop of the slider. */
export const stopWords = (dataset: Dataset, { day, round }: Step): string =>
  `${formatDay(asDay(day), "short")}, ${dataset.titleOf(round)}`;
export const allRecorded = (asOf: string): string => `All that is recorded, to ${formatIsoDay(asOf, "short")}`;

const roundAndWhen = (dataset: Dataset, round: EventIndex): string =>
  `${dataset.titleOf(round)}, ${formatWhen(dataset.whenOf(round), "short")}`;
export const beforeAndAfter = (dataset: Dataset, round: EventIndex): string =>
  `before and after ${roundAndWhen(dataset, round)}`;
export const sinceRound = (dataset: Dataset, round: EventIndex): string => `since ${roundAndWhen(dataset, round)}`;

/** What came since the earlier day, as a cell says it. */
export function moveWords({ move, before }: Compared, since: string): string {
  const act = before.standing ? ACT_DEFINITIONS[before.standing.act].label : "";
  const day = formatIsoDay(since, "short");
  switch (move) {
    case "first":
      return "◆ First position on record";
    case "moved":
      return `◆ New position, was “${act}”`;
    case "reworded":
      return `◆ New position, again “${act}”`;
    case "repeated":
      return "Said again, as before";
    case "remarks":
      return `No new position since ${day}, only remarks`;
    case "nothing":
      return `Nothing new since ${day}`;
  }
}
export const asOfDay = (day: string): string => `As of ${formatIsoDay(day, "short")}`;

const changedAndFirst = ({ changed, first }: MoveCounts): string =>
  `${formatNumber(changed)} changed, ${formatNumber(first)} first recorded`;
/** What changed since the round before the day looked at. */
export const changedSince = (dataset: Dataset, { day, round }: Step, counts: MoveCounts): string =>
  `Since ${formatDay(asDay(day), "short")} (${dataset.titleOf(round)}): ${changedAndFirst(counts)}.`;
export const comparedDays = (now: string, since: string): string =>
  `Positions as of ${formatIsoDay(now)}, compared with ${formatIsoDay(since)}.`;
export const comparedCounts = (counts: MoveCounts): string =>
  `${changedAndFirst(counts)} (◆); ${formatNumber(counts.still)} as they were.`;
export const notBefore = (since: string, asOf: string): string =>
  `${formatIsoDay(since)} is not before ${formatIsoDay(asOf)}: choose an earlier day to compare with.`;

/** How many rows and columns are left out for having nothing changed: a sentence, or "" where none is. */
export function unchangedLeftOut(issues: number, parties: number): string {
  const axes = [
    ...(issues > 0 ? [counted(issues, "issue")] : []),
    ...(parties > 0 ? [counted(parties, "party", "parties")] : []),
  ];
  return axes.length === 0 ? "" : `${listWords(axes)} without a change left out.`;
}
/** What the matrix does not hold though the filter lets it pass: sentences, or "" where it holds all. */
export function stancesLeftOut({ later, withoutParty }: Pick<Matrix, "later" | "withoutParty">): string {
  return [
    ...(later > 0 ? [`${counted(later, "later stance")} not shown.`] : []),
    ...(withoutParty > 0 ? [`${counted(withoutParty, "stance")} of speakers who count for no party left out.`] : []),
  ].join(" ");
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

export const countStances = (n: number): string => counted(n, "stance");
/** Follows the number of stances, for who hears it. */
export const ofPartyOnIssue = (party: string, issue: string): string => ` of ${party} on ${issue}`;
export const stancesOfTrail = (n: number): string =>
  n === 1 ? "1 stance" : `${formatNumber(n)} stances, the latest first`;
export const partyOnIssue = (party: string, issue: string): string => `${party} on ${issue}`;
/** Follows the party's name. */
export const onIssue = (issue: string): string => ` on ${issue}`;
/** Heads the steps of a trail that were on record on the earlier day; `all`: no step came since. */
export const trailSince = (since: string, all: boolean): string =>
  all ? `Nothing new since ${formatIsoDay(since)}:` : `By the end of ${formatIsoDay(since)}:`;
export const showEarlier = (n: number): string => `Show ${counted(n, "earlier stance")}`;

/** Who said it ("" where that is told already), and how many others said it too; "" where there is nothing to tell. */
export function saidBy(speaker: string, others: number): string {
  const said = [
    ...(speaker === "" ? [] : [`said by ${speaker}`]),
    ...(others > 0 ? [`jointly with ${counted(others, "other")}`] : []),
  ];
  return capital(said.join(", "));
}
/** Follows a position that was not simply taken. */
export const inStatus = (status: Status): string => ` (${STATUS_DEFINITIONS[status].label.toLowerCase()})`;
