import { round } from "../markParts";
import type { Chip, Scene } from "../scene";

const RADIUS_PX = 10;
/** Below the leader's first bend and above its last it runs straight down. */
const STRAIGHT_PX = 4;

/** A disc, a pill for several; struck where the round was called off. */
export function chipPath({ widthPx, count, status }: Chip): string {
  const r = RADIUS_PX;
  const half = count === 1 ? 0 : widthPx / 2 - r - 1;
  const pill = `M${-half},${-r}H${half}A${r},${r} 0 0,1 ${half},${r}H${-half}A${r},${r} 0 0,1 ${-half},${-r}Z`;
  return status === "cancelled" ? `${pill}M-7,7L7,-7` : pill;
}

/** From under the chip to the top of the upright: down, across, down. */
export function leaderPath({ x, uprightX, uprightY }: Chip, { top }: Scene, at: (x: number) => number): string {
  const from = top.chipY + RADIUS_PX;
  const to = top.lanesPx - STRAIGHT_PX;
  const middle = (from + to) / 2;
  return `M${at(x)},${from}C${at(x)},${middle} ${at(uprightX)},${middle} ${at(uprightX)},${to}V${round(uprightY)}`;
}
