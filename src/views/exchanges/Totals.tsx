import { TRANSFERRED_DEFINITIONS } from "../../dataset/definitions";
import { TRANSFERRED } from "../../dataset/terms";
import type { Exchange, Side, Sides } from "../../facts/exchanges";
import { anyReceived, type ExchangeTotals, totalExchanges } from "../../facts/exchangeTotals";
import { countReceived, isSome, type Tally } from "../../facts/received";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { nameSide, sideStyle } from "./sideWords";

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
        <caption>{`${totals.exchanges === 1 ? "1 exchange" : `${formatNumber(totals.exchanges)} exchanges`} that pass the filters`}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((side) =>
              side === "others" ? (
                <th key={side} scope="col">
                  to others
                </th>
              ) : (
                <th
                  key={side}
                  scope="col"
                  className="side"
                  style={sideStyle(dataset, sides, side === "first" ? 0 : 1)}
                >{`to ${nameSide(dataset, sides, side === "first" ? 0 : 1)}`}</th>
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
      {tally.unknown > 0 && (
        <small title={`${tally.unknown} without a known number, not in the sum`}>{` + ${tally.unknown} unknown`}</small>
      )}
    </td>
  );
}

const times = (n: number, words: string, many: string): string => `${formatNumber(n)} ${n === 1 ? words : many}`;

/** What a reader must know before using the sums. */
function Notes({ totals }: { totals: ExchangeTotals }) {
  const notes = [
    totals.unknownTransfers > 0 &&
      `In ${times(totals.unknownExchanges, "exchange", "exchanges")} no source gives ${times(
        totals.unknownTransfers,
        "of the numbers",
        "of the numbers",
      )}; these are not in the sums, which are therefore the least that is known.`,
    totals.differing > 0 &&
      `On ${times(totals.differing, "exchange", "exchanges")} sources differ; the sums take the number that the dataset records, and the ledger marks each.`,
    totals.contested > 0 &&
      `${times(totals.contested, "exchange is", "exchanges are")} claimed by one side only or disputed, and in the sums.`,
    totals.leftOut > 0 &&
      `${times(totals.leftOut, "planned or cancelled exchange is", "planned or cancelled exchanges are")} listed but not summed.`,
  ].filter((note) => note !== false);
  if (notes.length === 0) return null;
  return (
    <ul className="figures-notes">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
