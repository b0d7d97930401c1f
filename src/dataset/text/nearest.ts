import type { Range } from "./locate";
import { splitWords } from "./words";

/** The stretch of a text whose words are nearest to a quote's. */
export interface Nearest extends Range {
  /** Words to insert, remove or replace to get from one to the other. */
  readonly changes: number;
}

/** The share of a quote's words that may differ for the wording to be shown as its likely origin. */
const MOST_CHANGED = 0.4;
/** No suggestion is sought in longer paragraphs (UTF-16 units): no article has them, a hostile text may. */
const LONGEST_PARAGRAPH = 50_000;

/**
 * The wording in a normalised text that takes the fewest word changes to become the (normalised) quote, null where
 * even that takes more than two changes in five words. Only ever a suggestion: a changed figure is one word.
 * Sellers 1980, approximate matching by dynamic programming: the match may begin and end anywhere in the text.
 */
export function nearestWording(quote: string, text: string): Nearest | null {
  const wanted = splitWords(quote);
  const limit = Math.floor(wanted.length * MOST_CHANGED);
  if (limit === 0 || text.length > LONGEST_PARAGRAPH) return null;
  const words = splitWords(text);
  // costs[i]: fewest changes that turn the first i wanted words into words that end here; begins[i]: where those begin.
  const costs = Int32Array.from({ length: wanted.length + 1 }, (_, i) => i);
  const begins = new Int32Array(wanted.length + 1);
  let best: { changes: number; from: number; to: number } | null = null;
  words.forEach((word, at) => {
    let diagonalCost = 0;
    let diagonalBegin = at;
    begins[0] = at + 1;
    wanted.forEach((want, before) => {
      const i = before + 1;
      const above = costs[i] ?? 0;
      const aboveBegin = begins[i] ?? at;
      const replaced = diagonalCost + (want.text === word.text ? 0 : 1);
      const extra = above + 1;
      const missing = (costs[before] ?? 0) + 1;
      const least = Math.min(replaced, extra, missing);
      costs[i] = least;
      begins[i] = least === replaced ? diagonalBegin : least === extra ? aboveBegin : (begins[before] ?? at);
      diagonalCost = above;
      diagonalBegin = aboveBegin;
    });
    const changes = costs[wanted.length] ?? 0;
    if (changes <= limit && changes < (best?.changes ?? Number.POSITIVE_INFINITY)) {
      best = { changes, from: begins[wanted.length] ?? at, to: at };
    }
  });
  return best && rangeOfWords(words, best);
}

function rangeOfWords(
  words: readonly Range[],
  { changes, from, to }: { readonly changes: number; readonly from: number; readonly to: number },
): Nearest | null {
  const first = words[from];
  const last = words[to];
  return first && last ? { changes, start: first.start, end: last.end } : null;
}
