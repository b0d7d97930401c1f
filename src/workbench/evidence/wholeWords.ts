import { endsWord, startsWord } from "../../dataset/text/boundaries";
import { UNSPACED } from "../../dataset/text/characters";
import { UNSPACED_TEXT } from "../../dataset/text/cleanRuns";
import { locate, type Range } from "../../dataset/text/locate";
import { segmentWords } from "../../dataset/text/segmentWords";

const LETTER = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]$`, "u");

/**
 * A selection in a text, without spaces at its ends and grown to whole words where it begins or ends inside one; null
 * where nothing but space was selected. In UTF-16 offsets of the text as it is.
 */
export function wholeWords(text: string, { start, end }: Range): Range | null {
  const { text: folded, rangeOf } = locate(text);
  const units = Array.from({ length: folded.length }, (_, i) => ({ ...rangeOf(i, i + 1), text: folded.charAt(i) }));
  const within = (unit: Range & { readonly text: string }) => unit.end > start && unit.start < end && unit.text !== " ";
  let from = units.findIndex(within);
  let to = units.findLastIndex(within) + 1;
  if (from < 0) return null;
  /** Whether the letters on both sides of an offset belong to one word of the text as it is. */
  const isOneWord = (at: number): boolean => {
    const between = text.slice(units[at - 1]?.end, units[at]?.start);
    if (/\p{White_Space}/u.test(between)) return false;
    if (!startsWord(folded, at) || !endsWord(folded, at)) return true;
    const mark = [at - 1, at].find((place) => /[.,:'-]/.test(folded.charAt(place)));
    if (mark === undefined || !LETTER.test(folded.charAt(mark - 1)) || !LETTER.test(folded.charAt(mark + 1)))
      return false;
    // A dash parts words, a hyphen joins them.
    return folded.charAt(mark) !== "-" || /[-\u2010\u2011]/.test(text.charAt(units[mark]?.start ?? 0));
  };
  while (from > 0 && isOneWord(from)) from--;
  while (to < folded.length && isOneWord(to)) to++;
  if (UNSPACED_TEXT.test(folded.slice(from, to))) {
    for (const { start: index, end: after, isWord } of segmentWords(folded) ?? []) {
      if (!isWord) continue;
      if (index < from && from < after) from = index;
      if (index < to && to < after) to = after;
    }
  }
  return rangeOf(from, to);
}

/** What a reader picks word by word: each with the marks that stand at it. */
export function pickableWords(text: string): readonly Range[] {
  return [...text.matchAll(/\P{White_Space}+/gu)].flatMap(({ 0: chunk, index }): readonly Range[] => {
    const segments = UNSPACED_TEXT.test(chunk) ? segmentWords(chunk) : null;
    if (segments === null) return [{ start: index, end: index + chunk.length }];
    const words: { start: number; end: number }[] = [];
    let marks = true;
    for (const { start, end, isWord } of segments) {
      const last = words.at(-1);
      // A mark goes with the word before it; one that opens the chunk, with the word behind it.
      if (last && (!isWord || marks)) last.end = index + end;
      else words.push({ start: index + start, end: index + end });
      marks = marks && !isWord;
    }
    return words;
  });
}
