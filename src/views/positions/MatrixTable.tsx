import { type CSSProperties, Fragment, useRef, useState } from "react";
import { useSize } from "../../panes/page/useSize";
import { useReading } from "../../panes/reading/reading";
import { showAllParties } from "../../words/counted";
import { CellFace } from "./CellFace";
import { fitParties, ISSUE_PX } from "./fitting";
import type { MatrixProps } from "./matrixProps";
import { PartyHead } from "./PartyHead";
import { togglePin } from "./pins";
import { Tally } from "./Tally";
import { Trail } from "./Trail";
import "./matrix.css";

/** Issues down, parties across; both heads stay in sight, and so do the parties that are pinned. */
export function MatrixTable(props: MatrixProps) {
  const { matrix, issues, parties, comparedOf, frame, pinned, onPin, open, onToggle } = props;
  const { dataset } = useReading();
  const [wide, setWide] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  const { widthPx } = useSize(room);
  const fit = fitParties(widthPx, parties.length, pinned.length, wide);
  const pinnedFirst = [
    ...pinned.flatMap((at) => parties.find((party) => party.at === at) ?? []),
    ...parties.filter(({ at }) => !pinned.includes(at)),
  ];
  const columns = pinnedFirst.filter(({ at }, i) => i < fit.shown || at === open?.party);
  const hidden = parties.length - columns.length;
  const stuck = fit.sticky ? pinned.length : 0;
  const columnStyle = (i: number): CSSProperties =>
    i < stuck ? { position: "sticky", left: ISSUE_PX + i * fit.partyPx } : {};
  // Nothing before the width is known: an open trail comes into sight once, where it stays.
  if (widthPx === 0) return <div className="matrix-room" ref={room} />;
  return (
    <div className="matrix-room" ref={room}>
      <table className="matrix" style={{ width: ISSUE_PX + columns.length * fit.partyPx }}>
        <caption className="visually-hidden">
          Positions: issues by parties, in each cell where the party stands on the issue, and its latest remark
        </caption>
        <colgroup>
          <col style={{ width: ISSUE_PX }} />
          {columns.map(({ at }) => (
            <col key={at} style={{ width: fit.partyPx }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td className="matrix-corner">
              {(hidden > 0 || wide) && (
                <button type="button" className="text-button" onClick={() => setWide(!wide)}>
                  {wide ? "Show as many as fit" : showAllParties(parties.length)}
                </button>
              )}
            </td>
            {columns.map((party, i) => (
              <PartyHead
                key={party.at}
                entry={party}
                style={columnStyle(i)}
                pinned={pinned.includes(party.at)}
                onPin={() => onPin(togglePin(pinned, party.at))}
              />
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
                    <div className="row-head">
                      <span className="row-head-name">{dataset.issues[issue.at]?.name ?? ""}</span>
                      <Tally entry={issue} />
                    </div>
                  </th>
                  {columns.map((party, i) => {
                    const cell = matrix.cellAt(issue.at, party.at);
                    const isOpen = openCell !== null && open?.party === party.at;
                    return (
                      <td
                        key={party.at}
                        data-cell={`${dataset.issues[issue.at]?.id}.${dataset.parties[party.at]?.id}`}
                        data-open={isOpen || undefined}
                        data-pinned={i < stuck || undefined}
                        style={columnStyle(i)}
                      >
                        {cell ? (
                          <CellFace
                            cell={cell}
                            compared={comparedOf(cell)}
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
    </div>
  );
}
