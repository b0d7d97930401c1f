import { alignWords } from "./wordDiff";
import { splitWords, type Word } from "./words";

/** A stretch of a text as it stands, and whether the other text has other words there. */
export interface Run {
  readonly text: string;
  readonly changed: boolean;
}

export interface Changes {
  readonly before: readonly Run[];
  readonly now: readonly Run[];
  /** How much of the longer one's words both have, from 0 to 1. */
  readonly share: number;
}

/**
 * What an earlier and a later text differ in, marked in each of them as it stands: the runs of either, joined, are that
 * text. Capitals and punctuation make no difference. Two sentences that say something else often have "of the" or "to" in
 * the same order; so where less than half is common, a stretch of it counts only with a word of five letters, or three words.
 */
export function markChanges(before: string, now: string): Changes {
  const [a, b] = [foldWords(before), foldWords(now)];
  const kept: { readonly left: Set<number>; readonly right: Set<number> } = { left: new Set(), right: new Set() };
  const steps = alignWords(a, b);
  const alike = 2 * steps.filter(({ kind }) => kind === "same").length >= Math.max(a.length, b.length);
  let stretch: { word: Word; left: number; right: number }[] = [];
  const settle = () => {
    if (alike || stretch.length >= 3 || stretch.some(({ word }) => [...word.text].length >= 5)) {
      for (const { left, right } of stretch) {
        kept.left.add(left);
        kept.right.add(right);
      }
    }
    stretch = [];
  };
  for (const { word, left, right } of steps) {
    if (left !== null && right !== null) stretch.push({ word, left, right });
    else settle();
  }
  settle();
  return {
    before: runsOf(before, a, kept.left),
    now: runsOf(now, b, kept.right),
    share: kept.left.size / Math.max(a.length, b.length, 1),
  };
}

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/** Words without capitals, where they stand; punctuation is none. */
const foldWords = (text: string): readonly Word[] =>
  splitWords(text).flatMap((word) =>
    LETTER_OR_FIGURE.test(word.text) ? { ...word, text: word.text.toLowerCase() } : [],
  );

function runsOf(text: string, words: readonly Word[], kept: ReadonlySet<number>): readonly Run[] {
  const runs: Run[] = [];
  const add = (from: number, to: number, changed: boolean) => {
    if (from < to) runs.push({ text: text.slice(from, to), changed });
  };
  let at = 0;
  for (let i = 0; i < words.length; i++) {
    if (kept.has(i)) continue;
    const first = words[i];
    while (i + 1 < words.length && !kept.has(i + 1)) i++;
    const last = words[i];
    if (!first || !last) continue;
    add(at, first.start, false);
    add(first.start, last.end, true);
    at = last.end;
  }
  add(at, text.length, false);
  return runs;
}
