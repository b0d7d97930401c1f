import type { Box } from "./gaps";
import type { Point } from "./routeLink";

/** What a link from the score finds on its way, in one frame of pixels with its mark. */
export interface Ground {
  readonly gaps: readonly number[];
  /** The signs of other events, and what gathers them. */
  readonly signs: readonly Box[];
}

/** Where a link leaves its mark, and the height at which it runs to the gutter. */
export interface Leave {
  readonly from: Point;
  readonly runY: number;
}

/** Nearer than this a line is along a sign. */
const CLEAR_PX = 6;
/** A gap is some pixels high: where its middle is near to signs, the line may keep to one side of it. */
const WITHIN_GAP_PX = [0, 3, -3] as const;
/** So much of the way along signs counts as one more pixel to the gap: a line that passes a sign or two is no worse. */
const ALONG_PX = 8;
/** A stretch along signs is as long as this where a single one is passed; what is more weighs more than a longer climb. */
const LEAST_ALONG_PX = 20;
const WEIGHT = 4;

/**
 * From one of the mark's signs, or its upright, to a gap next to it, above or below: the nearest, unless the way from there to `alongX` is
 * along other events' signs and another's is not. Null where the mark's signs have no gap beside them.
 */
export function leaveMark(own: readonly Box[], alongX: number, { gaps, signs }: Ground): Leave | null {
  let best: { leave: Leave; cost: number } | null = null;
  for (const box of own) {
    const x = (box.x0 + box.x1) / 2;
    for (const gap of gapsBeside(box, gaps)) {
      // From the edge that faces the gap; from the gap itself where the sign reaches into it or an upright crosses it.
      const edge = Math.min(Math.max(box.y0, gap), box.y1);
      for (const aside of WITHIN_GAP_PX) {
        const runY = gap + aside;
        const cost = Math.abs(gap - edge) + Math.abs(aside) / 10 + costOf(alongSigns(x, edge, runY, alongX, signs));
        if (best === null || cost < best.cost) best = { leave: { from: { x, y: edge }, runY }, cost };
      }
    }
  }
  return best?.leave ?? null;
}

/** The gap above, those that the box reaches over, and the gap below. */
function gapsBeside({ y0, y1 }: Box, gaps: readonly number[]): readonly number[] {
  const above = gaps.findLast((gap) => gap < y0);
  const below = gaps.find((gap) => gap > y1);
  return gaps.filter((gap) => gap === above || gap === below || (gap >= y0 && gap <= y1));
}

/** A part of the way, by x. */
type Part = readonly [from: number, to: number];

/** What it costs to go along signs: all of it a little, a stretch of more than LEAST_ALONG_PX much. */
function costOf(parts: readonly Part[]): number {
  let [all, beyond] = [0, 0];
  let [from, to] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const close = () => {
    if (to <= from) return;
    all += to - from;
    beyond += Math.max(0, to - from - LEAST_ALONG_PX);
  };
  for (const part of [...parts].sort((a, b) => a[0] - b[0])) {
    if (part[0] > to) {
      close();
      [from, to] = part;
    } else to = Math.max(to, part[1]);
  }
  close();
  return Math.floor(all / ALONG_PX) + WEIGHT * beyond;
}

/** The parts of a way that are nearer than CLEAR_PX to a sign: of the climb from the mark's edge into the gap, and of the level line after it. */
function alongSigns(x: number, edge: number, runY: number, alongX: number, signs: readonly Box[]): readonly Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number) => {
    if (from < to) parts.push([from, to]);
  };
  const [low, high] = [Math.min(edge, runY) - CLEAR_PX, Math.max(edge, runY) + CLEAR_PX];
  for (const { x0, x1, y0, y1 } of signs) {
    const away = Math.max(y0 - runY, runY - y1, 0);
    if (away < CLEAR_PX) {
      const reach = Math.sqrt(CLEAR_PX ** 2 - away ** 2);
      add(Math.max(x, x0 - reach), Math.min(alongX, x1 + reach));
    }
    // The bend is about as wide as it is high.
    if (y1 > low && y0 < high) {
      add(Math.max(x, x0 - CLEAR_PX), Math.min(x + Math.abs(runY - edge), x1 + CLEAR_PX));
    }
  }
  return parts;
}
