import { UNSPACED } from "../dataset/text/characters";
import { fold } from "./fold";

/** A word of a text: where it stands, text.slice(start, end), and its folded form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
  /** What stands between it and the word before: "other" where there is none. */
  readonly gap: "hyphen" | "space" | "other";
}

const SPACELESS = `[${UNSPACED}]`;
const APOSTROPHE = "['’ʼ‘‛´`ʹ′ʻ＇]";
const ABBREVIATION = String.raw`(?<![\p{L}\p{M}\p{N}])(?:\p{L}\p{M}*\.(?:[ \u00a0\u202f]?\p{L}\p{M}*\.)+|\p{L}\p{M}*(?:\.\p{L}\p{M}*)+(?![\p{L}\p{N}]))(?:${APOSTROPHE}s(?![\p{L}\p{N}]))?`;
const GROUPED = String.raw`\p{Nd}{1,3}(?:[,.\u00a0\u202f]\p{Nd}{3})+(?![\p{L}\p{Nd}])`;
const LETTERS = String.raw`(?:(?!${SPACELESS})[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060])+(?:${APOSTROPHE}\p{L}[\p{L}\p{M}]*)*`;

/**
 * A character of a script that writes no spaces; letters with full stops between them (U.S., J. D.); a number with
 * its thousands separators; or a run of letters, marks and digits, with apostrophes inside it. Invisible characters
 * belong to the word that they stand in.
 */
const WORD = new RegExp(`${SPACELESS}|${ABBREVIATION}|${GROUPED}|${LETTERS}`, "gu");

/** Hyphens and what is typed or set for them; an em dash parts words. */
const HYPHEN = /^[-\u2010-\u2013\u2212\u058a\u05be\ufe58\ufe63\uff0d]$/u;
const SPACE = /^[ \u00a0\u2009\u202f]$/u;

/** Words that fold to nothing (a lone accent, a soft hyphen) are left out. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const folded = foldOnce(raw);
    if (folded === "") continue;
    const between = end < 0 ? "" : text.slice(end, match.index);
    const gap = HYPHEN.test(between) ? "hyphen" : SPACE.test(between) ? "space" : "other";
    end = match.index + raw.length;
    words.push({ start: match.index, end, raw, folded, gap });
  }
  return words;
}

/** A dataset repeats its words, so folded forms are kept; the number of distinct words bounds the memory. */
const folds = new Map<string, string>();
const KEPT = 200_000;

export function foldOnce(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  if (folds.size >= KEPT) folds.clear();
  const folded = fold(word);
  folds.set(word, folded);
  return folded;
}
