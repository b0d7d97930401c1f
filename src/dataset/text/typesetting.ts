import type { Rule } from "./rewrite";

/** Noncharacters, which no text holds: a hyphen that a line's end may have put in, and a line's end within a word. */
const HYPHEN = "\uFDD0";
const JOINT = "\uFDD1";

/** Figures in brackets, raised figures, asterisks and daggers behind a word or a mark. Not behind "km": km² is no note. */
const NOTES =
  /(?<=[\p{L}\p{N}\p{M}.,;:!?"'”’»)\]])(?:\[ ?\p{Nd}{1,3} ?\]|\[\p{Ll}\](?!\p{L})|\[(?:note|nb|n) ?\p{Nd}{1,3}\]|\[(?:citation|clarification) needed\])|(?<=\p{L}{4}|[.,;:!?"'”’»)])[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]{1,3}(?![\p{L}\p{N}])|(?<=[\p{L}\p{N}.,;:!?"'”’»)])[*†‡]{1,3}(?![\p{L}\p{N}])/gu;

/** Emphasis and links in Markdown: what stands around the words, and the address behind them. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}(?![\p{L}\p{N}])/gu;
const LINK_START = /(?<![\p{L}\p{N}])\[(?=[\p{L}\p{N}])/gu;
const LINK_END = /\]\([^()\s]{1,500}(?:\([^()\s]{0,100}\))?\)/gu;

/** Rules on a text as it was given, whose line ends within paragraphs are still there. None reaches across a space between letters. */
export const TYPESETTING: readonly Rule[] = [
  { pattern: NOTES, to: () => "" },
  { pattern: LINK_END, to: () => "" },
  { pattern: LINK_START, to: () => "" },
  { pattern: EMPHASIS, to: () => "" },
  { pattern: /(?<=\p{L})[-\u2010][^\S\n]*(?:\n\s*(?=\p{L})|$)/gu, to: () => HYPHEN },
  // Korean has spaces, and may all the same be cut anywhere.
  { pattern: /(?<=\p{Script=Hangul})[^\S\n]*\n\s*(?=\p{Script=Hangul})/gu, to: () => JOINT },
  // A list's mark, of a point that goes on with what stands before it.
  { pattern: /^\s*[•·▪◦‣*–—-]\s+/gu, to: () => "" },
];

/** How far some words agree with a text: to the words' end, or to the text's, or not at all. */
export type Agreement = { readonly ends: "words" | "text"; readonly word: number; readonly at: number } | null;

/**
 * Compares `words` from offset `word` on with `text` from `at` on, both normalised, the text after the rules above too:
 * a hyphen or a joint at a line's end is taken where the words have one, else passed over.
 */
export function agree(words: string, word: number, text: string, at: number): Agreement {
  let i = word;
  let j = at;
  for (; i < words.length && j < text.length; j++) {
    const [want, there] = [words.charAt(i), text.charAt(j)];
    if (want === there) i++;
    else if (there === HYPHEN) i += want === "-" ? 1 : 0;
    else if (there === JOINT) i += want === " " ? 1 : 0;
    else return null;
  }
  return i === words.length ? { ends: "words", word: i, at: j } : { ends: "text", word: i, at: j };
}

/** Whether a text ends in a hyphen that may be none of its last word's. */
export const endsInHyphen = (text: string): boolean => text.endsWith(HYPHEN);
