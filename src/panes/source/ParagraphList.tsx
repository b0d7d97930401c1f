import { useRef } from "react";
import type { SourceDetail } from "../../dataset/part";
import { quotesOf } from "../../facts/quotes";
import { dayOfChecks } from "../../words/checkedWords";
import { useReading } from "../reading/reading";
import { Paragraph } from "./Paragraph";
import { useOpenInView } from "./useOpenInView";
import { noSuchParagraph } from "./words";
import "./paragraph.css";

/** The document as numbered paragraphs. Choosing (not scrolling) brings the open one into view. */
export function ParagraphList({ source, paragraph }: { source: SourceDetail; paragraph: number | null }) {
  const list = useRef<HTMLOListElement>(null);
  useOpenInView(list, source.id, paragraph);

  const { view } = useReading();
  const openParagraph = source.paragraphs.find(({ n }) => n === paragraph);
  const hasQuote = view.quote === null || !openParagraph?.resting.every(({ sign }) => sign !== view.quote);
  const alike = dayOfChecks(quotesOf(source)) !== null;
  const missing = paragraph !== null && !source.paragraphs.some(({ n }) => n === paragraph) ? paragraph : null;
  return (
    <>
      {missing !== null && (
        <p className="source-missing" role="status">
          {noSuchParagraph(
            missing,
            source.paragraphs.map(({ n }) => n),
          )}
        </p>
      )}
      {!hasQuote && (
        <p className="source-missing" role="status">
          The quote of this link is not among those that the dataset records of its paragraph.
        </p>
      )}
      <ol className="paragraphs" ref={list}>
        {source.paragraphs.map((each) => (
          <Paragraph key={each.n} source={source} paragraph={each} open={each.n === paragraph} alike={alike} />
        ))}
      </ol>
      <p className="paragraphs-note">
        The grey lines are our own summaries of each paragraph; only the words in quotation marks are the source’s.
      </p>
    </>
  );
}
