import { parseAmountFault } from "../../../../dataset/check/words";
import { type QuoteResult, quoteFrom } from "../../../../workbench/evidence/quoteFrom";
import { wordsTaken } from "../../../../workbench/evidence/recorded";
import type { SourceText } from "../../../../workbench/evidence/sourceText";
import { acrossParagraphs, outsideBody } from "../../../../workbench/evidence/words";
import type { Selected } from "./useSelected";

/** The quote that a selection makes, or why it can be none; null where nothing is selected. */
export function judge(
  text: SourceText,
  selected: Selected | null,
  source: string,
  quotes: readonly string[],
): QuoteResult | null {
  switch (selected?.type) {
    case undefined:
      return null;
    case "across":
      return { ok: false, reason: acrossParagraphs, n: 0, range: null };
    case "outside":
      return { ok: false, reason: outsideBody, n: 0, range: null };
    case "one": {
      const result = quoteFrom(text, selected.n, selected.range);
      const fault = result.ok ? parseAmountFault(source, wordsTaken([...quotes, result.quote])) : null;
      return fault === null ? result : { ok: false, reason: fault, n: selected.n, range: result.range };
    }
  }
}
