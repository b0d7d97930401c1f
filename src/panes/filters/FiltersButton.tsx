import { countActive } from "../../view/choose";
import { useSignal } from "../page/signal";
import { useReading } from "../reading/reading";
import { filtersDrawn } from "./opened";

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
      {active > 0 ? `Filters (${active})` : "Filters"}
    </button>
  );
}
