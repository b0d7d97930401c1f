import type { Face } from "./typeface";

interface Measure {
  readonly face: Pick<Face, "widthOf">;
  readonly sizePx: number;
  readonly widthPx: number;
  readonly linesAtMost: number;
  /** What has to stand at the end whether or not all of it does, such as a closing quotation mark. */
  readonly closing?: string;
}

/** Text in lines; `whole` where none of it is left out. */
export interface SetLines {
  readonly lines: readonly string[];
  readonly whole: boolean;
}

/** Of no card does one line hold more: it need not be measured. */
const SIGNS_AT_MOST = 300;

/** Breaks a text at its spaces. What has no room is left out from a word's end on, and an ellipsis says so. */
export function setLines(text: string, measure: Measure): SetLines {
  const { face, sizePx, widthPx, linesAtMost, closing = "" } = measure;
  const fits = (line: string): boolean => line.length <= SIGNS_AT_MOST && face.widthOf(line, sizePx) <= widthPx;
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const lines: string[] = [];
  for (const [n, word] of words.entries()) {
    const end = n === words.length - 1 ? closing : "";
    const last = lines.at(-1);
    const longer = last === undefined ? null : `${last} ${word}`;
    if (longer !== null && fits(longer + end)) {
      lines[lines.length - 1] = longer;
    } else if (lines.length < linesAtMost && fits(word + end)) {
      lines.push(word);
    } else {
      // A word that no line holds stands with as much of it as there is room for.
      const shown = lines.length < linesAtMost ? [...lines, word] : lines;
      const head = shown.slice(0, -1);
      return { lines: [...head, shorten(shown.at(-1) ?? "", closing, fits)], whole: false };
    }
  }
  const last = lines.pop();
  return { lines: last === undefined ? [] : [...lines, last + closing], whole: true };
}

/** A line that ends in an ellipsis and the closing, at a word's end; within a word only where the line is but one. */
function shorten(line: string, closing: string, fits: (line: string) => boolean): string {
  const words = line.split(" ");
  const byWords = most(words.length, (n) => fits(closed(words.slice(0, n).join(" "), closing)));
  if (byWords > 0) return closed(words.slice(0, byWords).join(" "), closing);
  const signs = [...(words[0] ?? "")];
  const bySigns = most(signs.length, (n) => fits(closed(signs.slice(0, n).join(""), closing)));
  return closed(signs.slice(0, bySigns).join(""), closing);
}

/** The most up to `end` that something holds for; halving, since measuring is dear. */
function most(end: number, holds: (n: number) => boolean): number {
  let [least, beyond] = [0, end + 1];
  while (beyond - least > 1) {
    const middle = (least + beyond) >> 1;
    if (holds(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}

const closed = (kept: string, closing: string): string => `${kept.replace(/[\s,;:.–-]+$/u, "")}…${closing}`;
