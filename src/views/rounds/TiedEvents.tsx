import { narrow, type Tied } from "../../facts/rounds";
import { useReading } from "../../panes/reading/reading";
import { describeState } from "../../words/agreementState";
import { describeEvent } from "../../words/describe";
import { asLastReported } from "../../words/eventWords";
import { EventLine } from "./EventLine";
import { Few } from "./Few";
import { useRound } from "./roundContext";
import { hiddenByFilters } from "./words";

interface TiedEventsProps {
  readonly events: readonly Tied[];
  readonly what: string;
  /** What is said where the dataset has none. */
  readonly none: string;
  /** Whether those that are part of the round say so: among events that only came after it. */
  readonly tellsPart?: boolean;
  readonly first?: number;
}

/** Events that belong to a round's page, each with why it stands there; what the filters hide is counted. */
export function TiedEvents({ events, what, none, tellsPart = false, first = 6 }: TiedEventsProps) {
  const { passing } = useRound();
  const left = narrow(events, passing);
  return (
    <>
      {events.length === 0 && <p className="round-unknown">{none}</p>}
      <Few className="event-lines" items={left.events} first={first} what={what}>
        {(tied) => <TiedLine key={tied.event} tied={tied} isPart={tellsPart && tied.tie === "part"} />}
      </Few>
      <Hidden count={left.hidden} what={what} />
    </>
  );
}

export function Hidden({ count, what }: { count: number; what: string }) {
  if (count === 0) return null;
  return <p className="round-hidden">{hiddenByFilters(count, what)}</p>;
}

function TiedLine({ tied, isPart }: { tied: Tied; isPart: boolean }) {
  const { dataset } = useReading();
  const { event } = tied;
  const kind = dataset.kindOf(event);
  return (
    <EventLine event={event}>
      <span>
        {kind === "agreement"
          ? asLastReported(describeState(dataset, event))
          : describeEvent(dataset, event).slice(0, -1).join(" · ")}
      </span>
      {isPart && <span className="tie">{" (part of the round)"}</span>}
    </EventLine>
  );
}
