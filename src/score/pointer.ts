import { noEntry } from "../dataset/noEntry";
import type { Cluster, Mark, Scene, Sign } from "./scene";

/** Something that can be pointed at or focused. */
export type Target =
  | { readonly type: "mark"; readonly mark: Mark }
  | { readonly type: "cluster"; readonly cluster: Cluster };

/** A chord's line is thin and long: a sign at the same distance goes before it. */
const LINE_BEHIND_PX = 3;

/** The nearest mark or cluster whose shape is at most `tolerancePx` from the point, null where there is none. */
export function markAt(scene: Scene, x: number, y: number, tolerancePx: number): Target | null {
  let nearest: Target | null = null;
  let best = tolerancePx;
  const offer = (target: Target, distance: number): void => {
    if (distance > best || (distance === best && nearest !== null)) return;
    nearest = target;
    best = distance;
  };
  for (const cluster of scene.clusters) {
    const { widthPx, heightPx } = cluster;
    const distance = boxDistance(x - cluster.x, y - cluster.y, widthPx / 2, heightPx / 2);
    offer({ type: "cluster", cluster }, distance);
  }
  for (const mark of scene.marks) {
    const target = { type: "mark", mark } as const;
    for (const sign of mark.signs) offer(target, signDistance(mark.x, sign, x, y));
    const { chord } = mark;
    if (chord === null) continue;
    const middle = (chord.y0 + chord.y1) / 2;
    const half = (chord.y1 - chord.y0) / 2;
    if (mark.signs.length > 0) offer(target, boxDistance(x - mark.x, y - middle, 0, half) + LINE_BEHIND_PX);
    // What only passes through has nothing but its tint to point at.
    else offer(target, boxDistance(x - (chord.x0 + chord.x1) / 2, y - middle, (chord.x1 - chord.x0) / 2, half + 8));
  }
  return nearest;
}

const signDistance = (signX: number, sign: Sign, x: number, y: number): number =>
  boxDistance(x - signX, y - sign.y, sign.sizePx / 2, (sign.heightPx ?? sign.sizePx) / 2);

/** From a point to a box about the origin; inside, a number below zero that is least at the middle, so that of two the better centred wins. */
function boxDistance(dx: number, dy: number, halfWidth: number, halfHeight: number): number {
  const [outX, outY] = [Math.abs(dx) - halfWidth, Math.abs(dy) - halfHeight];
  if (outX <= 0 && outY <= 0) return Math.max(outX, outY);
  return Math.hypot(Math.max(outX, 0), Math.max(outY, 0));
}

/**
 * What can be focused, in time order: marks and clusters whose middle is in view. `at` is the day on which each event
 * stands; a mark may be drawn beside its day where others stand there, which is no reason to come earlier or later.
 */
export function focusOrder(scene: Scene, at: Float64Array): readonly Target[] {
  const stands = (target: Target): number =>
    target.type === "mark"
      ? (at[target.mark.event] ?? noEntry(target.mark.event))
      : (target.cluster.span.start + target.cluster.span.end) / 2;
  const targets: Target[] = [
    ...scene.marks.map((mark) => ({ type: "mark", mark }) as const),
    ...scene.clusters.map((cluster) => ({ type: "cluster", cluster }) as const),
  ];
  return targets
    .filter((target) => placeOf(target).x >= 0 && placeOf(target).x <= scene.widthPx)
    .sort((a, b) => stands(a) - stands(b) || placeOf(a).x - placeOf(b).x || placeOf(a).y - placeOf(b).y);
}

const placeOf = (target: Target): { readonly x: number; readonly y: number } =>
  target.type === "mark" ? target.mark : target.cluster;
