import { countWords } from "../../../../dataset/check/words";
import type { QuoteResult } from "../../../../workbench/evidence/quoteFrom";
import { fitQuote, HOW_TO_SELECT, SELECT_OTHERS, sentence, useWords } from "../words";
import "./useBar.css";

interface UseBarProps {
  /** The quote that is selected, why what is selected can be none, or null where nothing is. */
  readonly result: QuoteResult | null;
  /** Words are being taken: others may take their place. */
  readonly isTaking: boolean;
  readonly onUse: () => void;
}

/** Under the text and never over it: what is selected, whether it can be evidence, and the button that makes it. */
export function UseBar({ result, isTaking, onUse }: UseBarProps) {
  return (
    <div className="use-bar">
      <div className="use-bar-words">
        {result?.ok && <q dir="auto">{result.quote}</q>}
        <p role="status" data-refused={(result !== null && !result.ok) || undefined}>
          {result === null
            ? isTaking
              ? SELECT_OTHERS
              : HOW_TO_SELECT
            : result.ok
              ? fitQuote(countWords(result.quote), result.n)
              : sentence(result.reason)}
        </p>
      </div>
      <button
        type="button"
        className="button button-main"
        aria-disabled={!result?.ok}
        // The selection stays where it is.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          if (result?.ok) onUse();
        }}
      >
        {useWords}
      </button>
    </div>
  );
}
