import { useState } from "react";
import { asEventIndex } from "../../dataset/dataset";
import { ROLE_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { Role } from "../../dataset/terms";
import { type ActorEvent, countRoles } from "../../facts/actorFacts";
import { formatNumber } from "../../time/formatNumber";
import { showMoreOf } from "../../words/counted";
import { useReading } from "../reading/reading";
import { EventLink } from "./EventLink";
import { inAnyRole } from "./words";

const AT_FIRST = 8;
const MORE = 40;

/** The events that somebody takes part in, latest first; a role narrows them. */
export function ActorEvents({ events }: { events: readonly ActorEvent[] }) {
  const { dataset } = useReading();
  const [role, setRole] = useState<Role | null>(null);
  const [room, setRoom] = useState(AT_FIRST);
  const listed = role === null ? events : events.filter(({ roles }) => roles.includes(role));
  const roles = countRoles(events);
  const choose = (next: Role | null) => {
    setRole(next);
    setRoom(AT_FIRST);
  };
  return (
    <section>
      <h3>
        Events <small>{formatNumber(events.length)}</small>
      </h3>
      <fieldset className="actor-roles">
        <legend className="visually-hidden">Role</legend>
        {roles.length > 1 && (
          <button type="button" className="button" aria-pressed={role === null} onClick={() => choose(null)}>
            {inAnyRole(events.length)}
          </button>
        )}
        {roles.map(([each, count]) => (
          <button
            key={each}
            type="button"
            className="button"
            title={ROLE_DEFINITIONS[each].means}
            aria-pressed={role === each || (roles.length === 1 && role === null)}
            onClick={() => choose(each)}
          >{`${ROLE_DEFINITIONS[each].label.toLowerCase()} ${count}`}</button>
        ))}
      </fieldset>
      <ul className="actor-list">
        {listed.slice(0, room).map(({ event, roles: held }) => (
          <li key={event}>
            <EventLink id={dataset.idOf(asEventIndex(event))}>
              {held.map((each) => ROLE_DEFINITIONS[each].label.toLowerCase()).join(", ")}
            </EventLink>
          </li>
        ))}
      </ul>
      {listed.length > room && (
        <button type="button" className="text-button" onClick={() => setRoom(room + MORE)}>
          {showMoreOf(Math.min(MORE, listed.length - room), listed.length)}
        </button>
      )}
    </section>
  );
}
