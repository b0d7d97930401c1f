import type { ParagraphDetail, SourceDetail } from "../../dataset/part";
import { groupQuotes, restsOn } from "../../facts/quotes";
import { PassageNumber } from "../event/PassageNumber";
import { useReading } from "../reading/reading";
import { DisagreementsHere } from "./DisagreementsHere";
import { ParagraphNumber } from "./ParagraphNumber";
import { Quote } from "./Quote";
import { RestingEvents } from "./RestingEvents";
import { useOpenPassage } from "./useOpenPassage";

interface ParagraphProps {
  readonly source: SourceDetail;
  readonly paragraph: ParagraphDetail;
  /** The paragraph that the URL or the chosen event's evidence names. */
  readonly open: boolean;
  /** All quotes of the document were checked on one day, which its head names. */
  readonly alike: boolean;
}

/** A paragraph: its number, our gist of it, the quotes that events rest on, and those events when it is chosen. */
export function Paragraph({ source, paragraph, open, alike }: ParagraphProps) {
  const { view, chosen } = useReading();
  const { passages } = useOpenPassage();
  const supports = restsOn(paragraph, chosen);
  return (
    <li
      className="paragraph"
      data-paragraph={paragraph.n}
      data-source={source.id}
      data-open={open || undefined}
      data-evidence={paragraph.resting.length > 0 || undefined}
      data-supports={supports || undefined}
      aria-current={open || undefined}
    >
      <ParagraphNumber source={source} paragraph={paragraph} open={open} />
      <div className="paragraph-body">
        <PassageNumber passages={passages} source={source.id} paragraph={paragraph.n} />
        <p className="paragraph-gist">{paragraph.gist}</p>
        {groupQuotes(paragraph).map((group) => (
          <Quote
            key={group.quote}
            source={source}
            group={group}
            marked={open && view.quote !== null ? group.sign === view.quote : restsOn(group, chosen)}
            open={open}
            alike={alike}
          />
        ))}
        {open && <ParagraphFoot paragraph={paragraph} />}
      </div>
    </li>
  );
}

/** Below an open paragraph: the events that rest on it, and what other sources tell differently. */
export function ParagraphFoot({ paragraph }: { paragraph: ParagraphDetail }) {
  return (
    <>
      <RestingEvents paragraph={paragraph} />
      {paragraph.disputed && <DisagreementsHere disputed={paragraph.disputed} />}
    </>
  );
}
