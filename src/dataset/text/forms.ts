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

/** A text in a form. */
export function inForm(text: string, form: Form): string {
  switch (form) {
    case "plain":
      return normalise(text);
    case "spelled":
      return rewrite(normalise(text), SPELLING);
    case "set":
      return rewrite(normalise(text), [...SPELLING, ...SPACING]);
    case "typeset":
      return rewrite(normalise(rewrite(text, TYPESETTING)), [...SPELLING, ...SPACING]);
  }
}

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
  switch (form) {
    case "plain":
      return locate(text);
    case "spelled":
      return traceOn(locate(text), SPELLING);
    case "set":
      return traceOn(locate(text), [...SPELLING, ...SPACING]);
    case "typeset": {
      const set = traceRewrite(text, TYPESETTING);
      return traceOn(chain(set, locate(set.text)), [...SPELLING, ...SPACING]);
    }
  }
}

const traceOn = (first: Located, rules: readonly Rule[]): Located => chain(first, traceRewrite(first.text, rules));
