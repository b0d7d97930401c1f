import { topRows } from "../../score/topRows";

/** Channel and what stands below the last lane, px. */
const AROUND_PX = 66;
const PITCH_PX = { regular: 44, compact: 40 } as const;

/** How many lanes a plot of this height shows without scrolling, "Others" among them; from 4 to 12. */
export function lanesIn(heightPx: number, compact: boolean): number {
  const { lanesPx } = topRows(heightPx, compact);
  const fit = Math.floor((heightPx - lanesPx - AROUND_PX) / (compact ? PITCH_PX.compact : PITCH_PX.regular));
  // One lane is "Others".
  return Math.min(12, Math.max(4, fit)) - 1;
}
