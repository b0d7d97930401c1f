import type { Dataset, EventIndex } from "../dataset/dataset";
import { STATUS_DEFINITIONS } from "../dataset/definitions";
import { STANCE_DEFINITIONS } from "../dataset/laterDefinitions";
import type { EventDetail, Evidence, Reading } from "../dataset/part";
import type { Status } from "../dataset/terms";
import { formatNumber } from "../time/formatNumber";
import { formatWhen } from "../time/words";
import { capital } from "./capital";
import { counted } from "./counted";
import { summariseOrigins } from "./originWords";

export const differOn = (points: number): string => `Sources differ on ${counted(points, "point")}`;

const RANKS = { preferred: "Preferred", deprecated: "Superseded or in error" } as const;

/** How the dataset ranks a reading that it does not leave as it is, and why. */
export const rankOf = (rank: keyof typeof RANKS, why: Reading["why"]): string =>
  why ? `${RANKS[rank]}: ${why}` : RANKS[rank];

/** The numbers of a discrepancy that stand. */
export const spreadWords = (low: number, high: number): string =>
  low === high ? `All that stand say ${formatNumber(low)}` : `From ${formatNumber(low)} to ${formatNumber(high)}`;

/** How a quote bears on the event where it does not simply support it, and how sure it is. */
export const bearingOf = ({ stance, hedge }: Pick<Evidence, "stance" | "hedge">): readonly string[] => [
  ...(stance === "supports" ? [] : [STANCE_DEFINITIONS[stance].label.toLowerCase()]),
  ...(hedge === undefined ? [] : [`“${hedge}”`]),
];

export const placeOf = (publisher: string, paragraph: number): string => `${publisher}, paragraph ${paragraph}`;

export const independentOrigins = (n: number): string => counted(n, "independent origin");

export const originsSum = (detail: Pick<EventDetail, "origins" | "evidence">): string =>
  `${summariseOrigins(detail)} A quote goes back to whoever its source credits first, else to the agency that the source carries, else to its publisher; those who speak for one side are one origin.`;

/** Stands after an origin and the reason for it. */
export const quotesOfOrigin = (n: number): string => ` ${counted(n, "quote")}`;

export const statusWords = (status: Status): string =>
  `${STATUS_DEFINITIONS[status].label}. ${STATUS_DEFINITIONS[status].means}`;

/** What an event's neighbour is called: when it was, and its title. */
export const neighbourWords = (dataset: Dataset, event: EventIndex): string =>
  `${formatWhen(dataset.whenOf(event), "short")} · ${dataset.titleOf(event)}`;
export const wayTo = (way: string, neighbour: string): string => `${way}: ${neighbour}`;

export const roundNumber = (number: number): string => `Round ${number}, as its sources count`;
export const formatAndMode = (format: string, mode: string): string =>
  mode === "online" ? `${capital(format)}, online` : `${capital(format)}, in person`;
export const fromTo = (from: string, to: string): string => `${from} to ${to}`;
export const asLastReported = (state: string): string => `${state}, as last reported`;

/** What else came of a round than the agreements that are listed: a sentence, or "" where there is nothing. */
export function furtherOutcome(more: number, since: number, open: readonly string[]): string {
  const said = [
    more > 0 && `${formatNumber(more)} more ${more === 1 ? "was" : "were"} agreed`,
    since > 0 && `${counted(since, "agreement")} followed on the same track`,
    open.length > 0 && `stayed open: ${open.join(", ")}`,
  ].filter((each) => each !== false);
  return said.length === 0 ? "" : `${capital(said.join("; "))}. `;
}
