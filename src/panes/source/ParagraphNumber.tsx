import type { ParagraphDetail, SourceDetail } from "../../dataset/part";
import { groupQuotes } from "../../facts/quotes";
import { openSource } from "../../view/choose";
import { useReading } from "../reading/reading";
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
  const count = `${quotes} ${quotes === 1 ? "quote" : "quotes"}`;
  return (
    <div className="paragraph-edge">
      <button
        type="button"
        className="paragraph-number"
        aria-label={`Paragraph ${paragraph.n}: show the events that rest on it`}
        aria-description={quotes > 0 ? count : undefined}
        aria-pressed={open && view.source === source.id}
        onClick={() => change(openSource(view, source.id, paragraph.n))}
      >{`¶${paragraph.n}`}</button>
      {quotes > 0 && (
        <span className="paragraph-tick" title={`${count} ${quotes === 1 ? "stands" : "stand"} here`}>
          <span>{quotes}</span>
          <span className="visually-hidden">{` ${quotes === 1 ? "quote" : "quotes"}`}</span>
        </span>
      )}
      {inCopy !== undefined && inCopy !== paragraph.n && (
        <span className="paragraph-in-copy">{`${inCopy} in your copy`}</span>
      )}
    </div>
  );
}
