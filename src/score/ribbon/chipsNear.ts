import type { Chip } from "../scene";
import { CHIP_PX } from "./layoutRow";

/** Of two chips whose distances differ by less, a finger may mean either. */
const ALIKE_PX = 8;

/**
 * The chips that a point in the plot may mean: none, the nearest within reach, or for a finger (`coarse`) several that
 * are about as near. Distances are from a chip's middle, of a wide one from the middles of its round ends and between.
 */
export function chipsNear(
  chips: readonly Chip[],
  chipY: number,
  at: { readonly x: number; readonly y: number },
  reachPx: number,
  coarse: boolean,
): readonly Chip[] {
  const distanceOf = ({ x, widthPx }: Chip): number =>
    Math.hypot(Math.max(0, Math.abs(at.x - x) - (widthPx - CHIP_PX) / 2), at.y - chipY);
  const near = chips
    .map((chip) => ({ chip, distance: distanceOf(chip) }))
    .filter(({ distance }) => distance <= reachPx)
    .sort((a, b) => a.distance - b.distance);
  const [nearest] = near;
  if (nearest === undefined) return [];
  if (!coarse) return [nearest.chip];
  return near.filter(({ distance }) => distance - nearest.distance < ALIKE_PX).map(({ chip }) => chip);
}
