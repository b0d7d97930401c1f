import { countBits } from "../../filter/bits";
import { useReading } from "../../panes/reading/reading";
import { clearFilters } from "../../view/choose";
import { recordedInAll } from "./words";

/** Events pass the filter, but none of them is an exchange: says which filter is in the way and lifts it. */
export function NoExchanges() {
  const { view, index, change } = useReading();
  const all = countBits(index.kinds[index.at.kinds.get("exchange") ?? -1] ?? new Uint32Array());
  if (all === 0) return <p className="exchanges-none">This dataset records no exchange.</p>;
  const kindsHide = view.kinds.length > 0 && !view.kinds.includes("exchange");
  return (
    <div className="empty-hint">
      <p>
        <strong>None of the events that pass the filters is an exchange.</strong>
        <span>{recordedInAll(all)}</span>
      </p>
      <p>
        {kindsHide && (
          <button
            type="button"
            className="button"
            onClick={() => change({ ...view, kinds: [...view.kinds, "exchange"] })}
          >
            Show exchanges as well
          </button>
        )}{" "}
        <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
          Clear all filters
        </button>
      </p>
    </div>
  );
}
