import type { Box } from "./gaps";
import type { Ground } from "./leaveMark";
import type { Point } from "./routeLink";

/** One end of an arc: the signs of its event, or where it goes out of sight at the plot's edge. */
export type ArcEnd = { readonly own: readonly Box[] } | { readonly edgeX: number };

export interface Arc {
  /** SVG path data, from the first end to the second. */
  readonly path: string;
  /** Where each end lies, and which way the line comes to it: 1 downwards, -1 upwards, 0 level (at the plot's edge). */
  readonly start: Point & { readonly towards: -1 | 0 | 1 };
  readonly end: Point & { readonly towards: -1 | 0 | 1 };
}

/** Nearer than this a line is along a sign. */
const CLEAR_PX = 6;
/** Corners are rounded by this much at the most. */
const CORNER_PX = 8;
/** So much longer may a way be to save one pixel along signs. */
const WEIGHT = 3;
/** Past a sign is one thing, along it another: each pixel beyond these counts as many more. */
const LEAST_LONG_PX = 20;
const LONG_WEIGHT = 12;

/** A mark is left upwards or downwards into a gap; at the plot's edge any gap will do. */
interface Leaving {
  readonly x: number;
  readonly y: number;
  readonly gap: number;
  readonly isEdge: boolean;
  /** No other gap lies between. */
  readonly isBeside: boolean;
}

/**
 * An arc between two marks: out of the one into a gap, along it, and into the other; where no one gap does for both, out
 * of a gap beside the one, from gap to gap at a place between signs, and out of a gap beside the other. Of all such ways
 * the one that costs least: its length, and much more what of it is along other events' signs. Null where an end has no gap.
 */
export function routeArc(from: ArcEnd, to: ArcEnd, { gaps, signs }: Ground): Arc | null {
  const [starts, ends] = [leavings(from, gaps), leavings(to, gaps)];
  const xs = [...starts, ...ends].map(({ x }) => x);
  const [left, right] = [Math.min(...xs) - CLEAR_PX, Math.max(...xs) + CLEAR_PX];
  // Nothing else is on the way.
  const near = signs.filter(({ x0, x1 }) => x1 >= left && x0 <= right);
  let best: { readonly cost: number; readonly points: readonly Point[] } | null = null;
  for (const a of starts) {
    for (const b of ends) {
      if (a.gap !== b.gap && !(a.isBeside && b.isBeside)) continue;
      const turn = a.gap === b.gap ? b.x : freeColumn(a, b, near);
      const points: readonly Point[] = [
        { x: a.x, y: a.y },
        { x: a.x, y: a.gap },
        { x: turn, y: a.gap },
        { x: turn, y: b.gap },
        { x: b.x, y: b.gap },
        { x: b.x, y: b.y },
      ];
      const length = lengthOf(points);
      if (best !== null && length >= best.cost) continue;
      const cost = length + costOfSigns(points, near);
      if (best === null || cost < best.cost) best = { cost, points };
    }
  }
  if (best === null) return null;
  const points = withoutRepeats(best.points);
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) return null;
  return {
    path: rounded(points),
    start: { ...first, towards: sign(first.y - second.y) },
    end: { ...last, towards: sign(last.y - before.y) },
  };
}

const sign = (n: number): -1 | 0 | 1 => (Math.abs(n) < 0.5 ? 0 : n > 0 ? 1 : -1);

function leavings(end: ArcEnd, gaps: readonly number[]): readonly Leaving[] {
  if ("edgeX" in end) return gaps.map((gap) => ({ x: end.edgeX, y: gap, gap, isEdge: true, isBeside: true }));
  return end.own.flatMap(({ x0, x1, y0, y1 }) => {
    const above = gaps.findLast((gap) => gap <= y0);
    const below = gaps.find((gap) => gap >= y1);
    return gaps
      .filter((gap) => gap <= y0 || gap >= y1)
      .map((gap) => ({
        x: (x0 + x1) / 2,
        y: gap <= y0 ? y0 : y1,
        gap,
        isEdge: false,
        isBeside: gap === above || gap === below,
      }));
  });
}

/** The x nearest to the second end at which nothing stands between two gaps; that end's own where there is none. */
function freeColumn(a: Leaving, b: Leaving, signs: readonly Box[]): number {
  const [low, high] = [Math.min(a.gap, b.gap), Math.max(a.gap, b.gap)];
  const blocked = signs
    .filter(({ y0, y1 }) => y1 > low && y0 < high)
    .map(({ x0, x1 }): readonly [number, number] => [x0 - CLEAR_PX, x1 + CLEAR_PX])
    .sort((one, other) => one[0] - other[0]);
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  const wish = a.isEdge ? b.x : b.isEdge ? a.x : b.x;
  let nearest = wish;
  let away = Number.POSITIVE_INFINITY;
  const consider = (x: number) => {
    if (x < left || x > right || Math.abs(x - wish) >= away) return;
    nearest = x;
    away = Math.abs(x - wish);
  };
  let reach = Number.NEGATIVE_INFINITY;
  for (const [x0, x1] of blocked) {
    if (x0 > reach) consider(clamp(wish, Math.max(reach, left), Math.min(x0, right)));
    reach = Math.max(reach, x1);
  }
  if (reach < right) consider(clamp(wish, Math.max(reach, left), right));
  return nearest;
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, { x, y }, i) => {
    const before = points[i - 1];
    return before ? sum + Math.abs(x - before.x) + Math.abs(y - before.y) : 0;
  }, 0);

/** What it costs that parts of a way are nearer than CLEAR_PX to a sign: all of it a little, a long stretch beside one sign much. */
function costOfSigns(points: readonly Point[], signs: readonly Box[]): number {
  let cost = 0;
  for (const box of signs) {
    let along = 0;
    for (let i = 1; i < points.length; i++) {
      const [p, q] = [points[i - 1], points[i]];
      if (p && q) along += alongSign(p, q, box);
    }
    cost += WEIGHT * along + LONG_WEIGHT * Math.max(0, along - LEAST_LONG_PX);
  }
  return cost;
}

/** How much of a level or upright part is near a sign. */
function alongSign(p: Point, q: Point, box: Box): number {
  const wide = Math.min(Math.max(p.x, q.x), box.x1 + CLEAR_PX) - Math.max(Math.min(p.x, q.x), box.x0 - CLEAR_PX);
  const high = Math.min(Math.max(p.y, q.y), box.y1 + CLEAR_PX) - Math.max(Math.min(p.y, q.y), box.y0 - CLEAR_PX);
  return wide < 0 || high < 0 ? 0 : Math.max(wide, high);
}

const withoutRepeats = (points: readonly Point[]): readonly Point[] =>
  points.filter(({ x, y }, i) => {
    const before = points[i - 1];
    return !before || Math.abs(x - before.x) >= 0.5 || Math.abs(y - before.y) >= 0.5;
  });

/** Path data along points that are level or upright to each other, with round corners. */
function rounded(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${point.x},${point.y}`;
      if (!after) return `L${point.x},${point.y}`;
      const radius = Math.min(CORNER_PX, lengthOf([before, point]) / 2, lengthOf([point, after]) / 2);
      const [enter, leave] = [towards(point, before, radius), towards(point, after, radius)];
      return `L${enter.x},${enter.y}Q${point.x},${point.y} ${leave.x},${leave.y}`;
    })
    .join("");
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
