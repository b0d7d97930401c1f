import type { Move } from "../../facts/standing";

/** The moves that change where a party stands. */
export const isChange = (move: Move): boolean => move === "first" || move === "moved" || move === "reworded";

/** How many positions are other than on the earlier day, how many are the first on record, and how many neither. */
export interface MoveCounts {
  readonly changed: number;
  readonly first: number;
  readonly still: number;
}

export function countMoves(moves: readonly Move[]): MoveCounts {
  const changed = moves.filter((move) => move === "moved" || move === "reworded").length;
  const first = moves.filter((move) => move === "first").length;
  return { changed, first, still: moves.length - changed - first };
}
