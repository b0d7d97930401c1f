import { cleanRuns, OUTER_MARKS, type RunWord, UNSPACED_TEXT, wordsOf } from "./cleanRuns";
import type { Range } from "./locate";

/** The words around a quote in its paragraph, where they are known. */
export interface QuoteContext {
  readonly before?: string;
  readonly after?: string;
}

/** A term that a browser is to find on a page: so many words at least, more where they are short, up to a most. */
interface TermSize {
  readonly least: number;
  readonly most: number;
  /** Letters and figures that make a term unlikely to stand elsewhere. */
  readonly letters: number;
}
/** The start decides the place. */
const START: TermSize = { least: 3, most: 5, letters: 12 };
const END: TermSize = { least: 2, most: 4, letters: 8 };
const CONTEXT_WORDS = 3;
/** How far into the context to look for them, in UTF-16 units. */
const CONTEXT_REACH = 120;

/**
 * A text fragment that opens a page at a quote: "#:~:text=start,end" (WICG Scroll-To-Text-Fragment), "" where the
 * quote has no words.
 *
 * A browser finds a term within one block only, and nothing may stand between its words: the shorter a term, the less a
 * line break, a note's mark or another dash on the page can be in its way, and a range from the first clean words to the
 * last spans them all. Browsers compare letters without case and fold straight and curly quotes, but not dashes, hyphens,
 * guillemets, primes, the ellipsis or U+02BC; the quote is cut there. With its context known and its start not unique in
 * it, a prefix (and suffix) is added.
 */
export function buildTextFragment(quote: string, context: QuoteContext = {}): string {
  const clean = cleanRuns(quote, "close");
  // A quote of nothing but short runs between hyphens says little in any of them: the hyphens are taken as they are.
  const tooShort = !clean.some((run) => wordsOf(run).length >= START.least);
  const terms = chooseTerms(tooShort ? cleanRuns(quote, "loose") : clean);
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
    ...terms.map(encodeTerm),
    ...(suffix !== undefined && touchesEnd ? [`-${encodeTerm(suffix)}`] : []),
  ];
  return `#:~:text=${parameters.join(",")}`;
}

/** Start and end of a range, or one term where the quote is too short for both. */
function chooseTerms(runs: readonly string[]): readonly string[] {
  const words = runs.map(wordsOf);
  const least = words.some((each) => each.length >= START.least) ? START.least : END.least;
  const first = words.findIndex((each) => each.length >= least);
  const last = words.findLastIndex((each) => each.length >= END.least);
  const [start, end] = [words[first], words[last]];
  if (start === undefined || end === undefined) {
    return runs.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length).slice(0, 1);
  }
  const from = takeWords(start, START);
  const to = takeWords(end.toReversed(), END).toReversed();
  const run = runs[first] ?? "";
  if (first === last && from.length + to.length > start.length) return [run];
  return [sliceWords(run, from), sliceWords(runs[last] ?? "", to)];
}

const sliceWords = (run: string, words: readonly Range[]): string => run.slice(words[0]?.start, words.at(-1)?.end);

function takeWords(words: readonly RunWord[], { least, most, letters }: TermSize): readonly RunWord[] {
  const taken: RunWord[] = [];
  let count = 0;
  for (const word of words) {
    if (taken.length >= most || (taken.length >= least && count >= letters)) break;
    taken.push(word);
    // A character of a script without spaces says as much as two letters.
    count += word.text.length * (UNSPACED_TEXT.test(word.text) ? 2 : 1);
  }
  return taken;
}

/** The address that opens a page at a quote. A fragment of the address' own stays; a text directive in it is replaced. */
export function openAtQuote(url: string, quote: string, context: QuoteContext = {}): string {
  const plain = url.split(":~:")[0] ?? url;
  const bare = plain.endsWith("#") ? plain.slice(0, -1) : plain;
  const fragment = buildTextFragment(quote, context);
  return bare + (bare.includes("#") ? fragment.slice(1) : fragment);
}

/** Whether the start occurs elsewhere in what is known of the paragraph, as a browser would find it (case ignored). */
function needsContext(start: string, quote: string, { before = "", after = "" }: QuoteContext): boolean {
  const fold = (text: string): string => text.replace(/\p{White_Space}+/gu, " ").toLowerCase();
  return fold(`${before} ${quote} ${after}`).split(fold(start)).length > 2;
}

/** The clean words of the context that touch the quote, undefined where none do. */
function edgeOf(text: string | undefined, side: "start" | "end"): string | undefined {
  const trimmed = (side === "end" ? text?.slice(-CONTEXT_REACH) : text?.slice(0, CONTEXT_REACH))?.trim() ?? "";
  const runs = cleanRuns(trimmed, "close");
  const run = side === "end" ? runs.at(-1) : runs[0];
  if (run === undefined || !(side === "end" ? trimmed.endsWith(run) : trimmed.startsWith(run))) return undefined;
  const words = wordsOf(run);
  const edge = side === "end" ? words.slice(-CONTEXT_WORDS) : words.slice(0, CONTEXT_WORDS);
  const [first, last] = [edge[0], edge.at(-1)];
  return first && last ? run.slice(first.start, last.end).replace(OUTER_MARKS, "") : undefined;
}

/** Everything but ASCII letters and digits percent-encoded: `-`, `,` and `&` are syntax, and encodeURIComponent leaves `-`. */
const encodeTerm = (term: string): string =>
  encodeURIComponent(term).replace(/[-_.!~*'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
