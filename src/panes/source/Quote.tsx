import { STANCE_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { SourceDetail } from "../../dataset/part";
import { openAtQuote, type QuoteContext } from "../../dataset/text/fragment";
import type { QuoteGroup } from "../../facts/quotes";
import { describeChecked } from "../../words/checkedWords";
import { describeAttribution } from "../../words/describe";
import { Translation } from "../event/QuotedWords";
import { useReading } from "../reading/reading";
import { CopyQuote } from "./CopyQuote";
import "./quote.css";

interface QuoteProps {
  readonly source: SourceDetail;
  readonly group: QuoteGroup;
  /** The chosen event rests on it. */
  readonly marked: boolean;
  readonly open: boolean;
  /** The document's head says when all of its quotes were checked: here a tick is enough. */
  readonly alike: boolean;
}

/** The source's own words, who they go back to, whether they were checked, and the ways to take them along. */
export function Quote({ source, group, marked, open, alike }: QuoteProps) {
  const checked = group.resting.find((resting) => resting.checked)?.checked;
  const translation = group.resting.find((resting) => resting.translation !== undefined)?.translation;
  const said = describeChecked(checked, open ? "full" : "short");
  return (
    <div className="quote" data-sign={group.sign}>
      <blockquote lang={source.language} dir="auto" tabIndex={-1}>
        <mark data-quote data-marked={marked || undefined}>
          {group.quote}
        </mark>
      </blockquote>
      {translation !== undefined && <Translation text={translation} />}
      <QuoteWho source={source} group={group} />
      <p
        className="quote-checked"
        data-checked={checked !== undefined || undefined}
        data-alike={alike || undefined}
        title={alike ? said : undefined}
      >
        <span className={alike ? "visually-hidden" : undefined}>{said}</span>
      </p>
      {open && <QuoteTools source={source} quote={group.quote} />}
    </div>
  );
}

/** Who says it, as people read a chain of attribution, and how it bears on the events that rest on it. */
export function QuoteWho({ source, group }: Pick<QuoteProps, "source" | "group">) {
  const { dataset } = useReading();
  const attributions = [
    ...new Set(group.resting.map((resting) => describeAttribution(dataset, resting, source.publisher.name))),
  ];
  const stances = [...new Set(group.resting.map((resting) => resting.stance))].filter((s) => s !== "supports");
  return (
    <p className="quote-who">{`${attributions.join("; ")}${stances.length > 0 ? ` · ${stances.map((s) => STANCE_DEFINITIONS[s].label.toLowerCase()).join(", ")}` : ""}`}</p>
  );
}

interface QuoteToolsProps {
  readonly source: SourceDetail;
  readonly quote: string;
  /** The words around it, where the text is at hand. */
  readonly context?: QuoteContext;
}

/** Copying, citing, and opening the original at the words. */
export function QuoteTools({ source, quote, context = {} }: QuoteToolsProps) {
  return (
    <p className="quote-tools">
      <CopyQuote source={source} quote={quote} />
      <a href={openAtQuote(source.url, quote, context)} target="_blank" rel="noopener noreferrer">
        Open at these words
      </a>
    </p>
  );
}
