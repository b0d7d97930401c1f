import type { SourceDetail } from "../dataset/part";
import type { Place } from "../dataset/text/blocks";
import type { QuoteContext } from "../dataset/text/fragment";
import type { Range } from "../dataset/text/locate";
import type { QuoteMatch } from "../dataset/text/match";
import type { MatchedSource } from "../dataset/text/matchSource";
import type { BlockRole } from "../dataset/text/split";
import { quotesOf } from "../facts/quotes";

/** A recorded quote with what became of it in the reader's copy. */
export interface MatchedQuote {
  readonly recorded: number;
  readonly quote: string;
  readonly match: QuoteMatch;
}

/** A block of the reader's copy as it is shown. */
export interface CopyBlock {
  readonly text: string;
  readonly role: BlockRole;
  /** Its number among the copy's body paragraphs; null for a headline, a byline and the like. */
  readonly inCopy: number | null;
  /** The dataset's number of the same paragraph; null where the dataset records none. */
  readonly recorded: number | null;
  /** Quotes found in it, or whose nearest wording is in it; those that go on in later blocks stand where they begin. */
  readonly quotes: readonly MatchedQuote[];
  /** Its stretches under quotes, also under those begun in an earlier block. */
  readonly marks: readonly QuoteMark[];
}

/** A stretch of a block's text, in UTF-16 offsets, and the quote that stands there. */
export interface QuoteMark {
  readonly range: Range;
  readonly quote: MatchedQuote;
}

export interface LaidCopy {
  readonly blocks: readonly CopyBlock[];
  /** Quotes that stand nowhere, or in several places. */
  readonly adrift: readonly MatchedQuote[];
  /** Recorded paragraphs that no block stands for. */
  readonly unplaced: readonly number[];
}

/** A copy's blocks in their order, each with its two numbers and the quotes that belong to it. */
export function layCopy(source: SourceDetail, matched: MatchedSource): LaidCopy {
  const quotes = quotesOf(source).flatMap(({ paragraph, quote }, i): MatchedQuote[] => {
    const match = matched.matches[i];
    return match ? [{ recorded: paragraph, quote, match }] : [];
  });
  const recordedAt = placeRecorded(source, matched, quotes);
  let body = 0;
  const blocks = matched.blocks.map(({ text, role }, block): CopyBlock => {
    const inCopy = role === "body" ? ++body : null;
    return {
      text,
      role,
      inCopy,
      recorded: recordedAt.get(block) ?? null,
      quotes: quotes.filter(({ match }) => partsOf(match)[0]?.block === block),
      marks: quotes.flatMap((quote) =>
        partsOf(quote.match).flatMap((part) => (part.block === block ? [{ range: part.range, quote }] : [])),
      ),
    };
  });
  const standing = new Set(recordedAt.values());
  return {
    blocks,
    adrift: quotes.filter(({ match }) => partsOf(match).length === 0),
    unplaced: source.paragraphs.flatMap(({ n }) => (standing.has(n) ? [] : [n])),
  };
}

/** Where the words of one place stand, or the nearest wording; none where there is no such place. */
const partsOf = (match: QuoteMatch): readonly Place[] =>
  "parts" in match ? match.parts : "range" in match ? [match] : [];

/** The words of a block before and after a quote that stands in it as recorded, so that a link can tell it from the same words elsewhere. */
export const contextOf = (text: string, match: QuoteMatch): QuoteContext =>
  "range" in match ? { before: text.slice(0, match.range.start), after: text.slice(match.range.end) } : {};

/**
 * The recorded number by the block that stands for it: the paragraph that was placed, else where a quote of the number
 * stands, if only in a list's point or across two blocks. Two recorded paragraphs may be one in the copy: it stands for
 * the first, the other is shown as unplaced.
 */
function placeRecorded(
  source: SourceDetail,
  matched: MatchedSource,
  quotes: readonly MatchedQuote[],
): ReadonlyMap<number, number> {
  const recordedAt = new Map<number, number>();
  const bodies = matched.blocks.flatMap(({ role }, block) => (role === "body" ? [block] : []));
  const stand = (block: number | undefined, n: number) => {
    if (block !== undefined && !recordedAt.has(block)) recordedAt.set(block, n);
  };
  for (const { n } of source.paragraphs) {
    const placed = matched.placed.get(n);
    if (placed !== undefined) stand(bodies[placed - 1], n);
  }
  for (const { recorded, match } of quotes) {
    if (matched.placed.has(recorded) || (match.result !== "outside" && match.result !== "across")) continue;
    if (![...recordedAt.values()].includes(recorded)) stand(partsOf(match)[0]?.block, recorded);
  }
  return recordedAt;
}

/** A run of a block's text under the same quotes. */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly quotes: readonly MatchedQuote[];
}

/** A block's text cut where a quote begins or ends; quotes may overlap. Joined, the pieces are the text. */
export function cutPieces({ text, marks }: Pick<CopyBlock, "text" | "marks">): readonly TextPiece[] {
  const ends = marks.flatMap(({ range }) => [range.start, range.end]);
  const cuts = [...new Set([0, text.length, ...ends])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      quotes: marks.flatMap(({ range, quote }) => (range.start <= start && end <= range.end ? [quote] : [])),
    };
  });
}
