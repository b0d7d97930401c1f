import { countActive } from "../../view/choose";
import { useSignal } from "../page/signal";
import { useReading } from "../reading/reading";
import { filtersDrawn } from "./opened";
import { filtersWith } from "./words";

/** Opens the filters over a small window; says how many narrow the events. */
export function FiltersButton() {
  const { view } = useReading();
  const active = countActive(view);
  return (
    <button
      type="button"
      className="button"
      aria-expanded={useSignal(filtersDrawn)}
      onClick={() => filtersDrawn.set(true)}
    >
      {filtersWith(active)}
    </button>
  );
}
