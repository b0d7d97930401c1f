import { COST } from "../budget";
import { KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { Item } from "./chunk";
import { type Grain, leastScale } from "./grain";

/** Far out a vague date's fade is drawn only where it is wider than this: a smaller one says nothing. */
const FADE_FAR_PX = 24;
/** The days of a table that lasted are tinted where they are wider than this. */
const TINT_PX = 8;

/** What stands around an event's signs at a scale. */
export interface Around {
  readonly tint: boolean;
  readonly fade: boolean;
  /** A fork over a sign: sources differ. */
  readonly fork: boolean;
  /** A line from the first of several signs to the last. */
  readonly line: boolean;
}

export function aroundOf(index: LaneIndex, item: Item, look: Grain["look"], pxPerDay: number): Around {
  const { days, vague } = item;
  const far = look === "far";
  const px = days * pxPerDay;
  const row = KIND_ROWS[index.dataset.kindOf(item.event)];
  const lasts = !vague && days > 1 && px > TINT_PX;
  return {
    tint: lasts || (!far && row.chip),
    fade: vague && (!far || px > FADE_FAR_PX),
    fork: !far && item.sourcesDiffer,
    line: item.signs.length > 1 && (item.track === "seats" || !far),
  };
}

/** The elements of an item, at the most that any scale of its level asks for. */
export function priceOf(index: LaneIndex, grain: Grain, item: Item): number {
  const { tint, fade, fork, line } = aroundOf(index, item, grain.look, 2 * leastScale(grain));
  const parts = item.signs.length + (line ? 1 : 0) + (fork ? 1 : 0);
  const label = grain.look !== "far" && item.signs[0]?.glyph === "lens" ? COST.label : 0;
  return (parts === 1 ? 1 : 1 + parts) + (tint ? COST.tint : 0) + (fade ? COST.fade : 0) + label;
}
