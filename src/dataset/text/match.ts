import { UNSPACED } from "./characters";
import { locate, type Range } from "./locate";
import { nearestWording } from "./nearest";
import { normalise, normaliseLayout } from "./normalise";
import { paragraphHash } from "./paragraphHash";
import { type DiffPiece, diffWords } from "./wordDiff";

/** A body paragraph of a text that somebody has, numbered from 1. */
export interface TextParagraph {
  readonly n: number;
  readonly text: string;
}

/** Where a quote is said to stand: the recorded number, which may be off, and the paragraph's hash, which is its identity. */
export interface Hint {
  readonly n: number;
  readonly sha256?: string | undefined;
}

/** A stretch of a paragraph, in UTF-16 offsets of the paragraph's text as it was given. */
export interface Place {
  readonly paragraph: number;
  readonly range: Range;
}

/**
 * - verified: the paragraph has the recorded hash, and the words stand in it once
 * - verbatim: the words stand in the text once
 * - typography: the same but for quotes, dashes and ellipses
 * - differs: not there; the nearest wording, and what turns the quote into it
 * - ambiguous: in more than one place
 */
export type QuoteMatch =
  | ({ readonly result: "verified" | "verbatim" | "typography" } & Place)
  | ({ readonly result: "differs"; readonly diff: readonly DiffPiece[] } & Place)
  | { readonly result: "ambiguous"; readonly places: readonly Place[] }
  | { readonly result: "not-found" };

/** Whether the words were found, once. */
export const isFound = (
  match: QuoteMatch,
): match is Extract<QuoteMatch, { readonly result: "verified" | "verbatim" | "typography" }> =>
  match.result === "verified" || match.result === "verbatim" || match.result === "typography";

/** Finds a quote in the paragraphs of a text. The number in the hint only decides between equals; it never proves anything. */
export function matchQuote(quote: string, paragraphs: readonly TextParagraph[], hint: Hint): QuoteMatch {
  const wanted = normalise(quote);
  if (wanted === "") return { result: "not-found" };
  const own =
    hint.sha256 === undefined
      ? undefined
      : nearestNumber(
          hint,
          paragraphs.filter((each) => hashOf(each) === hint.sha256),
        );
  const ownPlaces = own ? placesIn(own, wanted) : [];
  const [only, ...others] = ownPlaces.length > 0 ? ownPlaces : placesAnywhere(paragraphs, wanted);
  if (!only) return suggest(wanted, paragraphs, hint);
  if (others.length > 0) return { result: "ambiguous", places: [only, ...others] };
  if (ownPlaces.length > 0) return { result: "verified", ...only };
  const there =
    paragraphs.find((each) => each.n === only.paragraph)?.text.slice(only.range.start, only.range.end) ?? "";
  return { result: normaliseLayout(there) === normaliseLayout(quote) ? "verbatim" : "typography", ...only };
}

function nearestNumber(hint: Hint, paragraphs: readonly TextParagraph[]): TextParagraph | undefined {
  const away = (each: TextParagraph): number => Math.abs(each.n - hint.n);
  return paragraphs.toSorted((a, b) => away(a) - away(b))[0];
}

/** Two places make a quote ambiguous; a few more are named. */
const MOST_PLACES = 10;

function placesAnywhere(paragraphs: readonly TextParagraph[], wanted: string): readonly Place[] {
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    if (places.length < MOST_PLACES) places.push(...placesIn(paragraph, wanted));
  }
  return places;
}

function placesIn(paragraph: TextParagraph, wanted: string): readonly Place[] {
  const text = plainOf(paragraph);
  const starts: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && starts.length < MOST_PLACES; at = text.indexOf(wanted, at + 1)) {
    if (startsWord(text, at) && endsWord(text, at + wanted.length)) starts.push(at);
  }
  if (starts.length === 0) return [];
  const located = locate(paragraph.text);
  return starts.map((start) => ({ paragraph: paragraph.n, range: located.rangeOf(start, start + wanted.length) }));
}

function suggest(wanted: string, paragraphs: readonly TextParagraph[], hint: Hint): QuoteMatch {
  const near = paragraphs.flatMap((paragraph) => {
    const nearest = nearestWording(wanted, plainOf(paragraph));
    return nearest ? [{ paragraph, nearest }] : [];
  });
  const away = (n: number): number => Math.abs(n - hint.n);
  const [best] = near.toSorted(
    (a, b) => a.nearest.changes - b.nearest.changes || away(a.paragraph.n) - away(b.paragraph.n),
  );
  if (!best) return { result: "not-found" };
  const { start, end } = best.nearest;
  return {
    result: "differs",
    paragraph: best.paragraph.n,
    range: locate(best.paragraph.text).rangeOf(start, end),
    diff: diffWords(wanted, plainOf(best.paragraph).slice(start, end)),
  };
}

const WITHIN_WORD = new RegExp(`^(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}]$`, "u");

/** A quote may not begin or end inside a word or a figure: "57 prisoners" is not in "157 prisoners", nor "000" in "1,000". */
function startsWord(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at);
  const first = firstPoint(text, at);
  if (WITHIN_WORD.test(lastPoint(before)) && WITHIN_WORD.test(first)) return false;
  return !(/\d[.,]$/.test(before) && /\d/.test(first));
}

function endsWord(text: string, at: number): boolean {
  const last = lastPoint(text.slice(Math.max(0, at - 2), at));
  if (WITHIN_WORD.test(last) && WITHIN_WORD.test(firstPoint(text, at))) return false;
  return !(/\d/.test(last) && /^[.,]\d/.test(text.slice(at, at + 2)));
}

const firstPoint = (text: string, at: number): string => String.fromCodePoint(text.codePointAt(at) ?? 0);
const lastPoint = (text: string): string => [...text].at(-1) ?? "";

// A text is searched for many quotes: each paragraph is normalised and hashed once.
const plainTexts = new WeakMap<TextParagraph, string>();
const hashes = new WeakMap<TextParagraph, string>();

function plainOf(paragraph: TextParagraph): string {
  const plain = plainTexts.get(paragraph) ?? normalise(paragraph.text);
  plainTexts.set(paragraph, plain);
  return plain;
}

function hashOf(paragraph: TextParagraph): string {
  const hash = hashes.get(paragraph) ?? paragraphHash(paragraph.text);
  hashes.set(paragraph, hash);
  return hash;
}
