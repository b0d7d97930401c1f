import { Fragment, useState } from "react";
import { asEventIndex } from "../../dataset/dataset";
import type { AxisEntry } from "../../facts/positions";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { showAllParties } from "../../words/counted";
import { CellFace } from "./CellFace";
import type { MatrixProps } from "./matrixProps";
import { Trail } from "./Trail";
import { tallyOf } from "./words";
import "./matrix.css";

/** Columns shown before the reader asks for more: what fits and can be compared. */
const COLUMNS_AT_FIRST = 8;

/** Issues down, parties across; both heads stay in sight. */
export function MatrixTable({ matrix, issues, parties, changes, frame, open, onToggle }: MatrixProps) {
  const { dataset, view } = useReading();
  const [wide, setWide] = useState(false);
  const openAt = parties.findIndex(({ at }) => at === open?.party);
  const all = wide || openAt >= COLUMNS_AT_FIRST || parties.length <= COLUMNS_AT_FIRST + 1;
  const columns = all ? parties : parties.slice(0, COLUMNS_AT_FIRST);
  const issueName = (at: number) => dataset.issues[at]?.name ?? "";
  return (
    <table className="matrix">
      <caption className="visually-hidden">Positions: issues by parties, the latest stance in each cell</caption>
      <thead>
        <tr>
          <td className="matrix-corner">
            {!all && (
              <button type="button" className="text-button" onClick={() => setWide(true)}>
                {showAllParties(parties.length)}
              </button>
            )}
          </td>
          {columns.map((party) => (
            <th key={party.at} scope="col" data-party={dataset.parties[party.at]?.id}>
              <span style={{ color: `var(--party-${partyAt(dataset, party.at).color})` }}>
                {partyAt(dataset, party.at).shortName}
              </span>
              <Tally entry={party} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {issues.map((issue) => {
          const openCell = open?.issue === issue.at ? matrix.cellAt(issue.at, open.party) : null;
          return (
            <Fragment key={issue.at}>
              <tr>
                <th scope="row" data-issue={dataset.issues[issue.at]?.id}>
                  <span>{issueName(issue.at)}</span>
                  <Tally entry={issue} />
                </th>
                {columns.map((party) => {
                  const cell = matrix.cellAt(issue.at, party.at);
                  const isOpen = openCell !== null && open?.party === party.at;
                  // With a trail open its steps stand for the events; else a cell stands for its latest.
                  const anchor = cell && view.cell === null ? { "data-anchor": true } : {};
                  return (
                    <td
                      key={party.at}
                      data-cell={`${dataset.issues[issue.at]?.id}.${dataset.parties[party.at]?.id}`}
                      data-open={isOpen || undefined}
                      {...anchor}
                      data-event={cell ? dataset.idOf(asEventIndex(cell.latest.event)) : undefined}
                    >
                      {cell ? (
                        <CellFace
                          cell={cell}
                          change={changes(issue.at, party.at)}
                          frame={frame}
                          open={isOpen}
                          onToggle={() => onToggle(issue.at, party.at)}
                        />
                      ) : (
                        <span className="cell-empty">nothing recorded</span>
                      )}
                    </td>
                  );
                })}
              </tr>
              {openCell && (
                <tr className="matrix-trail">
                  <td colSpan={columns.length + 1}>
                    <Trail
                      key={`${openCell.issue} ${openCell.party}`}
                      cell={openCell}
                      frame={frame}
                      onClose={() => onToggle(openCell.issue, openCell.party)}
                    />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

function Tally({ entry }: { entry: AxisEntry }) {
  return <small>{tallyOf(entry)}</small>;
}
