import { explainEmpty } from "../../filter/emptyHint";
import { EmptyHint } from "../../panes/filters/EmptyHint";
import { Lifts } from "../../panes/filters/Lifts";
import { useReading } from "../../panes/reading/reading";

import { isFiltered } from "../../view/choose";
import { noneIsARound } from "./words";

/** No round passes the filter: which filter to lift to see how many rounds. */
export function NoRounds() {
  const { dataset, index, view, search, shownCount, change } = useReading();
  if (shownCount === 0) return <EmptyHint />;
  if (!isFiltered(view)) return <p className="empty-hint">This dataset records no round.</p>;
  const hidesRounds = view.kinds.length > 0 && !view.kinds.includes("round");
  const lifts = explainEmpty(index, { ...view, kinds: ["round"] }, search.found, dataset).filter(
    ({ facet }) => facet !== "kinds",
  );
  return (
    <div className="empty-hint">
      <p>
        <strong>{noneIsARound(shownCount)}</strong>
      </p>
      <Lifts lifts={hidesRounds ? [] : lifts} of="round">
        {hidesRounds && (
          <li>
            <button type="button" className="button" onClick={() => change({ ...view, kinds: [] })}>
              Lift the choice of kinds
            </button>
          </li>
        )}
      </Lifts>
    </div>
  );
}
