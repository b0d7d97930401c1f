import { DASHES, INVISIBLE, UNSPACED } from "./characters";
import type { Range } from "./locate";
import { segmentWords } from "./segmentWords";
import { splitWords } from "./words";

/** A word of a clean run. */
export interface RunWord extends Range {
  readonly text: string;
}

export const UNSPACED_TEXT = new RegExp(`[${UNSPACED}]`, "u");
/** The words of a run with letters or figures in them: a term must begin and end at one's edge. */
export function wordsOf(run: string): readonly RunWord[] {
  return (UNSPACED_TEXT.test(run) ? segmentRun(run) : splitWords(run)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
}

/** Browsers find words of scripts without spaces by the same dictionaries. */
const segmentRun = (run: string): readonly RunWord[] => segmentWords(run) ?? [{ text: run, start: 0, end: run.length }];

/** Guillemets, double primes and their like fold to no straight quote in browsers; curly quotes do. */
const cutAt = (dashes: string): RegExp =>
  new RegExp(
    `\\.{2,}|(?<=[${UNSPACED}])[\\p{P}\\p{S}]+|(?<![\\p{P}\\p{S}])[\\p{P}\\p{S}]+(?=[${UNSPACED}])|\\p{White_Space}*(?:${dashes}|[\\u2039\\u203A\\u00AB\\u00BB\\u2032\\u2033\\u2035\\u2036\\u02B9\\u02BA\\u2026])\\p{White_Space}*`,
    "gu",
  );
/** At every dash and hyphen, or not at hyphens within words. */
type Cuts = "close" | "loose";
const DASHES_CUT: { readonly [cuts in Cuts]: string } = {
  close: `[${DASHES}]`,
  loose: `[${DASHES.replace("\\-", "")}]|(?<=\\p{White_Space}|^)-+(?=\\p{White_Space}|$)|--+`,
};
const made = new Map<Cuts, RegExp>();

/** Made when it is asked for: the page fetches this ahead, and a pattern of so many classes takes milliseconds to read. */
function patternOf(cuts: Cuts): RegExp {
  const pattern = made.get(cuts) ?? cutAt(DASHES_CUT[cuts]);
  made.set(cuts, pattern);
  return pattern;
}
/**
 * A letter apostrophe is inside a word: the whole word is left out, since a term must not end within one. Ukrainian is
 * written with it or with a straight or curly mark for it, so between Cyrillic letters all of them count.
 */
const WORD_MARK = /[\u02BC\u02BB\u02BD\u02EE]|(?<=\p{Script=Cyrillic})['\u2019](?=\p{Script=Cyrillic})/u;
/** Those at the end are looked for from where a row of them begins, not from each. */
export const OUTER_MARKS = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu;
const CUT = "\n";

/** The stretches of a quote that stand on a page as they stand here, in order, trimmed to whole words. */
export function cleanRuns(quote: string, cuts: Cuts): readonly string[] {
  return quote
    .replace(/\p{Surrogate}/gu, CUT)
    .replace(new RegExp(`[${INVISIBLE}]`, "gu"), "")
    .replace(/\p{White_Space}+/gu, " ")
    .replace(/\P{White_Space}+/gu, (word) => (WORD_MARK.test(word) ? CUT : word))
    .replace(patternOf(cuts), CUT)
    .split(CUT)
    .map((run) => run.replace(OUTER_MARKS, ""))
    .filter((run) => run !== "");
}
