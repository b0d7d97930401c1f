import { asEventIndex } from "../../dataset/dataset";
import type { Cell, Change } from "../../facts/positions";
import { Act } from "../../panes/event/Act";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { type LineFrame, StepMark } from "./StepMark";
import { changeWords, countStances } from "./words";
import "./cellFace.css";

interface CellFaceProps {
  readonly cell: Cell;
  readonly change: Change | null;
  readonly frame: LineFrame;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** The latest stance of a party on an issue, its date, and its history as a line; a button that opens the trail. */
export function CellFace({ cell, change, frame, open, onToggle }: CellFaceProps) {
  const { dataset } = useReading();
  const count = cell.trail.length;
  return (
    <button type="button" className="cell-face" aria-expanded={open} onClick={onToggle}>
      <span className="cell-top">
        <Act act={cell.latest.act} />
        <StepMark cell={cell} frame={frame} />
      </span>
      <span className="cell-position">{cell.latest.position}</span>
      <span className="cell-foot">
        <span>{`${formatWhen(dataset.whenOf(asEventIndex(cell.latest.event)), "short")} ·`}</span>{" "}
        <span data-stances>{countStances(count)}</span>
      </span>
      {change && <span className="cell-change">{changeWords(change)}</span>}
    </button>
  );
}
