import { parseQuoteFault } from "../../dataset/check/words";
import { text as textSchema } from "../../dataset/schema/values";
import { hashOf } from "../../dataset/text/blocks";
import { INVISIBLE } from "../../dataset/text/characters";
import type { Range } from "../../dataset/text/locate";
import { matchQuote } from "../../dataset/text/match";
import { inUnicodeForm } from "../../dataset/unicodeForm";
import { paragraphOf, type SourceText } from "./sourceText";
import { wholeWords } from "./wholeWords";
import { noSuchParagraph, nothingSelected, quoteIsUnfit, standsTwice, wordsAreLost } from "./words";

/** Words of one paragraph that can be evidence. */
export interface Quoted {
  /** The paragraph's number in this text. */
  readonly n: number;
  /** Where the words stand in the paragraph's text. */
  readonly range: Range;
  /** As the page spells them, on one line. */
  readonly quote: string;
  /** Of the whole paragraph, as data:verify writes it. */
  readonly sha256: string;
}

export type QuoteResult =
  | ({ readonly ok: true } & Quoted)
  /** `range`: the whole words that were meant, where there are any. */
  | { readonly ok: false; readonly reason: string; readonly n: number; readonly range: Range | null };

/**
 * The quote that a selection in a paragraph means, in whole words; why it can be none, in data:check's words. What is
 * given is found again by data:verify: in that paragraph, once.
 */
export function quoteFrom(source: SourceText, n: number, selection: Range): QuoteResult {
  const paragraph = paragraphOf(source, n);
  if (!paragraph) return { ok: false, reason: noSuchParagraph(n), n, range: null };
  const range = wholeWords(paragraph.text, selection);
  if (range === null) return { ok: false, reason: nothingSelected, n, range };
  const quote = oneLine(paragraph.text.slice(range.start, range.end));
  const unfit = textSchema.safeParse(quote).error?.issues[0]?.message;
  const fault = unfit === undefined ? parseQuoteFault(quote) : quoteIsUnfit(unfit);
  if (fault !== null) return { ok: false, reason: fault, n, range };
  const sha256 = hashOf(paragraph);
  const match = matchQuote(quote, source.numbered, { n, sha256 });
  if (match.result === "ambiguous") return { ok: false, reason: standsTwice, n, range };
  if (match.result !== "verified") return { ok: false, reason: wordsAreLost, n, range };
  return { ok: true, n, range, quote, sha256 };
}

/** What nobody sees goes, but for the joiners that are part of how a word is written. */
const UNSEEN = new RegExp(`(?![\\u200C\\u200D])[${INVISIBLE}]`, "gu");

const oneLine = (text: string): string =>
  inUnicodeForm(text.replace(UNSEEN, ""), "NFC")
    .replace(/\p{White_Space}+/gu, " ")
    .trim();
