import { useMemo, useState } from "react";
import type { StanceRow } from "../../dataset/part";
import { type Cell, sortAxis, stepsOf } from "../../facts/positions";
import { compareStand } from "../../facts/standing";
import { printing } from "../../panes/page/printing";
import { useSignal } from "../../panes/page/signal";
import { useNarrow } from "../../panes/page/useMedia";
import { useReading } from "../../panes/reading/reading";
import { CompareWith } from "./CompareWith";
import { Comparison } from "./Comparison";
import { DaySlider } from "./DaySlider";
import { HowToRead } from "./HowToRead";
import { MatrixTable } from "./MatrixTable";
import type { MatrixProps } from "./matrixProps";
import { isChange } from "./moves";
import { NothingHere } from "./NothingHere";
import { Orders } from "./Orders";
import { PartyCards } from "./PartyCards";
import { useMatrix } from "./useMatrix";
import { notBefore, nothingOf, stancesLeftOut, unchangedLeftOut } from "./words";

/** The matrix as of a day, under the filter; or as of two, compared. */
export function Positions({ rows }: { rows: readonly StanceRow[] }) {
  const { dataset, index, view, change } = useReading();
  const narrow = useNarrow();
  const onPaper = useSignal(printing);
  const [pinned, setPinned] = useState<readonly number[]>([]);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const steps = useMemo(() => stepsOf(dataset), [dataset]);
  const { matrix, frame } = useMatrix(rows);
  const until = view.asOf?.end ?? Number.POSITIVE_INFINITY;
  const since = view.since !== null && view.since.end < until ? view.since : null;
  const comparedOf = (cell: Cell) => (since === null ? null : compareStand(dataset, cell.trail, since.end));
  const hasChanged = (cell: Cell) => isChange(comparedOf(cell)?.move ?? "nothing");
  const issueAt = view.cell === null ? undefined : index.at.issues.get(view.cell.issue);
  const partyAt = view.cell === null ? undefined : index.at.parties.get(view.cell.party);
  const open = issueAt === undefined || partyAt === undefined ? null : { issue: issueAt, party: partyAt };
  const keep = (axis: "issue" | "party") => {
    const kept = new Set(matrix.cells.filter(hasChanged).map((cell) => cell[axis]));
    return ({ at }: { readonly at: number }) => since === null || !onlyChanged || kept.has(at) || at === open?.[axis];
  };
  const issues = sortAxis(matrix.issues.filter(keep("issue")), view.rows, (at) => dataset.issues[at]?.name ?? "");
  const parties = sortAxis(matrix.parties.filter(keep("party")), view.cols, (at) => dataset.parties[at]?.name ?? "");
  const onToggle = (issue: number, party: number) => {
    const names = { issue: dataset.issues[issue]?.id ?? "", party: dataset.parties[party]?.id ?? "" };
    change({ ...view, cell: open?.issue === issue && open.party === party ? null : names });
  };
  const props: MatrixProps = {
    ...{ matrix, issues, parties, comparedOf, frame, pinned, open, onToggle },
    onPin: setPinned,
  };
  const leftOut = stancesLeftOut(matrix);

  return (
    <div className="positions" data-view-ready data-anchor-scroll>
      <div className="positions-whole">
        <div className="positions-tools">
          <h2 className="visually-hidden">Positions: issues by parties</h2>
          <DaySlider
            label="As of"
            dayLabel="As of the end of this day"
            steps={steps}
            day={view.asOf}
            toTheEnd
            onChoose={(asOf) => change({ ...view, asOf })}
          />
          {view.since !== null && (
            <DaySlider
              label="Compared with"
              dayLabel="Compared with the end of this day"
              steps={steps}
              day={view.since}
              toTheEnd={false}
              onChoose={(day) => day !== null && change({ ...view, since: day })}
            />
          )}
          <CompareWith />
          <Orders />
          <HowToRead />
          {view.since !== null && since === null && (
            <p className="positions-fault" role="status">
              {notBefore(view.since.edtf, view.asOf?.edtf ?? "")}
            </p>
          )}
          <Comparison
            {...{ matrix, steps, since, onlyChanged }}
            onOnlyChanged={setOnlyChanged}
            leftOut={unchangedLeftOut(matrix.issues.length - issues.length, matrix.parties.length - parties.length)}
          />
          {leftOut !== "" && <p className="positions-note">{leftOut}</p>}
        </div>
        {matrix.cells.length === 0 && <NothingHere later={matrix.later} />}
        {matrix.cells.length > 0 && issues.length === 0 && (
          <p className="positions-note">No position changed between these two days.</p>
        )}
        {matrix.cells.length > 0 &&
          issues.length > 0 &&
          (narrow || onPaper ? <PartyCards {...props} /> : <MatrixTable {...props} />)}
        {open !== null && matrix.cellAt(open.issue, open.party) === null && (
          <p className="positions-note">
            {nothingOf(dataset.parties[open.party]?.name ?? "", dataset.issues[open.issue]?.name ?? "")}
          </p>
        )}
      </div>
    </div>
  );
}
