import { UNSPACED } from "./characters";
import { type Located, locate, type Range } from "./locate";
import { normalise } from "./normalise";
import { chain, type Rule, rewrite, traceRewrite } from "./rewrite";
import { SPACING, SPELLING } from "./spelling";
import { TYPESETTING } from "./typesetting";

/**
 * The forms of a text in which it is compared, each coarser than the one before: normalised; as spelled; as spelled
 * and set with or without spaces; and what is left of the typesetter's work. The last is made of the text as given.
 */
export type Form = "plain" | "spelled" | "set" | "typeset";

/** What is done to a text as given, before it is normalised, and after. */
const RULES: { readonly [form in Form]: { readonly before: readonly Rule[]; readonly after: readonly Rule[] } } = {
  plain: { before: [], after: [] },
  spelled: { before: [], after: SPELLING },
  set: { before: [], after: [...SPELLING, ...SPACING] },
  typeset: { before: TYPESETTING, after: [...SPELLING, ...SPACING] },
};

/** A text in a form. */
export const inForm = (text: string, form: Form): string =>
  rewrite(normalise(rewrite(text, RULES[form].before)), RULES[form].after);

/** Longer texts are traced in pieces of about this length, and only the pieces that are asked for. */
const PIECE = 4000;

/** The same with the way back to the text as given. Slower: for the few blocks that hold a match. */
export function traceForm(text: string, form: Form): Located {
  const pieces = cutForTracing(text);
  const texts = pieces.map((piece) => inForm(piece, form));
  const given = startsOf(pieces);
  const made = startsOf(texts);
  const traced = new Map<number, Located>();
  const locateAt = (at: number): Range => {
    // The space between two pieces counts for the end of the first.
    const i = Math.max(
      0,
      made.findLastIndex((start) => start <= at),
    );
    const offset = at - (made[i] ?? 0);
    const length = pieces[i]?.length ?? 0;
    const piece = traced.get(i) ?? tracePiece(pieces[i] ?? "", form);
    traced.set(i, piece);
    const { start, end } =
      offset < piece.text.length ? piece.rangeOf(offset, offset + 1) : { start: length, end: length + 1 };
    return { start: (given[i] ?? 0) + start, end: (given[i] ?? 0) + end };
  };
  return {
    text: texts.join(" "),
    rangeOf: (start, end) => ({ start: locateAt(start).start, end: locateAt(end - 1).end }),
  };
}

/** A space between two letters of scripts that keep it: no rule reaches across. */
const CUT = new RegExp(`(?<=(?![${UNSPACED}])\\p{L}) (?=(?![${UNSPACED}])\\p{L})`, "gu");

function cutForTracing(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  CUT.lastIndex = PIECE;
  for (let cut = CUT.exec(text); text.length - from > PIECE && cut; cut = CUT.exec(text)) {
    pieces.push(text.slice(from, cut.index));
    from = cut.index + 1;
    CUT.lastIndex = from + PIECE;
  }
  return [...pieces, text.slice(from)];
}

/** Where each of some pieces begins in their text, a space between two. */
function startsOf(pieces: readonly string[]): readonly number[] {
  let at = 0;
  return pieces.map((piece) => {
    const start = at;
    at += piece.length + 1;
    return start;
  });
}

function tracePiece(text: string, form: Form): Located {
  const { before, after } = RULES[form];
  const set = traceRewrite(text, before);
  const normalised = chain(set, locate(set.text));
  return chain(normalised, traceRewrite(normalised.text, after));
}
