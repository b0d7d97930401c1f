import { memo } from "react";
import type { Range } from "../../../../dataset/text/locate";
import { numberOf, otherNumber } from "../words";
import { cutAt } from "./cutAt";
import { WordPicker } from "./WordPicker";

interface WordsParagraphProps {
  /** null for a line that is no paragraph. */
  readonly n: number | null;
  readonly text: string;
  readonly language: string;
  /** Its number in the dataset, where that is another. */
  readonly recorded: number | null;
  /** Stretches that are quoted already. */
  readonly quoted: readonly Range[];
  /** The words that are being made evidence. */
  readonly chosen: Range | null;
  readonly picking: boolean;
  readonly onPicking: (n: number | null) => void;
  readonly onPick: (n: number, range: Range | null) => void;
  readonly onUse: () => void;
}

/** A paragraph of the text with its number, as it is selected from. Not rendered anew while somebody selects in it. */
export const WordsParagraph = memo(function WordsParagraph(props: WordsParagraphProps) {
  const { n, text, language, recorded, quoted, chosen, picking, onPicking, onPick, onUse } = props;
  if (n === null) {
    return (
      <li className="words-aside">
        <p data-words="" lang={language} dir="auto" translate="no">
          {text}
        </p>
      </li>
    );
  }
  return (
    <li className="words-paragraph" data-paragraph-of-text={n}>
      <button
        type="button"
        className="words-number"
        aria-label={numberOf(n)}
        aria-expanded={picking}
        onClick={() => onPicking(picking ? null : n)}
      >
        {n}
      </button>
      <div>
        {picking ? (
          <WordPicker
            n={n}
            text={text}
            language={language}
            onPick={(range) => onPick(n, range)}
            onUse={onUse}
            onLeave={() => onPicking(null)}
          />
        ) : (
          // Words in a translation of the browser's are not the document's.
          <p data-words={n} lang={language} dir="auto" translate="no">
            {cutAt(text, quoted, chosen).map(({ start, text: piece, as }) =>
              as === "plain" ? (
                piece
              ) : (
                <mark key={start} data-as={as}>
                  {piece}
                </mark>
              ),
            )}
          </p>
        )}
        {recorded !== null && recorded !== n && <p className="words-recorded">{otherNumber(recorded)}</p>}
      </div>
    </li>
  );
});
