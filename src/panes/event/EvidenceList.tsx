import { STANCE_DEFINITIONS } from "../../dataset/definitions";
import type { Evidence } from "../../dataset/part";
import { listPassages } from "../../facts/passages";
import type { LoadedEvent } from "../../files/queries";
import { openSource } from "../../view/choose";
import { describeChecked, summariseChecked } from "../../words/checkedWords";
import { describeAttribution } from "../../words/describe";
import { useReading } from "../reading/reading";
import { leadToWords } from "./leadToWords";
import { OriginsList } from "./OriginsList";
import { PassageNumber } from "./PassageNumber";
import "./evidence.css";

/** Every quote an event rests on, a click away from its paragraph, who says it, and whether it was checked; then the origins. */
export function EvidenceList({ of }: { of: LoadedEvent }) {
  const { view } = useReading();
  const { detail } = of;
  return (
    <>
      <section className="evidence" aria-label="Evidence">
        <h3 className="eyebrow">Rests on</h3>
        <p className="evidence-sum">{`${summariseChecked(detail.evidence)}.`}</p>
        <ol>
          {detail.evidence.map((evidence) => (
            <EvidenceItem
              key={`${evidence.source} ${evidence.paragraph} ${evidence.quote}`}
              of={of}
              evidence={evidence}
              open={view.source === evidence.source && view.p === evidence.paragraph}
            />
          ))}
        </ol>
      </section>
      <OriginsList of={of} />
    </>
  );
}

function EvidenceItem({ of, evidence, open }: { of: LoadedEvent; evidence: Evidence; open: boolean }) {
  const { dataset, view, change } = useReading();
  const source = of.sourceOf(evidence.source);
  const publisher = source?.publisher.name ?? evidence.source;
  return (
    <li data-claim>
      <button
        type="button"
        className="evidence-item"
        aria-current={open || undefined}
        onClick={() => {
          change(openSource(view, evidence.source, evidence.paragraph));
          leadToWords(evidence.source, evidence.paragraph, evidence.quote);
        }}
      >
        <PassageNumber passages={listPassages(of.detail)} source={evidence.source} paragraph={evidence.paragraph} />
        <q lang={source?.language}>{evidence.quote}</q>
        <span className="evidence-who">{`${describeAttribution(dataset, evidence, publisher)}, ¶${evidence.paragraph}${evidence.stance !== "supports" ? ` · ${STANCE_DEFINITIONS[evidence.stance].label.toLowerCase()}` : ""}${evidence.hedge ? ` · “${evidence.hedge}”` : ""}`}</span>
        <span className="evidence-checked" data-checked={evidence.checked !== undefined || undefined}>
          {describeChecked(evidence.checked, "short")}
        </span>
        {evidence.note && <span className="evidence-note">{evidence.note}</span>}
      </button>
    </li>
  );
}
