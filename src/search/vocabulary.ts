import { firstPlace } from "../dataset/firstPlace";
import { noEntry } from "../dataset/noEntry";

/** The folded words of a dataset. */
export interface Vocabulary {
  /** Whether it has the word or, with `goesOn`, one that begins with it. */
  readonly has: (word: string, goesOn: boolean) => boolean;
  /** Whether the word is written in one piece somewhere, without a hyphen. */
  readonly isWhole: (word: string) => boolean;
}

/** @param whole words in one piece. @param tied those that hyphens tie, taken as one. */
export function createVocabulary(whole: ReadonlySet<string>, tied: ReadonlySet<string>): Vocabulary {
  const sorted = [...new Set([...whole, ...tied])].sort();
  return {
    has: (word, goesOn) => {
      const next = sorted[firstPlace(sorted.length, (place) => (sorted[place] ?? noEntry(place)) >= word)];
      return next === word || (goesOn && next?.startsWith(word) === true);
    },
    isWhole: (word) => whole.has(word),
  };
}
