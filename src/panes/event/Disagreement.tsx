import type { ReactNode } from "react";
import type { Discrepancy, Reading } from "../../dataset/part";
import type { LoadedEvent } from "../../files/queries";
import { capital } from "../../words/capital";
import { rankOf } from "../../words/eventWords";
import { readingOf } from "../../words/reportError";
import { ReportError } from "../export/ReportError";
import { NumberSpread } from "./NumberSpread";
import { ReadingWords } from "./ReadingWords";
import { useWayToWords } from "./useWayToWords";
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
      <Heading>{capital(about)}</Heading>
      {children}
      <NumberSpread discrepancy={discrepancy} />
      <ul>
        {readings.map((reading) => (
          <ReadingItem
            key={`${reading.source} ${reading.paragraph} ${reading.says}`}
            of={of}
            about={about}
            reading={reading}
          />
        ))}
      </ul>
      {readings.every(({ rank }) => rank === "normal") && (
        <p className="disagreement-open">The dataset prefers none of these readings.</p>
      )}
    </div>
  );
}

function ReadingItem({ of, about, reading }: { of: LoadedEvent; about: string; reading: Reading }) {
  const { open, lead } = useWayToWords(reading);
  const { rank, why, says } = reading;
  const claim = readingOf(about, says);
  return (
    <li data-claim data-reading data-rank={rank}>
      <button type="button" className="reading" aria-current={open || undefined} onClick={lead}>
        {rank !== "normal" && <span className="reading-rank">{rankOf(rank, why)}</span>}
        <span className="reading-says">{says}</span>
        <ReadingWords of={of} reading={reading} />
        {rank === "normal" && why && <span className="reading-who">{why}</span>}
      </button>
      <ReportError of={{ what: "claim", of, claim, passage: reading }} about={claim} />
    </li>
  );
}
