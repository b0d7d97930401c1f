import type { StandingAct } from "../../facts/standing";

/** How high an act stands on a step line: 0 asks or refuses, 1 repeats, 2 offers or agrees. What the words do, not how good that is. */
const LEVELS: { readonly [act in StandingAct]: 0 | 1 | 2 } = {
  demands: 0,
  rejects: 0,
  reaffirms: 1,
  conditions: 2,
  offers: 2,
  accepts: 2,
};

export interface StepLineOf {
  /** In order of time; days since 1970-01-01. */
  readonly steps: readonly { readonly day: number; readonly act: StandingAct }[];
  /** The days at the left and right edge, and the day up to which the last position is drawn on. */
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface StepLine {
  /** SVG path: flat while a position is the latest, upright where the next one stands higher or lower. Empty without steps. */
  readonly path: string;
  /** One at most for each pixel across, the later position where two share one. */
  readonly dots: readonly { readonly x: number; readonly y: number }[];
}

/** A margin that keeps dots and line ends inside. */
const EDGE_PX = 3;

export function layoutStepLine({ steps, from, to, until, widthPx, heightPx }: StepLineOf): StepLine {
  const across = (day: number): number => {
    const share = to > from ? (Math.min(Math.max(day, from), to) - from) / (to - from) : 0.5;
    return Math.round(EDGE_PX + share * (widthPx - 2 * EDGE_PX));
  };
  const up = (act: StandingAct): number => heightPx - EDGE_PX - (LEVELS[act] / 2) * (heightPx - 2 * EDGE_PX);
  const byPixel = new Map<number, number>();
  for (const { day, act } of steps) byPixel.set(across(day), up(act));
  const dots = [...byPixel].map(([x, y]) => ({ x, y }));
  const first = dots[0];
  if (!first) return { path: "", dots };
  const moves = dots.slice(1).map(({ x, y }) => `H${x}V${y}`);
  return {
    path: `M${first.x},${first.y}${moves.join("")}H${Math.max(across(until), dots[dots.length - 1]?.x ?? 0)}`,
    dots,
  };
}
