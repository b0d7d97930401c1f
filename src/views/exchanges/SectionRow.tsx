import type { Sides } from "../../facts/exchanges";
import { totalExchanges } from "../../facts/exchangeTotals";
import type { LedgerSection } from "../../facts/ledger";
import { countAll, countReceived, type Tally } from "../../facts/received";
import { formatNumber } from "../../time/formatNumber";
import type { Place } from "./ledgerColumns";

/** A year's or a mediator's heading with its sums. */
export function SectionRow({ section, sides, place }: { section: LedgerSection; sides: Sides; place: Place }) {
  const { received } = totalExchanges(section.rows, sides);
  return (
    <tr className="ledger-section" ref={place.ref} data-index={place.index} data-section={section.key}>
      <th scope="rowgroup">
        <span>{section.title}</span>{" "}
        <small>{section.rows.length === 1 ? "1 exchange" : `${section.rows.length} exchanges`}</small>
      </th>
      <Sums people={countReceived(received.first, "people")} bodies={countReceived(received.first, "bodies")} />
      <Sums people={countReceived(received.second, "people")} bodies={countReceived(received.second, "bodies")} />
      <Sums people={countAll(received, "people")} bodies={countAll(received, "bodies")} />
    </tr>
  );
}

function Sums({ people, bodies }: { people: Tally; bodies: Tally }) {
  return (
    <td>
      {people.known > 0 && <span>{`${formatNumber(people.known)} people`}</span>}
      {bodies.known > 0 && <small>{`${formatNumber(bodies.known)} bodies`}</small>}
    </td>
  );
}
