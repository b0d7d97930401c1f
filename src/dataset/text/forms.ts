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

/** A stretch of a text and what stands between it and the next: a space, or nothing. */
interface Piece {
  readonly text: string;
  readonly gap: string;
}

/** The same with the way back to the text as given. Slower: for the few blocks that hold a match. */
export function traceForm(text: string, form: Form): Located {
  const given = cutForTracing(text);
  const made = given.map((piece) => ({ ...piece, text: inForm(piece.text, form) }));
  const givenStarts = startsOf(given);
  const madeStarts = startsOf(made);
  const traced = new Map<number, Located>();
  const locateAt = (at: number): Range => {
    const i = Math.max(
      0,
      madeStarts.findLastIndex((start) => start <= at),
    );
    const offset = at - (madeStarts[i] ?? 0);
    const length = given[i]?.text.length ?? 0;
    const piece = traced.get(i) ?? tracePiece(given[i]?.text ?? "", form);
    traced.set(i, piece);
    const inGap = offset >= piece.text.length;
    const { start, end } = inGap ? { start: length, end: length + 1 } : piece.rangeOf(offset, offset + 1);
    return { start: (givenStarts[i] ?? 0) + start, end: (givenStarts[i] ?? 0) + end };
  };
  return {
    text: made.map((piece) => piece.text + piece.gap).join(""),
    rangeOf: (start, end) => ({ start: locateAt(start).start, end: locateAt(end - 1).end }),
  };
}

/** Between two letters of scripts that keep the space there, or two Chinese characters: no rule reaches across. */
const CUT = new RegExp(
  `(?<=(?![${UNSPACED}])\\p{L}) (?=(?![${UNSPACED}])\\p{L})|(?<=\\p{Script=Han})(?=\\p{Script=Han})`,
  "gu",
);

function cutForTracing(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  while (text.length - from > PIECE) {
    CUT.lastIndex = from + PIECE;
    const cut = CUT.exec(text);
    if (!cut) break;
    pieces.push({ text: text.slice(from, cut.index), gap: cut[0] });
    from = cut.index + cut[0].length;
  }
  return [...pieces, { text: text.slice(from), gap: "" }];
}

/** Where each of some pieces begins in their text. */
function startsOf(pieces: readonly Piece[]): readonly number[] {
  let at = 0;
  return pieces.map(({ text, gap }) => {
    const start = at;
    at += text.length + gap.length;
    return start;
  });
}

function tracePiece(text: string, form: Form): Located {
  const { before, after } = RULES[form];
  const set = traceRewrite(text, before);
  const normalised = chain(set, locate(set.text));
  return chain(normalised, traceRewrite(normalised.text, after));
}
