import { hashOf, type Place, placesOf, seekWords, type TextBlock, textsIn, wordsOf } from "./blocks";
import { inForm } from "./forms";
import { nearestWordings } from "./nearest";
import { normaliseLayout } from "./normalise";
import { findSpread, type Spread } from "./spread";
import { type DiffPiece, diffWords } from "./wordDiff";

/** Where a quote is said to stand: the recorded number, which may be off, and the paragraph's hash, which is its identity. */
export interface Hint {
  readonly n: number;
  readonly sha256?: string | undefined;
}

interface PlaceInParagraph extends Place {
  readonly paragraph: number;
}

/** How far a text agrees with a quote: as it stands, but for typography, but for the typesetter's work. */
export type Rung = "verbatim" | "typography" | "typesetting";

/**
 * - verified: the paragraph has the recorded hash, and the words stand in it once
 * - verbatim: the words stand in a paragraph of the text once
 * - typography: the same but for quotes, dashes, ellipses, and letters that look the same
 * - typesetting: the same but for hyphens at lines' ends, note marks, spaces and a mark at either end
 * - outside: the words stand in a line that is no paragraph (a heading, a list's point), once, by one of these rungs
 * - across: the words stand across the edges of blocks, once; other blocks may lie between
 * - differs: not there; the nearest wording, and what turns the quote into it
 * - ambiguous: in more than one place
 */
export type QuoteMatch =
  | ({ readonly result: "verified" | "verbatim" | "typography" } & PlaceInParagraph)
  | ({ readonly result: "typesetting" } & PlaceInParagraph)
  | ({ readonly result: "outside"; readonly as: Rung } & Place)
  | { readonly result: "across"; readonly parts: readonly Place[]; readonly between: readonly string[] }
  | { readonly result: "differs"; readonly parts: readonly Place[]; readonly diff: readonly DiffPiece[] }
  | { readonly result: "ambiguous"; readonly places: readonly Place[] }
  | { readonly result: "not-found" };

type InParagraph = Extract<QuoteMatch, { readonly result: "verified" | Rung }>;

/** Whether the words were found in a paragraph, once. */
export const isInParagraph = (match: QuoteMatch): match is InParagraph =>
  match.result === "typesetting" || isFound(match);

/** The same, and nothing of the paragraph's text has to be looked over: what a receipt may vouch for. */
export const isFound = (match: QuoteMatch): match is Exclude<InParagraph, { readonly result: "typesetting" }> =>
  match.result === "verified" || match.result === "verbatim" || match.result === "typography";

/**
 * Finds a quote in the blocks of a text, rung by rung: in a paragraph, in another line, across edges. The number in the
 * hint only decides between equals; it never proves anything.
 */
export function matchQuote(quote: string, blocks: readonly TextBlock[], hint: Hint): QuoteMatch {
  if (inForm(quote, "typeset") === "") return { result: "not-found" };
  const own = ownBlock(blocks, hint);
  const verified =
    own === null ? [] : seekWords(inForm(quote, "plain"), "plain", blocks, (each) => each === blocks[own]);
  if (verified.length > 0) return oneOf(verified.filter(isParagraphPlace), (only) => ({ result: "verified", ...only }));
  let found: readonly Spread[] | null = null;
  const spreads = () => {
    found ??= seekTypeset(quote, blocks);
    return found;
  };
  return matchWithin(quote, blocks, spreads) ?? matchAcross(blocks, spreads()) ?? suggest(quote, blocks, hint);
}

