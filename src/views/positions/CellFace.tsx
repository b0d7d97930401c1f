import type { Cell } from "../../facts/positions";
import type { Compared } from "../../facts/standing";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { markStances, unmarked } from "./markStances";
import { isChange } from "./moves";
import { StanceFace } from "./StanceFace";
import { type LineFrame, StepMark } from "./StepMark";
import { asOfDay, countStances, moveWords, ofPartyOnIssue } from "./words";
import "./cellFace.css";

interface CellFaceProps {
  readonly cell: Cell;
  /** Null where one day is looked at alone. */
  readonly compared: Compared | null;
  readonly frame: LineFrame;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Where a party stands on an issue, its latest remark apart, and where it stood on the earlier day; its foot opens the trail. */
export function CellFace({ cell, compared, frame, open, onToggle }: CellFaceProps) {
  const { dataset, view } = useReading();
  const { standing, remark } = cell;
  const since = view.since?.edtf ?? "";
  const now = view.asOf?.edtf ?? dataset.head.asOf;
  const party = partyAt(dataset, cell.party).name;
  const issue = dataset.issues[cell.issue]?.name ?? "";
  const was = compared?.before.standing ?? null;
  const isOther = compared?.move === "moved" || compared?.move === "reworded";
  const sides = isOther && was && standing ? markStances(was, standing) : null;
  return (
    <div className="cell-face" data-move={compared?.move}>
      {compared && (
        <p className="cell-move" data-still={!isChange(compared.move) || undefined}>
          {moveWords(compared, since)}
        </p>
      )}
      {sides && (
        <div className="cell-sides" data-two>
          <div>
            <p className="cell-day">{asOfDay(since)}</p>
            <StanceFace of={sides.before} as="before" />
          </div>
          <div>
            <p className="cell-day">{asOfDay(now)}</p>
            <StanceFace of={sides.now} as="standing" />
          </div>
        </div>
      )}
      {!sides && standing && <StanceFace of={unmarked(standing)} as="standing" />}
      {!standing && <p className="cell-none">No position recorded, only remarks.</p>}
      {remark && <StanceFace of={unmarked(remark)} as="remark" />}
      <p className="cell-foot">
        <button type="button" className="cell-open" aria-expanded={open} onClick={onToggle}>
          <span data-stances>{countStances(cell.trail.length)}</span>
          <span className="visually-hidden">{ofPartyOnIssue(party, issue)}</span>
        </button>
        <StepMark cell={cell} frame={frame} />
      </p>
    </div>
  );
}
