import type { Disputed } from "../../dataset/part";
import { chooseEvent, openSource } from "../../view/choose";
import { Disagreement } from "../event/Disagreement";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { useDisagreements } from "./useDisagreements";
import { othersDifferOn } from "./words";
import "./disagreementsHere.css";

interface DisagreementsHereProps {
  readonly disputed: readonly Disputed[];
}

/** What the open paragraph tells differently from other sources: its reading beside theirs, each a way to its paragraph. */
export function DisagreementsHere({ disputed }: DisagreementsHereProps) {
  const { dataset, view, chosen, change } = useReading();
  const { found, pending, error, retry } = useDisagreements(disputed);
  if (error) return <LoadFailed what="What other sources say" error={error} retry={retry} />;
  if (pending) return <p className="resting-none">Loading what other sources say…</p>;
  return (
    <div className="disagreements-here">
      <h3>{othersDifferOn(found.length)}</h3>
      {found.map(({ of, discrepancy }) => (
        <Disagreement key={`${of.event} ${discrepancy.about}`} of={of} discrepancy={discrepancy} heading="h4">
          {of.event !== chosen && (
            <p className="disagreement-event">
              of{" "}
              <button
                type="button"
                className="text-button"
                onClick={() => change(openSource(chooseEvent(view, dataset.idOf(of.event)), view.source ?? "", view.p))}
              >
                {dataset.titleOf(of.event)}
              </button>
            </p>
          )}
        </Disagreement>
      ))}
    </div>
  );
}
