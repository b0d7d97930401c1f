import type { TextParagraph } from "./blocks";
import { type Hint, isInParagraph, matchQuote, type QuoteMatch } from "./match";
import { paragraphHash } from "./paragraphHash";
import { type Block, numberBlocks, splitArticle } from "./split";

/** What is recorded of a source: its title, its paragraphs by number, and the quotes that are said to stand in them. */
export interface RecordedSource {
  readonly title: string;
  readonly paragraphCount?: number | undefined;
  readonly paragraphs: readonly Hint[];
  readonly quotes: readonly { readonly paragraph: number; readonly quote: string }[];
}

export interface MatchedSource {
  readonly blocks: readonly Block[];
  /** The text's body paragraphs, numbered from 1. */
  readonly paragraphs: readonly TextParagraph[];
  /** Which paragraph of the text a recorded number means; numbers that could not be placed are absent. */
  readonly placed: ReadonlyMap<number, number>;
  /** The outcome of each recorded quote, in their order; places in it count all blocks. */
  readonly matches: readonly QuoteMatch[];
}

/**
 * Lays a source's recorded paragraphs and quotes beside a text of it. A paragraph is placed by its hash, else by where
 * the quotes of its number stand, else by the shift that all those placed have in common: a text's numbering may
 * differ from the recorded one by a lead or a caption counted or not.
 */
export function matchSource(source: RecordedSource, text: string): MatchedSource {
  const blocks = splitArticle(text, source.title);
  const numbered = numberBlocks(blocks);
  const paragraphs = numbered.filter((each): each is TextParagraph => each.n !== null);
  const hashOf = new Map(source.paragraphs.map((each) => [each.n, each.sha256]));
  const matches = source.quotes.map(({ paragraph, quote }) =>
    matchQuote(quote, numbered, { n: paragraph, sha256: hashOf.get(paragraph) }),
  );
  return { blocks, paragraphs, placed: placeParagraphs(source, paragraphs, matches), matches };
}

function placeParagraphs(
  source: RecordedSource,
  paragraphs: readonly TextParagraph[],
  matches: readonly QuoteMatch[],
): ReadonlyMap<number, number> {
  const placed = new Map<number, number>();
  const byHash = new Map(paragraphs.map((each) => [paragraphHash(each.text), each.n]));
  for (const { n, sha256 } of source.paragraphs) {
    const found = sha256 === undefined ? undefined : byHash.get(sha256);
    if (found !== undefined) placed.set(n, found);
  }
  for (const { n } of source.paragraphs) {
    const found = placed.has(n) ? null : placeByQuotes(n, source, matches);
    if (found !== null) placed.set(n, found);
  }
  const shift = commonShift(placed, source, paragraphs.length);
  for (const { n, sha256 } of source.paragraphs) {
    // A paragraph with a hash that the text has nowhere has changed: its number alone does not say where it is.
    if (shift === null || placed.has(n) || sha256 !== undefined) continue;
    if (paragraphs.some((each) => each.n === n + shift)) placed.set(n, n + shift);
  }
  return placed;
}

/** Where most quotes of a recorded number stand; of two with as many, the paragraph nearest to the number. */
function placeByQuotes(n: number, source: RecordedSource, matches: readonly QuoteMatch[]): number | null {
  const votes = new Map<number, number>();
  source.quotes.forEach(({ paragraph }, i) => {
    const match = matches[i];
    if (paragraph !== n || !match || !isInParagraph(match)) return;
    votes.set(match.paragraph, (votes.get(match.paragraph) ?? 0) + 1);
  });
  const [first] = [...votes].toSorted(
    ([a, votesA], [b, votesB]) => votesB - votesA || Math.abs(a - n) - Math.abs(b - n),
  );
  return first?.[0] ?? null;
}

/** The shift that every placed paragraph has, of two at least; none needs to be placed where the counts are equal. */
function commonShift(placed: ReadonlyMap<number, number>, source: RecordedSource, count: number): number | null {
  const shifts = new Set([...placed].map(([n, found]) => found - n));
  const sameCount = source.paragraphCount === count;
  if (shifts.size === 0) return sameCount ? 0 : null;
  const [only] = shifts;
  if (shifts.size > 1 || only === undefined) return null;
  return placed.size >= 2 || (sameCount && only === 0) ? only : null;
}
