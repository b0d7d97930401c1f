import type { ReactNode } from "react";
import type { Discrepancy, Reading } from "../../dataset/part";
import type { LoadedEvent } from "../../files/queries";
import { openSource } from "../../view/choose";
import { describeAttribution } from "../../words/describe";
import { useReading } from "../reading/reading";
import { leadToWords } from "./leadToWords";
import { NumberSpread } from "./NumberSpread";
import { wordsOf } from "./readings";
import "./disagreement.css";

interface DisagreementProps {
  readonly of: LoadedEvent;
  readonly discrepancy: Discrepancy;
  readonly heading: "h3" | "h4";
  /** What stands under the heading, such as the event it is about. */
  readonly children?: ReactNode;
}

/** One thing that sources tell differently: each reading with its words and who says so, each a way to its paragraph. */
export function Disagreement({ of, discrepancy, heading: Heading, children }: DisagreementProps) {
  const { about, readings } = discrepancy;
  return (
    <div className="disagreement">
      <Heading>{about.charAt(0).toUpperCase() + about.slice(1)}</Heading>
      {children}
      <NumberSpread discrepancy={discrepancy} />
      <ul>
        {readings.map((reading) => (
          <ReadingItem key={`${reading.source} ${reading.paragraph} ${reading.says}`} of={of} reading={reading} />
        ))}
      </ul>
      {readings.every(({ rank }) => rank === "normal") && (
        <p className="disagreement-open">The dataset prefers none of these readings.</p>
      )}
    </div>
  );
}

const RANK_WORDS = { preferred: "Preferred", deprecated: "Superseded or in error" } as const;

function ReadingItem({ of, reading }: { of: LoadedEvent; reading: Reading }) {
  const { dataset, view, change } = useReading();
  const source = of.sourceOf(reading.source);
  const open = view.source === reading.source && view.p === reading.paragraph;
  const words = wordsOf(of.detail, reading);
  return (
    <li data-claim data-rank={reading.rank}>
      <button
        type="button"
        className="reading"
        aria-current={open || undefined}
        onClick={() => {
          change(openSource(view, reading.source, reading.paragraph));
          leadToWords(reading.source, reading.paragraph, reading.quote);
        }}
      >
        {reading.rank !== "normal" && (
          <span className="reading-rank">{`${RANK_WORDS[reading.rank]}${reading.why ? `: ${reading.why}` : ""}`}</span>
        )}
        <span className="reading-says">{reading.says}</span>
        {words.length > 0 && reading.quote === undefined && (
          <span className="reading-who">This paragraph is quoted with:</span>
        )}
        {words.map((quote) => (
          <q key={quote} lang={source?.language} dir="auto">
            {quote}
          </q>
        ))}
        <span className="reading-who">{`${describeAttribution(dataset, reading, source?.publisher.name ?? reading.source)}, ¶${reading.paragraph}`}</span>
        {reading.rank === "normal" && reading.why && <span className="reading-who">{reading.why}</span>}
      </button>
    </li>
  );
}
