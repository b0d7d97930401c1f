import { TRANSFERRED_DEFINITIONS } from "../../dataset/definitions";
import { TRANSFERRED } from "../../dataset/terms";
import type { Exchange, Side, Sides } from "../../facts/exchanges";
import { anyReceived, type ExchangeTotals, totalExchanges } from "../../facts/exchangeTotals";
import { countReceived, isSome, type Tally } from "../../facts/received";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { nameSide, sideStyle } from "./sideWords";
import { andUnknown, notesOn, thatPass, toSide, unknownMeans } from "./words";

/** Totals of what passes the filter, by side and by who or what was handed over, with what the sums leave out. */
export function Totals({ exchanges, sides }: { exchanges: readonly Exchange[]; sides: Sides }) {
  const { dataset } = useReading();
  const totals = totalExchanges(exchanges, sides);
  const columns: readonly Side[] = anyReceived(totals.received, "others")
    ? ["first", "second", "others"]
    : ["first", "second"];
  const whats = TRANSFERRED.filter((what) => columns.some((side) => isSome(totals.received[side][what])));
  const people = whats.filter((what) => what !== "bodies");
  return (
    <section className="exchange-totals" aria-label="Totals">
      <table className="figures">
        <caption>{thatPass(totals.exchanges)}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((side) =>
              side === "others" ? (
                <th key={side} scope="col">
                  to others
                </th>
              ) : (
                <th key={side} scope="col" className="side" style={sideStyle(dataset, sides, side === "first" ? 0 : 1)}>
                  {toSide(nameSide(dataset, sides, side === "first" ? 0 : 1))}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {people.map((what) => (
            <tr key={what} data-what={what}>
              <th scope="row">
                <span>{TRANSFERRED_DEFINITIONS[what].label}</span>
                {what === "prisoners-mixed" && <small title={TRANSFERRED_DEFINITIONS[what].means}> (mixed)</small>}
              </th>
              {columns.map((side) => (
                <Sum key={side} side={side} tally={totals.received[side][what]} />
              ))}
            </tr>
          ))}
          {people.length > 0 && (
            <tr data-what="people" className="figures-sum">
              <th scope="row">people in all</th>
              {columns.map((side) => (
                <Sum key={side} side={side} tally={countReceived(totals.received[side], "people")} />
              ))}
            </tr>
          )}
          {whats.includes("bodies") && (
            <tr data-what="bodies" className="figures-sum">
              <th scope="row">{TRANSFERRED_DEFINITIONS.bodies.label}</th>
              {columns.map((side) => (
                <Sum key={side} side={side} tally={totals.received[side].bodies} />
              ))}
            </tr>
          )}
        </tbody>
      </table>
      <Notes totals={totals} />
    </section>
  );
}

function Sum({ tally, side }: { tally: Tally; side: Side }) {
  return (
    <td data-side={side} data-known={tally.known} data-unknown={tally.unknown}>
      <span>{isSome(tally) ? formatNumber(tally.known) : "–"}</span>
      {tally.unknown > 0 && <small title={unknownMeans(tally.unknown)}>{andUnknown(tally.unknown)}</small>}
    </td>
  );
}

function Notes({ totals }: { totals: ExchangeTotals }) {
  const notes = notesOn(totals);
  if (notes.length === 0) return null;
  return (
    <ul className="figures-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
