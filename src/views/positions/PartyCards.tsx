import { partyAt } from "../../panes/event/partyAt";
import { printing } from "../../panes/page/printing";
import { useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { CellFace } from "./CellFace";
import type { MatrixProps } from "./matrixProps";
import { PartyPick } from "./PartyPick";
import { Trail } from "./Trail";
import { nothingOn } from "./words";
import "./partyCards.css";

/** The matrix on a phone: a card an issue, of one party or of two beside each other. */
export function PartyCards({ matrix, issues, parties, comparedOf, frame, pinned, onPin, open, onToggle }: MatrixProps) {
  const { dataset } = useReading();
  const isThere = (party: number | undefined) => parties.some(({ at }) => at === party);
  const [one = open?.party ?? parties[0]?.at ?? -1, other] = pinned.filter(isThere);
  // Paper has nobody to pick: all who have a position on an issue stand under it.
  const onPaper = useSignal(printing);
  const picked = onPaper ? parties.map(({ at }) => at) : other === undefined ? [one] : [one, other];
  const toggle = (issue: number, party: number) => {
    // Whoever was shown for the open cell alone stays when it is closed.
    if (pinned.length === 0) onPin([one]);
    onToggle(issue, party);
  };
  const nameOf = (issue: number) => dataset.issues[issue]?.name ?? "";
  const isEmpty = (issue: number) => picked.every((party) => matrix.cellAt(issue, party) === null);
  const empty = issues.filter(({ at }) => isEmpty(at));
  return (
    <div className="party-cards">
      <div className="party-picks">
        <PartyPick
          label="Party"
          parties={parties}
          value={one}
          onPick={(party) => party !== null && onPin([party, ...picked.slice(1).filter((at) => at !== party)])}
        />
        {parties.length > 1 && (
          <PartyPick
            label="Beside it"
            parties={parties.filter(({ at }) => at !== one)}
            value={other ?? null}
            none="no other party"
            onPick={(party) => onPin(party === null ? [one] : [one, party])}
          />
        )}
      </div>
      <ul>
        {issues.map(({ at }) => {
          if (isEmpty(at)) return null;
          const openCell = open?.issue === at && picked.includes(open.party) ? matrix.cellAt(at, open.party) : null;
          return (
            <li key={at} className="party-card">
              <h3>{nameOf(at)}</h3>
              <div className="party-card-faces">
                {picked.map((party) => {
                  const cell = matrix.cellAt(at, party);
                  if (onPaper && cell === null) return null;
                  const { name, color } = partyAt(dataset, party);
                  return (
                    <div key={party} data-cell={`${dataset.issues[at]?.id}.${dataset.parties[party]?.id}`}>
                      {picked.length > 1 && <h4 style={{ color: `var(--party-${color})` }}>{name}</h4>}
                      {cell ? (
                        <CellFace
                          cell={cell}
                          compared={comparedOf(cell)}
                          frame={frame}
                          open={openCell?.party === party}
                          onToggle={() => toggle(at, party)}
                        />
                      ) : (
                        <span className="cell-empty">nothing recorded</span>
                      )}
                    </div>
                  );
                })}
              </div>
              {openCell && (
                <Trail key={openCell.party} cell={openCell} frame={frame} onClose={() => toggle(at, openCell.party)} />
              )}
            </li>
          );
        })}
      </ul>
      {empty.length > 0 && <p className="positions-note">{nothingOn(empty.map(({ at }) => nameOf(at)))}</p>}
    </div>
  );
}
