import { editDistance } from "../dataset/editDistance";
import { isTied, togetherAt } from "./spelling";
import { foldOnce, type Word, wordsOf } from "./words";

/** One word that a reader asks for: as typed, in parts that hyphens tie, and as one. */
export interface Term {
  readonly parts: readonly string[];
  readonly joined: string;
}

/** What a reader asks for, folded. All of its terms must be there; phrases in quotation marks word by word. */
export interface Query {
  /** In the order typed, those of phrases among them. */
  readonly terms: readonly Term[];
  readonly phrases: readonly (readonly Term[])[];
  /** The last word may still be being typed: it stands for every word that begins with it. */
  readonly open: boolean;
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/**
 * @param isOne whether two words typed with a space between are one word in the dataset: "cease fire".
 */
export function parseQuery(q: string, isOne: (before: Word, word: Word) => boolean = () => false): Query {
  const termsOf = (text: string): readonly Term[] => gather(wordsOf(text), isOne);
  const phrases = [...q.matchAll(QUOTED)].map((match) => termsOf(match[1] ?? "")).filter((terms) => terms.length > 0);
  return { terms: termsOf(q), phrases, open: /[\p{L}\p{M}\p{N}]$/u.test(q) };
}

function gather(words: readonly Word[], isOne: (before: Word, word: Word) => boolean): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at + 1;
    for (let word = words[end]; word; word = words[end]) {
      const before = words[end - 1];
      if (!before || !(isTied(before, word) || isOne(before, word))) break;
      end++;
    }
    const run = words.slice(at, end);
    terms.push({ parts: run.map(({ folded }) => folded), joined: foldOnce(run.map(({ raw }) => raw).join("")) });
    at = end;
  }
  return terms;
}

/** How many typing errors are forgiven in a folded word: none in short words and numbers, where each makes another word. */
export function toleranceOf(word: string): 0 | 1 | 2 {
  if (word.length < 4 || isNumber(word)) return 0;
  return word.length < 8 ? 1 : 2;
}

/** Whether the word is still being typed. */
export function isOpen(query: Query, word: string): boolean {
  const last = query.terms.at(-1);
  return query.open && (word === last?.joined || word === last?.parts.at(-1));
}

/** Whether the query's word stands for every word that begins with it. */
export const goesOn = (query: Query, word: string): boolean =>
  isOpen(query, word) || (word.length >= 4 && !isNumber(word));

/**
 * Whether a word of a text answers a word of the query: the same, going on from it, or, where slips are forgiven,
 * a few typing errors away.
 */
export function answers(query: Query, asked: string, word: string, forgiving: boolean): boolean {
  if (word === asked || (goesOn(query, asked) && word.startsWith(asked))) return true;
  const tolerance = forgiving ? toleranceOf(asked) : 0;
  return tolerance > 0 && editDistance(asked, word, tolerance + 1, "no-swaps") <= tolerance;
}

/** How many words from `at` on answer the term, 0 where they do not: one word, or its parts one after the other. */
export function answeredAt(
  words: readonly Word[],
  at: number,
  term: Term,
  answersTo: (asked: string, word: string) => boolean,
): number {
  const { parts, joined } = term;
  const first = words[at];
  if (!first) return 0;
  if (answersTo(joined, first.folded)) return 1;
  // Only what begins like the word is worth putting together: this is asked at every word of a text.
  const together = joined.startsWith(first.folded) ? togetherAt(words, at, true) : [];
  const spelled = together.find(({ folded, spaced }) => (spaced ? folded === joined : answersTo(joined, folded)));
  if (spelled) return spelled.length;
  const inParts =
    parts.length > 1 &&
    parts.every((part, i) => {
      const word = words[at + i];
      return word !== undefined && (i === 0 || word.gap !== "other") && answersTo(part, word.folded);
    });
  return inParts ? parts.length : 0;
}

/** How many words from `at` on answer the terms one after the other, 0 where they do not. */
export function answeredInTurn(
  words: readonly Word[],
  at: number,
  terms: readonly Term[],
  answersTo: (asked: string, word: string) => boolean,
): number {
  let end = at;
  for (const term of terms) {
    const length = answeredAt(words, end, term, answersTo);
    if (length === 0) return 0;
    end += length;
  }
  return end - at;
}

const isNumber = (word: string): boolean => /^\p{Nd}/u.test(word);
