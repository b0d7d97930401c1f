import { linkHorizontal } from "d3";

/** Page pixels in one frame for both ends. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Route {
  /** Where the link leaves its mark. */
  readonly from: Point;
  /** It keeps to its lane up to here, the near side of the gutter, and crosses only past it. */
  readonly alongX: number;
  /** The edge of the paragraph. */
  readonly to: Point;
}

/** Closer than this two ends look level; a curve between them would look like a mistake. */
const LEVEL_PX = 2;

const cross = linkHorizontal<{ source: Point; target: Point }, Point>()
  .x((point) => point.x)
  .y((point) => point.y);

/**
 * SVG path data of a link: along the lane, then across the gutter with horizontal tangents at both ends; straight where
 * it is nearly level. A mark that stands inside the gutter already starts crossing at once.
 */
export function routeLink({ from, alongX, to }: Route): string {
  if (Math.abs(from.y - to.y) < LEVEL_PX) return `M${from.x},${from.y}L${to.x},${to.y}`;
  const turn = { x: Math.min(Math.max(from.x, alongX), to.x), y: from.y };
  const curve = cross({ source: turn, target: to }) ?? "";
  return `M${from.x},${from.y}H${turn.x}${curve.slice(curve.indexOf("C"))}`;
}
