import { explainEmpty } from "../../filter/emptyHint";
import { formatNumber } from "../../time/formatNumber";
import { clearFilters } from "../../view/choose";
import { useReading } from "../reading/reading";
import "./emptyHint.css";

/** No events: which filter hides how many, each with the offer to lift it. */
export function EmptyHint() {
  const { dataset, index, view, search, change } = useReading();
  if (dataset.count === 0) {
    return (
      <p className="empty-hint">
        <strong>This dataset holds no event yet.</strong>
      </p>
    );
  }
  const hints = explainEmpty(index, view, search.found, dataset);
  return (
    <div className="empty-hint">
      <p>
        <strong>
          {search.error === null
            ? "No event passes all of these filters together."
            : "The words were not searched for, so no event is shown as found."}
        </strong>
      </p>
      <ul>
        {hints.map((hint) => (
          <li key={hint.facet}>
            <button
              type="button"
              className="button"
              onClick={() => change(hint.lift(view))}
            >{`Lift ${hint.label}`}</button>{" "}
            <span>{`to show ${formatNumber(hint.wouldShow)} ${hint.wouldShow === 1 ? "event" : "events"}`}</span>
          </li>
        ))}
        <li>
          <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
            Clear all filters
          </button>
        </li>
      </ul>
    </div>
  );
}
