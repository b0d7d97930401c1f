import { narrow, type Tied } from "../../facts/rounds";
import { asLastReported } from "../../panes/event/words";
import { useReading } from "../../panes/reading/reading";
import { describeState } from "../../words/agreementState";
import { describeEvent } from "../../words/describe";
import { EventLine } from "./EventLine";
import { Few } from "./Few";
import { useRound } from "./roundContext";
import { hiddenByFilters } from "./words";

interface TiedEventsProps {
  readonly events: readonly Tied[];
  readonly what: string;
  /** What is said where the dataset has none. */
  readonly none: string;
  readonly tieWords: { readonly [tie in Tied["tie"]]: string };
  readonly first?: number;
}

/** Events that belong to a round's page, each with why it stands there; what the filters hide is counted. */
export function TiedEvents({ events, what, none, tieWords, first = 6 }: TiedEventsProps) {
  const { passing } = useRound();
  const left = narrow(events, passing);
  return (
    <>
      {events.length === 0 && <p className="round-unknown">{none}</p>}
      <Few className="event-lines" items={left.events} first={first} what={what}>
        {(tied) => <TiedLine key={tied.event} tied={tied} why={tieWords[tied.tie]} />}
      </Few>
      <Hidden count={left.hidden} what={what} />
    </>
  );
}

export function Hidden({ count, what }: { count: number; what: string }) {
  if (count === 0) return null;
  return <p className="round-hidden">{hiddenByFilters(count, what)}</p>;
}

function TiedLine({ tied, why }: { tied: Tied; why: string }) {
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
      {why !== "" && <span className="tie">{` ${why}`}</span>}
    </EventLine>
  );
}
