import type { Glyph } from "./scene";

/**
 * What an island may spend on each part of a scene, in DOM elements. The layout keeps every scene within
 * `ELEMENTS_AT_MOST` at these prices, so an island that keeps to them keeps to the budget whatever the dataset.
 *
 * A mark of one sign has three: its group, the glyph and one more (a fade, a stroke through it, a hit area);
 * of n signs 3n, which also pays for the chord's line and tint. A lens has one more for its label.
 * A cluster: group, shape, count, composition. A chip: shape, number. A lane: staff, name, a handle.
 */
export const ELEMENTS_AT_MOST = 1500;
export const COST = {
  sign: 3,
  lens: 4,
  bare: 3,
  cluster: 4,
  chip: 2,
  caption: 2,
  lane: 3,
  tick: 2,
  fixed: 30,
} as const;

/** Titles along the top, and marks whose middle is out of sight but whose days are not. */
export const CAPTIONS_AT_MOST = 12;
export const PASSING_AT_MOST = 12;

/** The narrowest cells of the axis, which bound its ticks. */
export const MINOR_AT_LEAST_PX = 28;
export const MAJOR_AT_LEAST_PX = 56;

export const signCost = (glyph: Glyph): number => (glyph === "lens" ? COST.lens : COST.sign);

/** Elements that are left for marks, chips and clusters once everything else has its most. */
export function marksBudget(widthPx: number, lanes: number): number {
  const ticks = widthPx / MINOR_AT_LEAST_PX + widthPx / MAJOR_AT_LEAST_PX + 4;
  const around =
    COST.fixed +
    COST.lane * (lanes + 1) +
    COST.tick * ticks +
    COST.caption * CAPTIONS_AT_MOST +
    (COST.bare + COST.chip) * PASSING_AT_MOST;
  return Math.max(200, Math.floor(ELEMENTS_AT_MOST - 40 - around));
}
