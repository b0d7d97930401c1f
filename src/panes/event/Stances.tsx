import { stanceClaims } from "../../facts/claims";
import { listUnstated } from "../../facts/issuesAsked";
import type { LoadedEvent } from "../../files/queries";
import { NO_WORDS } from "../../words/describe";
import { claimOf } from "../../words/reportError";
import { ReportError } from "../export/ReportError";
import { useReading } from "../reading/reading";
import { Act } from "./Act";
import { InFilter } from "./InFilter";
import { WordsButton } from "./WordsButton";
import "./stances.css";

/** What a statement says on each issue, every stance with its own words, or with the word that none are recorded. */
export function Stances({ of }: { of: LoadedEvent }) {
  const { dataset, view } = useReading();
  const { statement } = of.detail;
  if (statement === undefined) return null;
  const nameOf = (id: string) => dataset.issues.find((issue) => issue.id === id)?.name ?? id;
  const issues = dataset.issuesOf(of.event).flatMap((issue) => dataset.issues[issue]?.id ?? []);
  const unstated = listUnstated(issues, statement.stances, view);
  return (
    <section className="stances" aria-label="What it says">
      <h3 className="eyebrow">What it says</h3>
      <ul>
        {stanceClaims(of.detail).map(({ stance, words }) => {
          const claim = claimOf(nameOf(stance.issue), stance.act, stance.position);
          return (
            <li key={`${stance.issue} ${stance.act} ${stance.position}`} data-claim data-stance>
              <p className="stance-says">
                <span className="stance-issue">{nameOf(stance.issue)}</span> <Act act={stance.act} />{" "}
                <span className="stance-position">{stance.position}</span>{" "}
                {view.issues.includes(stance.issue) && <InFilter />}
              </p>
              {words.length === 0 && <p className="no-words">{NO_WORDS}</p>}
              {words.map((passage) => (
                <WordsButton key={passage.quote} of={of} passage={passage} />
              ))}
              <ReportError of={{ what: "claim", of, claim, ...(words[0] && { passage: words[0] }) }} about={claim} />
            </li>
          );
        })}
        {unstated.map((issue) => (
          <li key={issue}>
            <p className="stance-says">
              <span className="stance-issue">{nameOf(issue)}</span>{" "}
              <span className="stance-none">Named among its issues; no stance on it is recorded.</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
