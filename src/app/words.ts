import { formatNumber } from "../time/formatNumber";
import { counted } from "../words/counted";

/** The state of the tab of events. */
export const inViewState = (events: number): string => `${formatNumber(events)} in view`;

/** The state of the tab of the document: how many of its passages the chosen event rests on. */
export function documentState(open: boolean, passages: number): string {
  if (!open) return "none open";
  return passages > 0 ? counted(passages, "passage") : "open";
}
