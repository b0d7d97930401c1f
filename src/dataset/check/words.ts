import { formatNumber } from "../../time/formatNumber";
import { UNSPACED } from "../text/characters";

/** Limits of the data model on what is quoted and told of a source. */
const QUOTE_WORDS = { least: 4, most: 25 } as const;
const QUOTE_CHARACTERS_MOST = 180;
/** Of any script, for nothing is a word that never ends; every search for a quote costs its length. */
const QUOTE_LENGTH_MOST = 2000;
export const SOURCE_WORDS_MOST = 250;
const GIST_WORDS_MOST = 30;

const UNSPACED_CHARACTER = new RegExp(`[${UNSPACED}]`, "gu");

/** Words are what stands between spaces; a dash standing alone is none. */
export const countWords = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const isUnspaced = (text: string) => (text.match(UNSPACED_CHARACTER) ?? []).length * 2 > text.length;

/** Why words are longer than any quote, whatever they are, or null. */
export const parseLengthFault = (quote: string): string | null =>
  quote.length > QUOTE_LENGTH_MOST
    ? `the quote has ${formatNumber(quote.length)} characters, ${formatNumber(QUOTE_LENGTH_MOST)} are the most; quote the part that matters`
    : null;

/** What is wrong with a quote's length, or null. */
export function parseQuoteFault(quote: string): string | null {
  const tooLong = parseLengthFault(quote);
  if (tooLong !== null) return tooLong;
  if (isUnspaced(quote)) {
    if (quote.length > QUOTE_CHARACTERS_MOST) {
      return `the quote has ${quote.length} characters, ${QUOTE_CHARACTERS_MOST} are the most; quote the part that matters`;
    }
    return quote.length < QUOTE_WORDS.least
      ? "the quote is too short to be found; quote four characters at least"
      : null;
  }
  const words = countWords(quote);
  if (words < QUOTE_WORDS.least) {
    return `the quote has ${words} ${words === 1 ? "word" : "words"}, ${QUOTE_WORDS.least} are needed to find it; quote more of the sentence`;
  }
  if (words > QUOTE_WORDS.most) {
    return `the quote has ${words} words, ${QUOTE_WORDS.most} are the most; quote the part that matters`;
  }
  return /\[\s*(?:\.{3}|…)\s*\]/u.test(quote)
    ? "the quote leaves words out ([...]); quote an unbroken run, or make it two pieces of evidence"
    : null;
}

/** A quote's share of what is taken from its source, in words; 180 characters of a script without spaces count as 25. */
export const measureQuote = (quote: string): number =>
  isUnspaced(quote) ? (quote.length * QUOTE_WORDS.most) / QUOTE_CHARACTERS_MOST : countWords(quote);

/** What is wrong with so many words taken of one source together, or null. */
export const parseAmountFault = (source: string, words: number): string | null =>
  words > SOURCE_WORDS_MOST
    ? `with this quote more than ${SOURCE_WORDS_MOST} words are taken from '${source}'; quote less of it`
    : null;

/** What is wrong with a gist's length, or null. */
export function parseGistFault(gist: string): string | null {
  const words = countWords(gist);
  return words > GIST_WORDS_MOST ? `the gist has ${words} words, ${GIST_WORDS_MOST} are the most; say less` : null;
}
