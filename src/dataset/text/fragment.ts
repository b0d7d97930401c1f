import { DASHES, INVISIBLE } from "./characters";
import { splitWords } from "./words";

/** The words around a quote in its paragraph, where they are known. */
export interface QuoteContext {
  readonly before?: string;
  readonly after?: string;
}

/** Fewest words of a term that a browser is to find on a page: more at the start, which decides the place. */
const START_WORDS = 3;
const END_WORDS = 2;
const CONTEXT_WORDS = 3;
/** How far into the context to look for them, in UTF-16 units. */
const CONTEXT_REACH = 120;

/**
 * A text fragment that opens a page at a quote: "#:~:text=start,end" (WICG Scroll-To-Text-Fragment), "" where the
 * quote has no words.
 *
 * Browsers compare letters without case and fold straight and curly quotes, but not dashes, guillemets, primes, the
 * ellipsis or U+02BC; where a page may have another of those than we recorded, the quote is cut and a range of clean
 * words spans the cut. With its context known and its start not unique in it, a prefix (and suffix) is added.
 */
export function buildTextFragment(quote: string, context: QuoteContext = {}): string {
  const runs = cleanRuns(quote);
  const start = runs.find((run) => countWords(run) >= START_WORDS);
  const end = runs.findLast((run) => countWords(run) >= END_WORDS);
  const [longest] = runs.toSorted((a, b) => countWords(b) - countWords(a));
  const terms = start === undefined || end === undefined ? [longest] : start === end ? [start] : [start, end];
  const [first] = terms;
  if (first === undefined) return "";
  const prefix = needsContext(first, quote, context) ? edgeOf(context.before, "end") : undefined;
  const suffix = prefix === undefined ? undefined : edgeOf(context.after, "start");
  // A prefix has to touch the start and a suffix the end, so they only serve where nothing was cut away there.
  const plain = quote.replace(/\p{White_Space}+/gu, " ").trim();
  const touchesStart = plain.startsWith(first);
  const touchesEnd = plain.endsWith(terms.at(-1) ?? first);
  const parameters = [
    ...(prefix !== undefined && touchesStart ? [`${encodeTerm(prefix)}-`] : []),
    ...terms.flatMap((term) => (term === undefined ? [] : [encodeTerm(term)])),
    ...(suffix !== undefined && touchesEnd ? [`-${encodeTerm(suffix)}`] : []),
  ];
  return `#:~:text=${parameters.join(",")}`;
}

/** The address that opens a page at a quote. A fragment of the address' own stays; a text directive in it is replaced. */
export function openAtQuote(url: string, quote: string, context: QuoteContext = {}): string {
  const plain = url.split(":~:")[0] ?? url;
  const bare = plain.endsWith("#") ? plain.slice(0, -1) : plain;
  const fragment = buildTextFragment(quote, context);
  return bare + (bare.includes("#") ? fragment.slice(1) : fragment);
}

/** Guillemets, double primes and their like fold to no straight quote in browsers; curly quotes do. */
const CUTS = new RegExp(
  `\\.{2,}|\\p{White_Space}*(?:[${DASHES.replace("\\-", "")}\\u2039\\u203A\\u00AB\\u00BB\\u2032\\u2033\\u2035\\u2036\\u02B9\\u02BA\\u2026]|(?<=\\p{White_Space}|^)-+(?=\\p{White_Space}|$)|--+)\\p{White_Space}*`,
  "gu",
);
/**
 * A letter apostrophe is inside a word: the whole word is left out, since a term must not end within one. Ukrainian is
 * written with it or with a straight or curly mark for it, so between Cyrillic letters all of them count.
 */
const MARKED_WORD =
  /\P{White_Space}*(?:[\u02BC\u02BB\u02BD\u02EE]|(?<=\p{Script=Cyrillic})['\u2019](?=\p{Script=Cyrillic}))\P{White_Space}*/gu;
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const CUT = "\n";

/** The stretches of a quote that stand on a page as they stand here, in order, trimmed to whole words. */
function cleanRuns(quote: string): readonly string[] {
  return quote
    .replace(/\p{Surrogate}/gu, CUT)
    .replace(new RegExp(`[${INVISIBLE}]`, "gu"), "")
    .replace(/\p{White_Space}+/gu, " ")
    .replace(MARKED_WORD, CUT)
    .replace(CUTS, CUT)
    .split(CUT)
    .map((run) => run.replace(OUTER_MARKS, ""))
    .filter((run) => run !== "");
}

const countWords = (run: string): number => splitWords(run).filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;

/** Whether the start occurs elsewhere in what is known of the paragraph, as a browser would find it (case ignored). */
function needsContext(start: string, quote: string, { before = "", after = "" }: QuoteContext): boolean {
  const fold = (text: string): string => text.replace(/\p{White_Space}+/gu, " ").toLowerCase();
  return fold(`${before} ${quote} ${after}`).split(fold(start)).length > 2;
}

/** The clean words of the context that touch the quote, undefined where none do. */
function edgeOf(text: string | undefined, side: "start" | "end"): string | undefined {
  const trimmed = (side === "end" ? text?.slice(-CONTEXT_REACH) : text?.slice(0, CONTEXT_REACH))?.trim() ?? "";
  const runs = cleanRuns(trimmed);
  const run = side === "end" ? runs.at(-1) : runs[0];
  if (run === undefined || !(side === "end" ? trimmed.endsWith(run) : trimmed.startsWith(run))) return undefined;
  const words = splitWords(run);
  const edge = side === "end" ? words.slice(-CONTEXT_WORDS) : words.slice(0, CONTEXT_WORDS);
  const [first, last] = [edge[0], edge.at(-1)];
  return first && last ? run.slice(first.start, last.end).replace(OUTER_MARKS, "") : undefined;
}

/** Everything but ASCII letters and digits percent-encoded: `-`, `,` and `&` are syntax, and encodeURIComponent leaves `-`. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term).replace(/[-_.!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
