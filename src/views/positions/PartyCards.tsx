import { useState } from "react";
import { asEventIndex } from "../../dataset/dataset";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { CellFace } from "./CellFace";
import type { MatrixProps } from "./matrixProps";
import { Trail } from "./Trail";
import { nothingOn, partyAndCount } from "./words";
import "./partyCards.css";

/** The matrix on a phone: one party at a time, a card an issue. */
export function PartyCards({ matrix, issues, parties, changes, frame, open, onToggle }: MatrixProps) {
  const { dataset } = useReading();
  const [picked, setPicked] = useState(open?.party ?? parties[0]?.at ?? -1);
  const party = parties.find(({ at }) => at === picked)?.at ?? parties[0]?.at ?? -1;
  const nameOf = (issue: number) => dataset.issues[issue]?.name ?? "";
  const empty = issues.filter(({ at }) => matrix.cellAt(at, party) === null);
  return (
    <div className="party-cards">
      <label className="party-pick">
        <span>Party</span>
        <select className="field" value={party} onChange={(event) => setPicked(Number(event.target.value))}>
          {parties.map(({ at, recorded }) => (
            <option key={at} value={at}>
              {partyAndCount(partyAt(dataset, at).name, recorded)}
            </option>
          ))}
        </select>
      </label>
      <ul>
        {issues.map(({ at }) => {
          const cell = matrix.cellAt(at, party);
          if (!cell) return null;
          const isOpen = open?.issue === at && open.party === party;
          const anchor = open === null ? { "data-anchor": true } : {};
          return (
            <li
              key={at}
              className="party-card"
              data-cell={`${dataset.issues[at]?.id}.${dataset.parties[party]?.id}`}
              data-event={dataset.idOf(asEventIndex(cell.latest.event))}
              {...anchor}
            >
              <h3>{nameOf(at)}</h3>
              <CellFace
                cell={cell}
                change={changes(at, party)}
                frame={frame}
                open={isOpen}
                onToggle={() => onToggle(at, party)}
              />
              {isOpen && <Trail cell={cell} frame={frame} onClose={() => onToggle(at, party)} />}
            </li>
          );
        })}
      </ul>
      {empty.length > 0 && <p className="positions-note">{nothingOn(empty.map(({ at }) => nameOf(at)))}</p>}
    </div>
  );
}
