import { useReading } from "../../panes/reading/reading";
import { LANE_MODES, type LaneMode } from "../../view/choices";
import { showLanes } from "../../view/choose";
import { lanesBy } from "./words";

const LABELS: { readonly [mode in LaneMode]: string } = {
  party: "Parties",
  kind: "Kinds",
  issue: "Issues",
  track: "Tracks",
};

/** What the lanes stand for, and the way back from an arrangement of one's own. */
export function LaneChoice() {
  const { view, change } = useReading();
  const arranged = view.othersOpen || view.laneOrder.length > 0 || view.foldedLanes.length > 0;
  return (
    <>
      <select
        className="button lane-choice"
        aria-label="Lanes"
        value={view.lanes}
        onChange={(event) => {
          const mode = LANE_MODES.find((each) => each === event.target.value);
          if (mode) change(showLanes(view, mode));
        }}
      >
        {LANE_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {lanesBy(LABELS[mode])}
          </option>
        ))}
      </select>
      {arranged && (
        <button type="button" className="text-button" onClick={() => change(showLanes(view, view.lanes))}>
          Reset lanes
        </button>
      )}
    </>
  );
}