/** Marks at either end that a heading or a list's point goes without; never a question mark. */
const MARKS_BEFORE = /^["'(]+/;
const MARKS_BEHIND = /(?<![.,;:"')])(?:[.,;:"')]|(?<=\p{Lo})。)+$/u;

function seekTypeset(quote: string, blocks: readonly TextBlock[]): readonly Spread[] {
  const words = inForm(quote, "typeset");
  const whole = findSpread(words, textsIn(blocks, "typeset"));
  const bare = words.replace(MARKS_BEFORE, "").replace(MARKS_BEHIND, "");
  return whole.length > 0 || bare === words || bare === "" ? whole : findSpread(bare, textsIn(blocks, "typeset"));
}

/** The place of the paragraph that has the recorded hash; of several, the one nearest to the recorded number. */
function ownBlock(blocks: readonly TextBlock[], { n, sha256 }: Hint): number | null {
  if (sha256 === undefined) return null;
  const away = (block: number): number => Math.abs((blocks[block]?.n ?? 0) - n);
  const same = blocks.flatMap((each, block) => (each.n !== null && hashOf(each) === sha256 ? [block] : []));
  return same.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

function oneOf<P extends Place>(places: readonly P[], found: (only: P) => QuoteMatch): QuoteMatch {
  const [only, ...others] = places;
  if (!only) return { result: "not-found" };
  return others.length > 0 ? { result: "ambiguous", places } : found(only);
}

const isParagraphPlace = (place: Place): place is PlaceInParagraph => place.paragraph !== null;

/** In one block, a paragraph before any other line, the finest rung first; null where no block holds the words. */
function matchWithin(quote: string, blocks: readonly TextBlock[], spreads: () => readonly Spread[]): QuoteMatch | null {
  for (const inParagraphs of [true, false]) {
    const among = (block: TextBlock): boolean => (block.n !== null) === inParagraphs;
    const tell =
      (as: (only: Place) => Rung) =>
      (only: Place): QuoteMatch =>
        isParagraphPlace(only) ? { result: as(only), ...only } : { result: "outside", as: as(only), ...only };
    const plain = seekWords(inForm(quote, "plain"), "plain", blocks, among);
    if (plain.length > 0)
      return oneOf(
        plain,
        tell((only) => (looksAlike(quote, only, blocks) ? "verbatim" : "typography")),
      );
    const set = seekWords(inForm(quote, "set"), "set", blocks, among);
    if (set.length > 0)
      return oneOf(
        set,
        tell(() => "typography"),
      );
    const typeset = spreads()
      .filter(({ parts }) => parts.length === 1 && parts.every(({ block }) => blocks[block] && among(blocks[block])))
      .flatMap(({ parts }) => placesOf(parts, blocks, "typeset"));
    if (typeset.length > 0)
      return oneOf(
        typeset,
        tell(() => "typesetting"),
      );
  }
  return null;
}

const looksAlike = (quote: string, { block, range }: Place, blocks: readonly TextBlock[]): boolean =>
  normaliseLayout(blocks[block]?.text.slice(range.start, range.end) ?? "") === normaliseLayout(quote);

function matchAcross(blocks: readonly TextBlock[], spreads: readonly Spread[]): QuoteMatch | null {
  const [only, ...others] = spreads.filter(({ parts }) => parts.length > 1);
  if (!only) return null;
  if (others.length > 0) {
    return {
      result: "ambiguous",
      places: [only, ...others].flatMap(({ parts }) => placesOf(parts.slice(0, 1), blocks, "typeset")),
    };
  }
  return {
    result: "across",
    parts: placesOf(only.parts, blocks, "typeset"),
    between: only.between.map((block) => blocks[block]?.text ?? ""),
  };
}

/** The nearest wording. Where the words are the same and only the spaces between them are not, it is the quote's. */
function suggest(quote: string, blocks: readonly TextBlock[], hint: Hint): QuoteMatch {
  const wanted = inForm(quote, "spelled");
  const texts = textsIn(blocks, "spelled");
  const away = ({ parts }: { parts: readonly { block: number }[] }): number =>
    Math.abs((blocks[parts[0]?.block ?? 0]?.n ?? Number.MAX_SAFE_INTEGER) - hint.n);
  const [nearest] = nearestWordings(wanted, wordsOf(blocks)).toSorted((a, b) => away(a) - away(b));
  if (!nearest) return { result: "not-found" };
  const there = nearest.parts.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? "").join(" ");
  const diff = diffWords(wanted, there);
  const parts = placesOf(nearest.parts, blocks, "spelled");
  if (diff.some(({ kind }) => kind !== "same")) return { result: "differs", parts, diff };
  const [only, ...others] = parts;
  if (!only || others.length > 0) return { result: "across", parts, between: [] };
  return isParagraphPlace(only)
    ? { result: "typesetting", ...only }
    : { result: "outside", as: "typesetting", ...only };
}
