import { STANCE_DEFINITIONS } from "../../dataset/definitions";
import { describeAttribution } from "../../dataset/describe";
import type { SourceDetail } from "../../dataset/part";
import { openAtQuote } from "../../dataset/text/fragment";
import { useReading } from "../reading/reading";
import { CopyQuote } from "./CopyQuote";
import { describeChecked } from "./checkedWords";
import type { QuoteGroup } from "./quotes";

interface QuoteProps {
  readonly source: SourceDetail;
  readonly group: QuoteGroup;
  /** The chosen event rests on it. */
  readonly marked: boolean;
  readonly open: boolean;
}

/** The source's own words, who they go back to, whether they were checked, and the ways to take them along. */
export function Quote({ source, group, marked, open }: QuoteProps) {
  const { dataset } = useReading();
  const attributions = [
    ...new Set(group.resting.map((resting) => describeAttribution(dataset, resting, source.publisher.name))),
  ];
  const stances = [...new Set(group.resting.map((resting) => resting.stance))].filter((s) => s !== "supports");
  const checked = group.resting.find((resting) => resting.checked)?.checked;
  return (
    <div className="quote">
      <blockquote lang={source.language} dir="auto">
        <mark data-quote data-marked={marked || undefined}>
          {group.quote}
        </mark>
      </blockquote>
      <p className="quote-who">
        {attributions.join("; ")}
        {stances.length > 0 && ` · ${stances.map((s) => STANCE_DEFINITIONS[s].label.toLowerCase()).join(", ")}`}
      </p>
      <p className="quote-checked" data-checked={checked !== undefined || undefined}>
        {describeChecked(checked, open ? "full" : "short")}
      </p>
      {open && (
        <p className="quote-tools">
          <CopyQuote source={source} quote={group.quote} />
          <a href={openAtQuote(source.url, group.quote)} target="_blank" rel="noopener noreferrer">
            Open at these words
          </a>
        </p>
      )}
    </div>
  );
}
