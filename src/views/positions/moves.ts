import { ACT_DEFINITIONS } from "../../dataset/definitions";
import type { Compared, Move } from "../../facts/standing";
import { formatNumber } from "../../time/formatNumber";

/** What came since the earlier day, as a cell says it. */
export function sayMove({ move, before }: Compared, day: string): string {
  const act = before.standing ? ACT_DEFINITIONS[before.standing.act].label : "";
  switch (move) {
    case "first":
      return "◆ First position on record";
    case "moved":
      return `◆ New position, was “${act}”`;
    case "reworded":
      return `◆ New position, again “${act}”`;
    case "repeated":
      return "Said again, as before";
    case "remarks":
      return `No new position since ${day}, only remarks`;
    case "nothing":
      return `Nothing new since ${day}`;
  }
}

/** The moves that change where a party stands. */
export const isChange = (move: Move): boolean => move === "first" || move === "moved" || move === "reworded";

/** How many positions are other than on the earlier day, how many are the first on record, and how many neither. */
export function countMoves(moves: readonly Move[]): {
  readonly changed: number;
  readonly first: number;
  readonly still: number;
} {
  const changed = moves.filter((move) => move === "moved" || move === "reworded").length;
  const first = moves.filter((move) => move === "first").length;
  return { changed, first, still: moves.length - changed - first };
}

export const sayChanged = ({ changed, first }: ReturnType<typeof countMoves>): string =>
  `${formatNumber(changed)} changed, ${formatNumber(first)} first recorded`;
