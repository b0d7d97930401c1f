import { asDay, type Span } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatDay, formatSpan } from "../../time/words";
import { countEvents } from "../../words/counted";

export const scoreOf = (events: number, span: Span): string =>
  `Score of ${countEvents(events)}, ${formatSpan(span, "long")}. Arrow keys move from mark to mark.`;

export const beyondList = (events: number): string =>
  `${formatNumber(events)} more: set a filter to see fewer at once.`;

export const lanesBy = (mode: string): string => `Lanes: ${mode.toLowerCase()}`;
/** `press`: what pressing a lane's name does. */
export const laneTitle = (lane: string, press: "open" | "fold" | "unfold"): string =>
  `${lane}. Click to ${press}; drag, or Alt with the arrow keys, to move.`;

/** Why two days cannot be the ends of what is shown. */
export const isReversed = ({ start, end }: { readonly start: number; readonly end: number }): string =>
  `${formatDay(asDay(start))} is after ${formatDay(asDay(end - 1))}: the first date has to be the earlier one.`;
export const reachesFrom = ({ start, end }: Span): string =>
  `The timeline reaches from ${formatDay(start)} to ${formatDay(asDay(end - 1))}.`;

export const holdAndTurn = (key: string): string => `Hold ${key} and turn the wheel to zoom`;
