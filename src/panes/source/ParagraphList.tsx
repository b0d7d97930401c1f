import { useLayoutEffect, useRef } from "react";
import type { SourceDetail } from "../../dataset/part";
import { useReading } from "../reading/reading";
import { Paragraph } from "./Paragraph";

/** The document as numbered paragraphs. Choosing (not scrolling) brings the open one into view. */
export function ParagraphList({ source, paragraph }: { source: SourceDetail; paragraph: number | null }) {
  const { view } = useReading();
  const list = useRef<HTMLOListElement>(null);
  const target = `${view.event} ${source.id} ${paragraph}`;
  useLayoutEffect(() => {
    const [, , n] = target.split(" ");
    const element = list.current?.querySelector(`[data-paragraph="${n}"]`);
    const panel = list.current?.closest("[data-links-scroll]");
    if (!(element instanceof HTMLElement) || !panel) return;
    const box = element.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    // A third from the top, so that what comes before the paragraph can be read as well.
    const top = panel.scrollTop + box.top - frame.top - Math.max(0, (frame.height - box.height) / 3);
    panel.scrollTo({ top });
  }, [target]);

  const missing = paragraph !== null && !source.paragraphs.some(({ n }) => n === paragraph) ? paragraph : null;
  return (
    <>
      {missing !== null && (
        <p className="source-missing" role="status">
          The dataset records no paragraph {missing} of this source. It has{" "}
          {source.paragraphs.length === 1 ? "paragraph" : "paragraphs"} {source.paragraphs.map(({ n }) => n).join(", ")}
          .
        </p>
      )}
      <ol className="paragraphs" ref={list}>
        {source.paragraphs.map((each) => (
          <Paragraph key={each.n} source={source} paragraph={each} open={each.n === paragraph} />
        ))}
      </ol>
      <p className="paragraphs-note">
        The grey lines are our own summaries of each paragraph; only the words in quotation marks are the source’s.
      </p>
    </>
  );
}
