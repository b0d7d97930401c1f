import type { MeasureText } from "../../score/captions";
import { shortName } from "../../score/shortName";

const LINES_AT_MOST = 2;

/** A lane's name as it is written in a column: whole where it fits on two lines, else short where that tells it from the others. */
export function laneLabel(label: string, all: readonly string[], widthPx: number, measure: MeasureText): string {
  if (countLines(label, widthPx, measure) <= LINES_AT_MOST) return label;
  const short = shortName(label);
  return all.filter((each) => shortName(each) === short).length > 1 ? label : short;
}

/** Lines that a text takes where it breaks at spaces; a word that is wider than the column counts as two. */
function countLines(text: string, widthPx: number, measure: MeasureText): number {
  let lines = 1;
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && measure(longer) > widthPx) {
      lines++;
      line = word;
    } else line = longer;
    if (measure(line) > widthPx) lines++;
  }
  return lines;
}
