import { UNSPACED } from "./characters";
import type { Range } from "./locate";

/** A word as it stands between spaces, or a single character of a script that writes none. */
export interface Word extends Range {
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

const WORDS = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])\\P{White_Space})+`, "gu");

/** The words of a normalised text with their places in it. */
export function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    spaced: match.index > 0 && /\s/.test(text.charAt(match.index - 1)),
  }));
}
