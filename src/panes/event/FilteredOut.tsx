import type { EventIndex } from "../../dataset/dataset";
import { hasBit } from "../../filter/bits";
import { clearFilters } from "../../view/choose";
import { useReading } from "../reading/reading";
import "./filteredOut.css";

/** Says that the filters hide the chosen event, and lifts them where they are the reader’s own. */
export function FilteredOut({ event }: { event: EventIndex }) {
  const { view, shown, change } = useReading();
  if (hasBit(shown, event)) return null;
  return (
    <p className="filtered-out">
      <span>The filters hide this event.</span>{" "}
      {!view.embed && (
        <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
          Clear the filters
        </button>
      )}
    </p>
  );
}
