import { linkHorizontal } from "d3";

/** Page pixels in one frame for both ends. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  /** Where the link leaves its mark. */
  readonly from: Point;
  /** The gap between lanes in which it runs; the mark's own height where it has none. */
  readonly runY: number;
  /** It runs up to here, the near side of the gutter, and crosses only past it. */
  readonly alongX: number;
  /** The edge of the paragraph. */
  readonly to: Point;
}

/** Closer than this two ends look level; a curve between them would look like a mistake. */
const LEVEL_PX = 2;
/** How far a link takes to bend into its gap, px: as far as it climbs, within these. */
const BEND_PX = { least: 6, most: 24 } as const;

const cross = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x((point) => point.x)
  .y((point) => point.y);

/**
 * SVG path data of a link: from the mark into the gap beside it, along the gap, then across the gutter, with horizontal
 * tangents at every turn; straight where it is nearly level. A mark that stands inside the gutter already crosses at once.
 */
export function routeLink({ from, runY, alongX, to }: Route): string {
  const climb = Math.abs(runY - from.y);
  const bend = Math.min(BEND_PX.most, Math.max(BEND_PX.least, climb));
  const inGap = { x: climb === 0 ? from.x : from.x + bend, y: runY };
  if (inGap.x >= alongX) return `M${from.x},${from.y}${step(from, to)}`;
  const turn = { x: Math.min(alongX, to.x), y: runY };
  return `M${from.x},${from.y}${climb === 0 ? "" : step(from, inGap)}H${turn.x}${step(turn, to)}`;
}

/** From one point to the next, with the pen at the first. */
function step(source: Point, target: Point): string {
  if (Math.abs(source.y - target.y) < LEVEL_PX) return `L${target.x},${target.y}`;
  const curve = cross({ source, target }) ?? "";
  return curve.slice(curve.indexOf("C"));
}
