import { useReading } from "../../panes/reading/reading";
import { clearFilters, isFiltered } from "../../view/choose";
import { whereNone } from "./words";

/** Why no stance is shown, and what to do about it. `later`: stances that begin after the day looked at. */
export function NothingHere({ later }: { later: number }) {
  const { view, change } = useReading();
  const isLate = later > 0;
  return (
    <div className="empty-hint">
      <p>
        <strong>No stance is recorded here</strong> <span>{whereNone(later, isFiltered(view))}</span>
      </p>
      {isLate && (
        <p>
          <button type="button" className="button" onClick={() => change({ ...view, asOf: null })}>
            Show all that is recorded
          </button>
        </p>
      )}
      {!isLate && isFiltered(view) && (
        <p>
          <button type="button" className="button" onClick={() => change(clearFilters(view))}>
            Clear all filters
          </button>
        </p>
      )}
    </div>
  );
}
