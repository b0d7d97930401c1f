/**
 * What an island may spend on each part of a scene, in DOM elements. The layout keeps every scene within
 * `ELEMENTS_AT_MOST` at these prices, so an island that keeps to them keeps to the budget whatever the dataset.
 *
 * A mark of one part is one element; of several, a group and each of them (bins/price.ts). A bar, a gathered lens or
 * paper or upright is one element, and one more for its number where it may have room for one. A chip: group, shape,
 * number, leader. A lane: its staff. A tick: its label; the lines of a level are one. A title: its text and the group
 * that moves it.
 */
export const ELEMENTS_AT_MOST = 1500;
export const COST = {
  tint: 1,
  fade: 2,
  label: 1,
  bare: 3,
  chip: 4,
  caption: 2,
  lane: 1,
  tick: 1,
  fixed: 30,
} as const;

/** Titles along the top, and marks whose middle is out of sight but whose days are not. */
export const CAPTIONS_AT_MOST = 12;
export const PASSING_AT_MOST = 12;
/** What is chosen, pointed at or rests on the open paragraph, drawn once more over all else. */
const RAISED = 60;

/** The narrowest cells of the axis, which bound its ticks, and of the ribbon, which bound its chips. */
export const MINOR_AT_LEAST_PX = 28;
export const MAJOR_AT_LEAST_PX = 56;
const CHIP_AT_LEAST_PX = 24;

/** Elements that are left for marks and what gathers once everything else has its most. */
export function marksBudget(widthPx: number, lanes: number, rounds: number): number {
  const ticks = widthPx / MINOR_AT_LEAST_PX + widthPx / MAJOR_AT_LEAST_PX + 4;
  const around =
    COST.fixed +
    RAISED +
    COST.lane * (lanes + 1) +
    COST.tick * ticks +
    COST.caption * CAPTIONS_AT_MOST +
    COST.bare * PASSING_AT_MOST +
    COST.chip * Math.min(rounds, widthPx / CHIP_AT_LEAST_PX + 1);
  return Math.max(200, Math.floor(ELEMENTS_AT_MOST - around));
}
