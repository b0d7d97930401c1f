import { fold } from "./fold";

/** A word of a text: where it stands, text.slice(start, end), and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
}

/**
 * A character of a script that writes no spaces; a number with its thousands separators; or a run of letters, marks
 * and digits, with apostrophes inside it. Invisible characters belong to the word that they stand in.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{Nd}{1,3}(?:[,.\u00a0\u202f]\p{Nd}{3})+(?![\p{L}\p{Nd}])|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])+(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** Words that fold to nothing (a lone accent, a soft hyphen) are left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldOnce(match[0]);
    if (folded !== "") words.push({ start: match.index, end: match.index + match[0].length, folded });
  }
  return words;
}

/** A dataset repeats its words, so folded forms are kept; the number of distinct words bounds the memory. */
const folds = new Map<string, string>();
const KEPT = 200_000;

function foldOnce(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  if (folds.size >= KEPT) folds.clear();
  const folded = fold(word);
  folds.set(word, folded);
  return folded;
}
