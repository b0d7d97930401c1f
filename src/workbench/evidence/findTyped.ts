import { parseLengthFault } from "../../dataset/check/words";
import type { Range } from "../../dataset/text/locate";
import { matchQuote } from "../../dataset/text/match";
import type { DiffPiece } from "../../dataset/text/wordDiff";
import type { SourceText } from "./sourceText";
import { acrossParagraphs, nothingTyped, notInText, outsideBody, standsInSeveral, typedAs } from "./words";

/** What became of words that were typed: where they stand, or the nearest to them, or why they stand nowhere. */
export type TypedResult =
  | { readonly result: "found"; readonly n: number; readonly range: Range; readonly note: string }
  | { readonly result: "near"; readonly n: number; readonly range: Range; readonly diff: readonly DiffPiece[] }
  | { readonly result: "none"; readonly reason: string };

/** Finds typed words in a text by the rungs that quotes are compared by; the page's spelling is the one that counts. */
export function findTyped(source: SourceText, typed: string): TypedResult {
  const words = typed.trim().replace(/^["“„«](.*)["”»]$/su, "$1");
  if (words === "") return { result: "none", reason: nothingTyped };
  const tooLong = parseLengthFault(words);
  if (tooLong !== null) return { result: "none", reason: tooLong };
  const match = matchQuote(words, source.numbered, { n: 0 });
  switch (match.result) {
    case "verified":
    case "verbatim":
    case "typography":
    case "typesetting":
      return { result: "found", n: match.paragraph, range: match.range, note: typedAs(match.result) };
    case "differs": {
      const [only, ...others] = match.parts;
      if (!only || others.length > 0) return { result: "none", reason: acrossParagraphs };
      if (only.paragraph === null) return { result: "none", reason: outsideBody };
      return { result: "near", n: only.paragraph, range: only.range, diff: match.diff };
    }
    case "ambiguous":
      return { result: "none", reason: standsInSeveral(match.places.flatMap(({ paragraph }) => paragraph ?? [])) };
    case "across":
      return { result: "none", reason: acrossParagraphs };
    case "outside":
      return { result: "none", reason: outsideBody };
    case "not-found":
      return { result: "none", reason: notInText };
  }
}
