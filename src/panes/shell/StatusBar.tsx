import type { ReactNode } from "react";
import { listChips } from "../../filter/chips";
import { clearFilters, isFiltered, showView } from "../../view/choose";
import { focusBack } from "../page/focusBack";
import { useReading } from "../reading/reading";
import { SearchFailed } from "./SearchFailed";
import { removeFilter, searchingStill, shownOf } from "./words";
import "./statusBar.css";

/** How many events are shown of how many, and what narrows them, each lifted by a click. */
export function StatusBar({ children }: { children?: ReactNode }) {
  const { dataset, view, shownCount, search, change } = useReading();
  const chips = listChips(view, dataset);
  return (
    <div className="status-bar">
      {!view.embed && <p className="status-dataset">{dataset.head.title}</p>}
      <p role="status" className="status-count" tabIndex={-1}>
        {search.error !== null
          ? "Not searched"
          : search.pending && search.result === null
            ? "Searching…"
            : shownOf(shownCount, dataset.count)}
      </p>
      {view.view !== "timeline" && isFiltered(view) && shownCount > 0 && (
        <button type="button" className="text-button" onClick={() => change(showView(view, "timeline"))}>
          See them on the timeline
        </button>
      )}
      {search.pending && search.result !== null && <p className="status-count">{searchingStill(search.part)}</p>}
      <SearchFailed />
      {!view.embed && chips.length > 0 && (
        <ul className="chips" aria-label="Active filters">
          {chips.map((chip) => (
            <li key={chip.key}>
              <button
                type="button"
                className="button chip"
                aria-label={removeFilter(chip.label)}
                onClick={() => {
                  change(chip.remove);
                  focusBack(".chip", ".status-count");
                }}
              >
                <span>{chip.label}</span> <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              className="text-button"
              onClick={() => {
                change(clearFilters(view));
                focusBack(".status-count");
              }}
            >
              Clear all
            </button>
          </li>
        </ul>
      )}
      {children}
    </div>
  );
}
