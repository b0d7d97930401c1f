import type { EventIndex } from "../../dataset/dataset";
import { narrow } from "../../facts/rounds";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { Few } from "./Few";
import { useRound } from "./roundContext";
import { StatementCard } from "./StatementCard";
import { Hidden } from "./TiedEvents";
import "./statements.css";

/** What each side said at and about the round, the sides in columns beside each other, then everybody else. */
export function Statements({ round, statements }: { round: EventIndex; statements: readonly EventIndex[] }) {
  const { dataset } = useReading();
  const { passing } = useRound();
  const left = narrow(statements, passing);
  const seats = dataset.seatsOf(round);
  const sides = [...new Set(seats.filter(({ role }) => role === "party").map(({ party }) => party))].sort(
    (a, b) => a - b,
  );
  const speakersOf = (event: EventIndex): readonly number[] => [
    ...new Set(
      dataset
        .seatsOf(event)
        .filter(({ role }) => role === "speaker")
        .map(({ party }) => party),
    ),
  ];
  const others = left.events.filter((event) => !speakersOf(event).some((party) => sides.includes(party)));
  return (
    <>
      {statements.length === 0 && (
        <p className="round-unknown">Nothing recorded: no statement in this dataset is part of this round.</p>
      )}
      {statements.length > 0 && (
        <div className="statement-columns">
          {sides.map((party) => {
            const own = left.events.filter((event) => speakersOf(event).includes(party));
            return (
              <div key={party} className="statement-column">
                <h4 style={{ color: `var(--party-${partyAt(dataset, party).color})` }}>
                  <span>{partyAt(dataset, party).name}</span> <span>{formatNumber(own.length)}</span>
                </h4>
                {own.length === 0 && <p className="round-unknown">Nothing recorded</p>}
                <Few items={own} first={4} what="statements">
                  {(event) => <StatementCard key={event} event={event} />}
                </Few>
              </div>
            );
          })}
        </div>
      )}
      {others.length > 0 && (
        <div className="statement-others">
          <h4>
            Mediators and others <span>{formatNumber(others.length)}</span>
          </h4>
          <Few items={others} first={4} what="statements" className="statement-columns">
            {(event) => <StatementCard key={event} event={event} />}
          </Few>
        </div>
      )}
      <Hidden count={left.hidden} what="statements" />
    </>
  );
}
