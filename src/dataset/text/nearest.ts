import type { Part } from "./spread";
import { splitWords, WORDS } from "./words";

/** The words of several texts, one after the other, in columns: there may be hundreds of thousands. */
export interface Words {
  /** A number for each different word, whatever the case of its letters. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The words as those numbers. */
  readonly sequence: Int32Array;
  /** Where each word stands: the place of its text in the list, and its offsets in it. */
  readonly blocks: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Stretches of the texts whose words are nearest to a quote's, in their order: of one text, or of texts that follow each other. */
export interface Nearest {
  readonly parts: readonly Part[];
  /** Words to insert, remove or replace to get from one to the other. */
  readonly changes: number;
}

/** The share of a quote's words that may differ for the wording to be shown as its likely origin. */
const MOST_CHANGED = 0.4;
const MOST_CANDIDATES = 50;

const keyOf = (word: string): string => word.toLowerCase();

export function indexWords(texts: readonly string[]): Words {
  const numbers = new Map<string, number>();
  const [sequence, blocks, starts, ends]: [number[], number[], number[], number[]] = [[], [], [], []];
  texts.forEach((text, block) => {
    for (const { 0: word, index } of text.matchAll(WORDS)) {
      const key = keyOf(word);
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      sequence.push(number);
      blocks.push(block);
      starts.push(index);
      ends.push(index + word.length);
    }
  });
  return {
    numbers,
    sequence: Int32Array.from(sequence),
    blocks: Int32Array.from(blocks),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
  };
}

/**
 * The wordings in normalised texts that take the fewest word changes to become the (normalised) quote, none where even
 * those take more than two changes in five words. Only ever a suggestion: a changed figure is one word.
 * Sellers 1980, approximate matching by dynamic programming: the match may begin and end anywhere, over the edges of the
 * texts too. Only where as many of the quote's words stand close to each other as a match needs is it worked out.
 */
export function nearestWordings(quote: string, words: Words): readonly Nearest[] {
  const { numbers, sequence } = words;
  const wanted = Int32Array.from(splitWords(quote), ({ text }) => numbers.get(keyOf(text)) ?? -1);
  const limit = Math.floor(wanted.length * MOST_CHANGED);
  if (limit === 0) return [];
  let best: { changes: number; from: number; to: number }[] = [];
  for (const { from, to } of promising(wanted, sequence, limit)) {
    for (const each of approximate(wanted, sequence, from, to, limit)) {
      const least = best[0]?.changes ?? limit;
      if (each.changes < least) best = [];
      const last = best.at(-1);
      const apart = last === undefined || each.from > last.to;
      if (each.changes <= least && apart && best.length < MOST_CANDIDATES) best.push(each);
    }
  }
  return best.map(({ changes, from, to }) => ({ changes, parts: partsOf(words, from, to) }));
}

/** Runs of words where enough of the wanted ones stand within the length of the longest match. */
function promising(wanted: Int32Array, sequence: Int32Array, limit: number): { from: number; to: number }[] {
  const among = new Set(wanted);
  const span = wanted.length + limit;
  const runs: { from: number; to: number }[] = [];
  let hits = 0;
  sequence.forEach((word, at) => {
    if (among.has(word)) hits++;
    const left = sequence[at - span];
    if (left !== undefined && among.has(left)) hits--;
    if (hits < wanted.length - limit) return;
    const from = Math.max(0, at - span + 1);
    const last = runs.at(-1);
    if (last && from <= last.to + 1) last.to = at;
    else runs.push({ from, to: at });
  });
  return runs;
}

/** Each end of a match within words `from` to `to` that is better than all before it, or as good as the best. */
function approximate(wanted: Int32Array, sequence: Int32Array, from: number, to: number, limit: number) {
  // costs[i]: fewest changes that turn the first i wanted words into words that end here; begins[i]: where those begin.
  const costs = Int32Array.from({ length: wanted.length + 1 }, (_, i) => i);
  const begins = new Int32Array(wanted.length + 1).fill(from);
  const found: { changes: number; from: number; to: number }[] = [];
  let least = limit;
  for (let at = from; at <= to; at++) {
    const word = sequence[at];
    let diagonalCost = 0;
    let diagonalBegin = at;
    begins[0] = at + 1;
    wanted.forEach((want, before) => {
      const i = before + 1;
      const above = costs[i] ?? 0;
      const aboveBegin = begins[i] ?? at;
      const replaced = diagonalCost + (want === word ? 0 : 1);
      const extra = above + 1;
      const missing = (costs[before] ?? 0) + 1;
      const cheapest = Math.min(replaced, extra, missing);
      costs[i] = cheapest;
      begins[i] = cheapest === replaced ? diagonalBegin : cheapest === extra ? aboveBegin : (begins[before] ?? at);
      diagonalCost = above;
      diagonalBegin = aboveBegin;
    });
    const changes = costs[wanted.length] ?? 0;
    if (changes > least) continue;
    least = changes;
    found.push({ changes, from: begins[wanted.length] ?? at, to: at });
  }
  return found;
}

/** The stretches that the words `from` to `to` take up, one for each text. */
function partsOf({ blocks, starts, ends }: Words, from: number, to: number): readonly Part[] {
  const parts: { block: number; start: number; end: number }[] = [];
  for (let at = from; at <= to; at++) {
    const [block, start, end] = [blocks[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0];
    const last = parts.at(-1);
    if (last?.block === block) last.end = end;
    else parts.push({ block, start, end });
  }
  return parts;
}
