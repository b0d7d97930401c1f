import { useQuery } from "@tanstack/react-query";
import { asEventIndex } from "../../dataset/dataset";
import { type Change, changesBetween } from "../../facts/positions";
import { deriveSince, type RoundPage, type Tied } from "../../facts/rounds";
import { stancesQuery } from "../../files/queries";
import { hasBit } from "../../filter/bits";
import { Act } from "../../panes/event/Act";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { partyAt } from "../../panes/event/partyAt";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { Few } from "./Few";
import { useChooseHere, useRound } from "./roundContext";
import { Hidden, TiedEvents } from "./TiedEvents";
import { countDays, positionAndWhen, sinceWhen } from "./words";
import "./sinceBefore.css";

/** What came between the round before and this one: how long, what was agreed, who was exchanged, whose stance changed. */
export function SinceBefore({ page }: { page: RoundPage }) {
  const { dataset } = useReading();
  const choose = useChooseHere();
  const since = deriveSince(dataset, page);
  if (!since) return <p className="round-unknown">This is the first round on record.</p>;
  const tie = (events: readonly Tied["event"][]) => events.map((event) => ({ event, tie: "after" as const }));
  return (
    <>
      <p className="round-since">
        {!since.exact && <span>{"About "}</span>}
        <strong>{countDays(since.days)}</strong> <span>after</span>{" "}
        <button type="button" className="text-button" onClick={() => choose(since.before)}>
          {dataset.titleOf(since.before)}
        </button>{" "}
        <span>{sinceWhen(dataset, since)}</span>
      </p>
      <h4>
        New agreements <span>{formatNumber(since.agreements.length)}</span>
      </h4>
      <TiedEvents events={tie(since.agreements)} what="agreements" none="None recorded." first={4} />
      <h4>
        Exchanges <span>{formatNumber(since.exchanges.length)}</span>
      </h4>
      <TiedEvents events={tie(since.exchanges)} what="exchanges" none="None recorded." first={4} />
      <ChangedStances from={since.from} to={since.to} />
    </>
  );
}

function ChangedStances({ from, to }: { from: number; to: number }) {
  const { dataset } = useReading();
  const { passing } = useRound();
  const stances = useQuery(stancesQuery(dataset));
  // Told over the round.
  if (stances.error) return null;
  if (!stances.data) return <p className="round-waiting">Loading the stances…</p>;
  const changes = changesBetween(dataset, stances.data, from, to);
  const left = changes.filter(({ after }) => hasBit(passing, after.event));
  return (
    <>
      <h4>
        Changed stances <span>{formatNumber(changes.length)}</span>
      </h4>
      <p className="round-how">
        A party’s last stance on an issue in that time, where its act or wording is not that of its last one before.
      </p>
      {changes.length === 0 && <p className="round-unknown">None recorded.</p>}
      <Few items={left} first={6} what="changed stances" className="changes">
        {(change) => <ChangedStance key={`${change.party} ${change.issue}`} change={change} />}
      </Few>
      <Hidden count={changes.length - left.length} what="changed stances" />
    </>
  );
}

function ChangedStance({ change }: { change: Change }) {
  const { dataset, chosen } = useReading();
  const choose = useChooseHere();
  const event = asEventIndex(change.after.event);
  const party = partyAt(dataset, change.party);
  return (
    <li data-anchor data-event={dataset.idOf(event)} data-chosen={chosen === event || undefined}>
      <p className="change-head">
        <strong style={{ color: `var(--party-${party.color})` }}>{party.shortName}</strong>{" "}
        <span>{dataset.issues[change.issue]?.name}</span>
      </p>
      <p className="change-before">
        {change.before ? (
          <>
            <span className="change-label">before</span> <Act act={change.before.act} />{" "}
            <span>{positionAndWhen(dataset, change.before.position, asEventIndex(change.before.event))}</span>
            <EventNotes event={asEventIndex(change.before.event)} />
          </>
        ) : (
          <span className="change-label">nothing recorded before</span>
        )}
      </p>
      <button type="button" className="change-after" onClick={() => choose(event)}>
        <span className="change-label">then</span> <Act act={change.after.act} />{" "}
        <span>{positionAndWhen(dataset, change.after.position, event)}</span>
        <EventNotes event={event} />
      </button>
    </li>
  );
}
