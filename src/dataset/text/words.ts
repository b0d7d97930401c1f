import { UNSPACED } from "./characters";
import type { Range } from "./locate";

/** A word or figure with the marks inside it ("cease-fire", "1,000"), a single other mark, or one character of a script without spaces. */
export interface Word extends Range {
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

const LETTER = `(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]`;
export const WORDS = new RegExp(`(?:${LETTER})(?:${LETTER}|[.,:'-](?=${LETTER}))*|\\P{White_Space}`, "gu");

/** The words of a normalised text with their places in it. */
export function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    spaced: match.index > 0 && /\s/.test(text.charAt(match.index - 1)),
  }));
}
