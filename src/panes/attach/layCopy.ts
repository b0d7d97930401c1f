import type { SourceDetail } from "../../dataset/part";
import type { QuoteMatch } from "../../dataset/text/match";
import type { MatchedSource } from "../../dataset/text/matchSource";
import type { BlockRole } from "../../dataset/text/split";
import { quotesOf } from "../source/quotes";

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
  /** Quotes found in it, or whose nearest wording is in it. */
  readonly quotes: readonly MatchedQuote[];
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
  const recordedAt = new Map<number, number>();
  for (const { n } of source.paragraphs) {
    const found = matched.placed.get(n);
    // Two recorded paragraphs may be one in the copy: it stands for the first, the other is shown as unplaced.
    if (found !== undefined && !recordedAt.has(found)) recordedAt.set(found, n);
  }
  let body = 0;
  const blocks = matched.blocks.map(({ text, role }): CopyBlock => {
    const inCopy = role === "body" ? ++body : null;
    return {
      text,
      role,
      inCopy,
      recorded: inCopy === null ? null : (recordedAt.get(inCopy) ?? null),
      quotes: quotes.filter(({ match }) => "paragraph" in match && match.paragraph === inCopy),
    };
  });
  const standing = new Set(recordedAt.values());
  return {
    blocks,
    adrift: quotes.filter(({ match }) => !("paragraph" in match)),
    unplaced: source.paragraphs.flatMap(({ n }) => (standing.has(n) ? [] : [n])),
  };
}

/** A run of a block's text under the same quotes (by place in the block's list). */
export interface TextPiece {
  readonly start: number;
  readonly text: string;
  readonly quotes: readonly number[];
}

/** A block's text cut where a quote begins or ends; quotes may overlap. Joined, the pieces are the text. */
export function cutPieces({ text, quotes }: Pick<CopyBlock, "text" | "quotes">): readonly TextPiece[] {
  const ranges = quotes.map(({ match }) => ("range" in match ? match.range : { start: 0, end: 0 }));
  const cuts = [...new Set([0, text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      quotes: ranges.flatMap((range, place) => (range.start <= start && end <= range.end ? [place] : [])),
    };
  });
}
