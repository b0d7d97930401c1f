import type { Exchange, Sides } from "../../facts/exchanges";
import { type GoBetween, totalByGoBetween } from "../../facts/exchangeTotals";
import { countReceived, isSome, type Tally } from "../../facts/received";
import { ActorName } from "../../panes/event/ActorName";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import type { Counted } from "../../view/choices";
import { nameSide, sideStyle } from "./sideWords";
import { andUnknown, receivedBy } from "./words";

interface GoBetweensProps {
  readonly exchanges: readonly Exchange[];
  readonly sides: Sides;
  readonly counted: Counted;
}

/** Who stood between the sides, with the numbers of the exchanges that went through each. */
export function GoBetweens({ exchanges, sides, counted }: GoBetweensProps) {
  const { dataset } = useReading();
  const rows = totalByGoBetween(exchanges, sides);
  const most = Math.max(...rows.map((row) => row.exchanges));
  return (
    <section className="go-betweens">
      <h3>By mediator</h3>
      <p className="chart-note">
        An exchange with two mediators counts for both, so the rows do not add up. A facilitator helped without
        mediating.
      </p>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">Through</th>
            <th scope="col">Exchanges</th>
            {([0, 1] as const).map((side) => (
              <th key={side} scope="col" className="side" style={sideStyle(dataset, sides, side)}>
                {receivedBy(counted, nameSide(dataset, sides, side))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.as} ${row.party}`}>
              <th scope="row">
                <Name row={row} />
              </th>
              <td className="go-between-count">
                <span className="meter" aria-hidden="true">
                  <span style={{ width: `${(100 * row.exchanges) / most}%` }} />
                </span>
                <span>{formatNumber(row.exchanges)}</span>
              </td>
              <Count tally={countReceived(row.received.first, counted)} />
              <Count tally={countReceived(row.received.second, counted)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Name({ row }: { row: GoBetween }) {
  const { dataset } = useReading();
  const party = dataset.parties[row.party];
  if (row.as === "none" || !party) return <>Nobody recorded</>;
  return (
    <>
      <ActorName id={party.id} />
      {row.as === "facilitator" && <small> facilitator</small>}
    </>
  );
}

function Count({ tally }: { tally: Tally }) {
  return (
    <td>
      <span>{isSome(tally) ? formatNumber(tally.known) : "–"}</span>
      {tally.unknown > 0 && <small>{andUnknown(tally.unknown)}</small>}
    </td>
  );
}
