import type { Sides } from "../../facts/exchanges";
import { totalExchanges } from "../../facts/exchangeTotals";
import type { LedgerSection } from "../../facts/ledger";
import { countAll, countReceived, type Tally } from "../../facts/received";
import type { Place } from "./ledgerColumns";
import { bodiesWords, countExchanges, peopleWords } from "./words";

/** A year's or a mediator's heading with its sums. */
export function SectionRow({ section, sides, place }: { section: LedgerSection; sides: Sides; place: Place }) {
  const { received } = totalExchanges(section.rows, sides);
  return (
    <tr className="ledger-section" ref={place.ref} data-index={place.index} data-section={section.key}>
      <th scope="rowgroup">
        <span>{section.title}</span> <small>{countExchanges(section.rows.length)}</small>
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
      {people.known > 0 && <span>{peopleWords(people.known)}</span>}
      {bodies.known > 0 && <small>{bodiesWords(bodies.known)}</small>}
    </td>
  );
}
