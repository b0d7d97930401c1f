import type { ParagraphDetail, SourceDetail } from "../../dataset/part";
import { openSource } from "../../view/choose";
import { useReading } from "../reading/reading";
import { DisagreementsHere } from "./DisagreementsHere";
import { Quote } from "./Quote";
import { groupQuotes, restsOn } from "./quotes";
import { RestingEvents } from "./RestingEvents";

interface ParagraphProps {
  readonly source: SourceDetail;
  readonly paragraph: ParagraphDetail;
  /** The paragraph that the URL or the chosen event's evidence names. */
  readonly open: boolean;
}

/** A paragraph: its number, our gist of it, the quotes that events rest on, and those events when it is chosen. */
export function Paragraph({ source, paragraph, open }: ParagraphProps) {
  const { view, chosen, change } = useReading();
  const supports = restsOn(paragraph, chosen);
  return (
    <li
      className="paragraph"
      data-paragraph={paragraph.n}
      data-source={source.id}
      data-open={open || undefined}
      data-supports={supports || undefined}
      aria-current={open || undefined}
    >
      <button
        type="button"
        className="paragraph-number"
        aria-label={`Paragraph ${paragraph.n}: show the events that rest on it`}
        aria-pressed={open && view.source === source.id}
        onClick={() => change(openSource(view, source.id, paragraph.n))}
      >
        ¶{paragraph.n}
      </button>
      <div className="paragraph-body">
        <p className="paragraph-gist">{paragraph.gist}</p>
        {groupQuotes(paragraph).map((group) => (
          <Quote key={group.quote} source={source} group={group} marked={restsOn(group, chosen)} open={open} />
        ))}
        {open && paragraph.disputed && <DisagreementsHere disputed={paragraph.disputed} />}
        {open && <RestingEvents paragraph={paragraph} />}
      </div>
    </li>
  );
}
