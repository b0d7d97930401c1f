import type { ParagraphDetail, SourceDetail } from "../../dataset/part";
import { groupQuotes } from "../../facts/quotes";
import { formatNumber } from "../../time/formatNumber";
import { openSource } from "../../view/choose";
import { counted } from "../../words/counted";
import { useReading } from "../reading/reading";
import { inYourCopy, nounOfQuotes, quotesStandHere, showEventsOn } from "./words";
import "./paragraphNumber.css";

interface ParagraphNumberProps {
  readonly source: SourceDetail;
  readonly paragraph: ParagraphDetail;
  readonly open: boolean;
  /** The number in the reader's own copy, where it is another. */
  readonly inCopy?: number;
}

/** The number that chooses a paragraph, with a tick at the panel's edge that tells how many quotes it carries. */
export function ParagraphNumber({ source, paragraph, open, inCopy }: ParagraphNumberProps) {
  const { view, change } = useReading();
  const quotes = groupQuotes(paragraph).length;
  return (
    <div className="paragraph-edge">
      <button
        type="button"
        className="paragraph-number"
        aria-label={showEventsOn(paragraph.n)}
        aria-description={quotes > 0 ? counted(quotes, "quote") : undefined}
        aria-pressed={open && view.source === source.id}
        onClick={() => change(openSource(view, source.id, paragraph.n))}
      >{`¶${paragraph.n}`}</button>
      {quotes > 0 && (
        <span className="paragraph-tick" title={quotesStandHere(quotes)}>
          <span>{formatNumber(quotes)}</span>
          <span className="visually-hidden">{nounOfQuotes(quotes)}</span>
        </span>
      )}
      {inCopy !== undefined && inCopy !== paragraph.n && (
        <span className="paragraph-in-copy">{inYourCopy(inCopy)}</span>
      )}
    </div>
  );
}
