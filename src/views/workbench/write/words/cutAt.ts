import type { Range } from "../../../../dataset/text/locate";

/** A run of a paragraph's text: being chosen, quoted already, or neither. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly as: "chosen" | "quoted" | "plain";
}

/** A text cut where a stretch begins or ends. Joined, the pieces are the text. */
export function cutAt(text: string, quoted: readonly Range[], chosen: Range | null): readonly Piece[] {
  const ranges = chosen ? [...quoted, chosen] : quoted;
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    const within = (range: Range) => range.start <= start && end <= range.end;
    const as = chosen && within(chosen) ? "chosen" : quoted.some(within) ? "quoted" : "plain";
    return { start, text: text.slice(start, end), as };
  });
}
