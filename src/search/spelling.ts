import { foldOnce, type Word } from "./words";

/** Several words of a text read as one. */
interface Together {
  readonly folded: string;
  /** How many words. */
  readonly length: number;
  /** A space stands between them. */
  readonly spaced: boolean;
}

/** "prisoners-of-war" has three; longer chains are somebody's ids. */
const MOST_TIED = 4;
/** Shorter words beside each other are two words: "a round" is not "around", "not able" not "notable". */
const SHORTEST_SPACED = 4;

/**
 * The words from `at` on that hyphens tie, taken as one ("cease-fire", "F-16"), the shortest first. With `spaced` also
 * two words with a space between that could be one ("cease fire").
 */
export function togetherAt(words: readonly Word[], at: number, spaced: boolean): readonly Together[] {
  let before = words[at];
  if (!before) return [];
  const found: Together[] = [];
  let { raw } = before;
  for (let next = at + 1; next < at + MOST_TIED; next++) {
    const word = words[next];
    const isSpaced = word !== undefined && spaced && next === at + 1 && couldBeOne(before, word);
    if (!word || !(isSpaced || isTied(before, word))) break;
    raw += word.raw;
    found.push({ folded: foldOnce(raw), length: next - at + 1, spaced: isSpaced });
    if (isSpaced) break;
    before = word;
  }
  return found;
}

/** Numbers stay apart: "2026-02-05", "10-12 people". */
export const isTied = (before: Word, word: Word): boolean =>
  word.gap === "hyphen" && !(endsInDigit(before.folded) && beginsWithDigit(word.folded));

/** Whether two words with a space between could be spelled as one: both are long, or a digit stands beside a letter. */
export function couldBeOne(before: Word, word: Word): boolean {
  if (word.gap !== "space") return false;
  if (endsInDigit(before.folded) !== beginsWithDigit(word.folded)) return true;
  return (
    !endsInDigit(before.folded) && before.folded.length >= SHORTEST_SPACED && word.folded.length >= SHORTEST_SPACED
  );
}

/** The places at which a folded word may be taken apart into two that could be one. */
export function splitsOf(word: string): readonly (readonly [before: string, after: string])[] {
  const splits: [string, string][] = [];
  for (let at = 1; at < word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    const atDigit = endsInDigit(before) !== beginsWithDigit(after);
    const long = Math.min(before.length, after.length) >= SHORTEST_SPACED && !endsInDigit(before);
    if (atDigit || long) splits.push([before, after]);
  }
  return splits;
}

const endsInDigit = (word: string): boolean => /\p{Nd}$/u.test(word);
const beginsWithDigit = (word: string): boolean => /^\p{Nd}/u.test(word);
