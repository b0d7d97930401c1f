import { randomLcg } from "d3";

/** Choices that a seed decides: the same seed makes the same choices on every machine. */
export interface Dice {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to `end`, which is left out. */
  readonly below: (end: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** One of the list, its first members far more often than its last: the n-th comes with a weight of 1 / (n + 1). */
  readonly pickRanked: <T>(list: readonly T[]) => T;
}

/** By the linear congruential generator of d3-random (Numerical Recipes' constants). */
export function createDice(seed: number): Dice {
  // The generator takes a fraction; the golden ratio keeps neighbouring seeds apart.
  const next = randomLcg((seed * 0.6180339887498949) % 1);
  const below = (end: number): number => Math.floor(next() * end);
  const at = <T>(list: readonly T[], place: number): T => {
    const found = list[place];
    if (found === undefined) throw new RangeError(`nothing to pick at ${place} of ${list.length}`);
    return found;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    // The inverse of the sum of 1 / (n + 1), which is near a logarithm.
    pickRanked: (list) => at(list, Math.min(list.length - 1, Math.floor((list.length + 1) ** next() - 1))),
  };
}
