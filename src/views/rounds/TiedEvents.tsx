import { narrow, type Tied } from "../../facts/rounds";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { describeState } from "../../words/agreementState";
import { describeEvent } from "../../words/describe";
import { EventLine } from "./EventLine";
import { Few } from "./Few";
import { useRound } from "./roundContext";

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
  return (
    <p className="round-hidden">{`The filters hide ${formatNumber(count)} ${count === 1 ? `of the ${what}` : `of the ${what} here`}.`}</p>
  );
}

function TiedLine({ tied, why }: { tied: Tied; why: string }) {
  const { dataset } = useReading();
  const { event } = tied;
  const kind = dataset.kindOf(event);
  return (
    <EventLine event={event}>
      <span>
        {kind === "agreement"
          ? `${describeState(dataset, event)}, as last reported`
          : describeEvent(dataset, event).slice(0, -1).join(" · ")}
      </span>
      {why !== "" && <span className="tie">{` ${why}`}</span>}
    </EventLine>
  );
}
