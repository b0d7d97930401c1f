import { describeAttribution } from "../../dataset/describe";
import type { Discrepancy, EventDetail, Reading } from "../../dataset/part";
import { openSource } from "../../view/choose";
import { usePartSources } from "../loading/queries";
import { useReading } from "../reading/reading";

/** Where sources differ: each reading with who says so, side by side, none chosen silently. */
export function Disagreements({ detail }: { detail: EventDetail }) {
  if (detail.discrepancies.length === 0) return null;
  return (
    <section className="disagreements" aria-label="Where sources differ">
      <h3 className="eyebrow">Sources differ on</h3>
      {detail.discrepancies.map((discrepancy) => (
        <DisagreementOn key={discrepancy.about} detail={detail} discrepancy={discrepancy} />
      ))}
    </section>
  );
}

function DisagreementOn({ detail, discrepancy }: { detail: EventDetail; discrepancy: Discrepancy }) {
  return (
    <div className="disagreement">
      <h4>{discrepancy.about}</h4>
      <ul>
        {discrepancy.readings.map((reading) => (
          <ReadingItem
            key={`${reading.source} ${reading.paragraph} ${reading.says}`}
            detail={detail}
            reading={reading}
          />
        ))}
      </ul>
    </div>
  );
}

function ReadingItem({ detail, reading }: { detail: EventDetail; reading: Reading }) {
  const { dataset, view, change } = useReading();
  const source = usePartSources(dataset, dataset.find(detail.id))?.[reading.source];
  return (
    <li>
      <button
        type="button"
        className="evidence-item"
        onClick={() => change(openSource(view, reading.source, reading.paragraph))}
      >
        <span>
          {reading.says}
          {reading.rank !== "normal" && <em> ({reading.rank})</em>}
        </span>
        {reading.quote && <q lang={source?.language}>{reading.quote}</q>}
        <span className="evidence-who">
          {describeAttribution(dataset, reading, source?.publisher.name ?? reading.source)}, ¶{reading.paragraph}
        </span>
        {reading.why && <span className="evidence-note">{reading.why}</span>}
      </button>
    </li>
  );
}
