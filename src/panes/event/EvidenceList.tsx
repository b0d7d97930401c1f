import { unclaimedEvidence } from "../../facts/claims";
import type { LoadedEvent } from "../../files/queries";
import { summariseChecked } from "../../words/checkedWords";
import { bearingOf, placeOf } from "../../words/eventWords";
import { ReportError } from "../export/ReportError";
import { OriginsList } from "./OriginsList";
import { WordsButton } from "./WordsButton";
import "./evidence.css";

/**
 * Every quote that an event rests on and that no stance above has for its own, a press away from its paragraph; how many
 * of all were checked; then the origins.
 */
export function EvidenceList({ of }: { of: LoadedEvent }) {
  const { detail } = of;
  if (detail.evidence.length === 0) return <p className="evidence-none">No source yet: this event is a draft.</p>;
  const rest = unclaimedEvidence(detail);
  const isAll = rest.length === detail.evidence.length;
  return (
    <>
      <section className="evidence" aria-label="Evidence">
        <h3 className="eyebrow">{isAll || rest.length === 0 ? "Rests on" : "Also rests on"}</h3>
        <p className="evidence-sum">{`${summariseChecked(detail.evidence)}.`}</p>
        {rest.length > 0 && (
          <ol>
            {rest.map((evidence) => (
              <li key={`${evidence.source} ${evidence.paragraph} ${evidence.quote}`} data-claim>
                <WordsButton of={of} passage={evidence} bearing={bearingOf(evidence)}>
                  {evidence.note && <span className="evidence-note">{evidence.note}</span>}
                </WordsButton>
                <ReportError
                  of={{ what: "claim", of, passage: evidence }}
                  about={placeOf(of.sourceOf(evidence.source)?.publisher.name ?? evidence.source, evidence.paragraph)}
                />
              </li>
            ))}
          </ol>
        )}
      </section>
      <OriginsList of={of} />
    </>
  );
}
