import { UNSPACED } from "./characters";
import { normalise } from "./normalise";

/** Narrower than this no text is set; characters of scripts without spaces are as wide as two. */
const NARROWEST = 20;
/** A line is full where the next word would have brought it beyond this share of the width: type is of uneven width. */
const FULL = 0.75;
/** A line that ends a sentence ends its paragraph where the next word would have had room by this share. */
const ROOMY = 0.95;
/** Of the ends of lines that break off a sentence, as many must be at full lines for a text to be taken for wrapped. */
const MOST_FULL = 0.8;
/** Of all ends of lines within a group, as many must break off a sentence. */
const LEAST_OPEN = 0.25;
/** A line longer than the widest broken one by this much shows that lines are paragraphs. */
const WIDEST = 1.2;

const CLOSED = /[.!?…。！？।؟:;]["'”’»)\]\u300D\u300F]*$/u;
/** A letter that is no capital: small, or of a script that knows no capitals. */
const GOES_ON = /^["'“‘«(]?[\p{Ll}\p{Lo}]/u;
const CUT_WORD = /\p{L}[-\u2010\u00AD]$/u;
/** A page's number between the lines of two pages. */
const FURNITURE =
  /^[^\p{L}\p{N}]*(?:(?:page|pg?|стр|стор|с|seite|s)\.?\s*)?\p{Nd}{1,4}(?:\s*(?:\/|of|из|з|von|de)\s*\p{Nd}{1,4})?[^\p{L}\p{N}.!?]*$/iu;
const CJK_END = new RegExp(`[${UNSPACED}\\u3000-\\u303F\\uFF01-\\uFF60]$`, "u");
const CJK_START = new RegExp(`^[${UNSPACED}\\u3000-\\u303F\\uFF01-\\uFF60]`, "u");
const WIDE = new RegExp(`[${UNSPACED}\\u3000-\\u303F\\uFF01-\\uFF60]`, "gu");
const LIST_POINT = /^(?:[-–—•*·▪◦‣]\s|\(?\d{1,2}[.)]\s)/u;

/** Two lines, one after the other in a group of lines without an empty one between. */
interface Break {
  readonly line: string;
  readonly next: string;
}

/**
 * The paragraphs of lines in groups that stood between empty lines. A line is a paragraph, unless the text is wrapped at
 * some width: then a paragraph goes on until a line is left with room for the next word. A word cut by a hyphen is
 * always joined. Scripts without spaces are
 * joined without one. A line's end that may be within a word (behind a hyphen, in Korean) stays in the text as it is,
 * which looks like a space, so that a comparison can try both.
 */
export function joinWrapped(groups: readonly (readonly string[])[]): readonly string[] {
  const lines = groups.map((group) => group.flatMap((line) => (normalise(line) === "" ? [] : [line.trim()])));
  const width = widthOf(lines);
  return lines.flatMap((group) => {
    const joined: string[] = [];
    group.forEach((line, i) => {
      const before = group[i - 1];
      const last = joined.at(-1);
      if (before !== undefined && last !== undefined && goesOn({ line: before, next: line }, width)) {
        joined[joined.length - 1] = joinLines(last, line);
      } else joined.push(line);
    });
    return joined;
  });
}

/** The width that a text is wrapped at, null where its lines are its paragraphs. */
function widthOf(groups: readonly (readonly string[])[]): number | null {
  const breaks = groups.flatMap((group) =>
    group.slice(1).flatMap((next, i): readonly Break[] => {
      const line = group[i];
      return line === undefined || FURNITURE.test(line) || FURNITURE.test(next) ? [] : [{ line, next }];
    }),
  );
  const open = breaks.filter(({ line, next }) => CUT_WORD.test(line) || (!CLOSED.test(line) && GOES_ON.test(next)));
  if (open.length === 0 || open.length < breaks.length * LEAST_OPEN) return null;
  const width = open.reduce((most, { line }) => Math.max(most, widthIn(line)), 0);
  if (width < NARROWEST) return null;
  const full = open.filter((each) => isFull(each, width * FULL)).length;
  if (full < open.length * MOST_FULL) return null;
  // An address may be wider than any line.
  const wider = groups.flat().some((line) => /\s/.test(line) && widthIn(line) > width * WIDEST);
  return wider ? null : width;
}

function goesOn({ line, next }: Break, width: number | null): boolean {
  if (FURNITURE.test(line) || FURNITURE.test(next) || LIST_POINT.test(next)) return false;
  if (CUT_WORD.test(line) && GOES_ON.test(next)) return true;
  return width !== null && isFull({ line, next }, width * (CLOSED.test(line) ? ROOMY : FULL));
}

const isFull = ({ line, next }: Break, width: number): boolean => widthIn(line) + firstWordWidth(next) > width;

const widthIn = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

function firstWordWidth(line: string): number {
  if (CJK_START.test(line)) return 2;
  return 1 + (/^\S+/.exec(line)?.[0].length ?? 0);
}

const HANGUL_END = /\p{Script=Hangul}$/u;
const HANGUL_START = /^\p{Script=Hangul}/u;
const mayBeWithinWord = (before: string, line: string): boolean =>
  CUT_WORD.test(before) || (HANGUL_END.test(before) && HANGUL_START.test(line));

function joinLines(before: string, line: string): string {
  if (before.endsWith("\u00AD") || (CJK_END.test(before) && CJK_START.test(line))) return before + line;
  return before + (mayBeWithinWord(before, line) ? "\n" : " ") + line;
}
