import { editDistance } from "./distance";
import { wordsOf } from "./words";

/** What a reader asks for, folded. All of its words must be there; phrases in quotation marks word by word. */
export interface Query {
  /** In the order typed, those of phrases among them. */
  readonly words: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  /** The last word may still be being typed: it stands for every word that begins with it. */
  readonly open: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

export function parseQuery(q: string): Query {
  const folded = (text: string): readonly string[] => wordsOf(text).map((word) => word.folded);
  const phrases = [...q.matchAll(QUOTED)].map((match) => folded(match[1] ?? "")).filter((words) => words.length > 0);
  return { words: folded(q), phrases, open: /[\p{L}\p{M}\p{N}]$/u.test(q) };
}

/** How many typing errors are forgiven in a folded word: none in short words and numbers, where each makes another word. */
export function toleranceOf(word: string): 0 | 1 | 2 {
  if (word.length < 4 || isNumber(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether the query's word stands for every word that begins with it. */
export function goesOn(query: Query, word: string): boolean {
  if (query.open && word === query.words.at(-1)) return true;
  return word.length >= 4 && !isNumber(word);
}

/**
 * Whether a word of a text answers a word of the query: the same, going on from it, or, where slips are forgiven,
 * a few typing errors away.
 */
export function answers(query: Query, asked: string, word: string, forgiving: boolean): boolean {
  if (word === asked || (goesOn(query, asked) && word.startsWith(asked))) return true;
  const tolerance = forgiving ? toleranceOf(asked) : 0;
  return tolerance > 0 && editDistance(asked, word, tolerance) <= tolerance;
}

const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word);
