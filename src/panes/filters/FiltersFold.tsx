import { countActive } from "../../view/choose";
import { focusBack } from "../page/focusBack";
import { remembered } from "../page/remembered";
import { useSignal } from "../page/signal";
import { useMedia } from "../page/useMedia";
import { useReading } from "../reading/reading";
import { FiltersPane } from "./FiltersPane";
import { filtersDrawn } from "./opened";
import { filtersWith } from "./words";
import "./filtersFold.css";

/** Where the filters lie over the view; see filters.css. */
const DRAWER = "(width < 1200px) or (height < 560px)";

/** Whether the filters stand beside the view, where there is room for them. */
const standing = remembered("parley-filters", true);

/** The filters: beside the view, or folded to a strip that says how many narrow it; where room is short they open over the view. */
export function FiltersFold() {
  const { view } = useReading();
  const isDrawer = useMedia(DRAWER);
  const stands = useSignal(standing);
  const drawn = useSignal(filtersDrawn);
  const active = countActive(view);
  const open = isDrawer ? drawn : stands;
  const show = (shown: boolean) => {
    if (isDrawer) return filtersDrawn.set(shown);
    standing.set(shown);
    // The button that was pressed is gone: the one that undoes it has the focus.
    focusBack(shown ? ".filters-fold" : ".filters-strip button");
  };
  return (
    <>
      {(isDrawer || !stands) && (
        <div className="filters-strip">
          <button type="button" className="button" aria-expanded={open} onClick={() => show(true)}>
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path
                d="M2 4h12M4.5 8h7M7 12h2"
                fill="none"
                stroke="currentColor"
                strokeWidth="1.5"
                strokeLinecap="round"
              />
            </svg>
            <span className="filters-strip-words">{filtersWith(active)}</span>
          </button>
        </div>
      )}
      {(isDrawer || stands) && <FiltersPane drawer={isDrawer} open={open} onClose={() => show(false)} />}
    </>
  );
}
