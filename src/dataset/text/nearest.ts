import type { Range } from "./locate";
import { splitWords } from "./words";

/** The stretch of a text whose words are nearest to a quote's. */
export interface Nearest extends Range {
  /** Words to insert, remove or replace to get from one to the other. */
  readonly changes: number;
}

/** The share of a quote's words that may differ for the wording to be shown as its likely origin. */
const MOST_CHANGED = 0.4;

/**
 * The wording in a normalised text that takes the fewest word changes to become the (normalised) quote, null where
 * even that takes more than two changes in five words. Only ever a suggestion: a changed figure is one word.
 * Sellers 1980, approximate matching by dynamic programming: the match may begin and end anywhere in the text.
 */
export function nearestWording(quote: string, text: string): Nearest | null {
  const wanted = splitWords(quote);
  const words = splitWords(text);
  const limit = Math.floor(wanted.length * MOST_CHANGED);
  // costs[i]: fewest changes that turn the first i wanted words into words that end here; begins[i]: where those begin.
  let costs = wanted.map((_, i) => i + 1);
  let begins = wanted.map(() => 0);
  let best: { changes: number; from: number; to: number } | null = null;
  words.forEach((word, at) => {
    const nextCosts: number[] = [];
    const nextBegins: number[] = [];
    wanted.forEach((want, i) => {
      const diagonal = (i === 0 ? 0 : (costs[i - 1] ?? 0)) + (want.text === word.text ? 0 : 1);
      const extra = (costs[i] ?? 0) + 1;
      const missing = (i === 0 ? 0 : (nextCosts[i - 1] ?? 0)) + 1;
      const least = Math.min(diagonal, extra, missing);
      nextCosts.push(least);
      if (least === diagonal) nextBegins.push(i === 0 ? at : (begins[i - 1] ?? at));
      else if (least === extra) nextBegins.push(begins[i] ?? at);
      else nextBegins.push(i === 0 ? at + 1 : (nextBegins[i - 1] ?? at));
    });
    costs = nextCosts;
    begins = nextBegins;
    const changes = costs.at(-1) ?? Number.POSITIVE_INFINITY;
    if (changes <= limit && changes < (best?.changes ?? Number.POSITIVE_INFINITY)) {
      best = { changes, from: begins.at(-1) ?? at, to: at };
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
