import { useQuery } from "@tanstack/react-query";
import type { ActorName as Actor } from "../../dataset/dataset";
import { listActorEvents, listMembers } from "../../facts/actorFacts";
import { actorsQuery } from "../../files/queries";
import { ACTOR_TYPE_WORDS, involvedIn } from "../../words/actorWords";
import { ActorName } from "../event/ActorName";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { ActorDocuments } from "./ActorDocuments";
import { ActorEvents } from "./ActorEvents";
import { ActorStances } from "./ActorStances";
import { Affiliations } from "./Affiliations";
import { knowsNobody, moreMembers, namedNowhere } from "./words";

const MEMBERS_AT_FIRST = 12;

/** Who somebody is: type, affiliations over time, events by role, latest stances, and for an outlet its documents. */
export function ActorCard({ id }: { id: string }) {
  const { dataset } = useReading();
  const query = useQuery(actorsQuery(dataset));
  const actor = dataset.actors.get(id);
  if (!actor) return <p>{knowsNobody(id)}</p>;
  const row = query.data?.find((each) => each.id === id);
  const color = dataset.parties[actor.party]?.color;
  const events = row ? listActorEvents(row) : [];
  return (
    <article className="actor" data-actor={id}>
      <header>
        <p className="eyebrow">{ACTOR_TYPE_WORDS[actor.type]}</p>
        <h2 style={color ? { color: `var(--party-${color})` } : undefined}>{actor.name}</h2>
        <Standing actor={actor} />
      </header>
      {query.error && <LoadFailed what="Who this is" error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <p className="actor-waiting">Loading…</p>}
      {row && <Affiliations affiliations={row.affiliations} />}
      <Members id={id} />
      {events.length > 0 && <ActorEvents events={events} />}
      {actor.type !== "media" && <ActorStances actor={actor} />}
      <ActorDocuments actor={actor} />
      {row && events.length === 0 && actor.type !== "media" && (
        <p className="actor-waiting">{namedNowhere(actor.shortName)}</p>
      )}
    </article>
  );
}

/** For whom a person or body counts, and how many events involve a party with its people and bodies. */
function Standing({ actor }: { actor: Actor }) {
  const { dataset } = useReading();
  const own = dataset.parties.find(({ id }) => id === actor.id);
  if (own) {
    return <p className="actor-standing">{involvedIn(own.events)}</p>;
  }
  const party = dataset.parties[actor.party];
  if (!party) return null;
  return (
    <p className="actor-standing">
      Counts for <ActorName id={party.id} /> in the filters.
    </p>
  );
}

function Members({ id }: { id: string }) {
  const { dataset } = useReading();
  const members = listMembers(dataset, id);
  if (members.length === 0) return null;
  const first = members.slice(0, MEMBERS_AT_FIRST);
  const rest = members.slice(MEMBERS_AT_FIRST);
  const names = (list: readonly Actor[]) => (
    <ul className="actor-members">
      {list.map((member) => (
        <li key={member.id}>
          <ActorName id={member.id} />
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h3>Its people and bodies</h3>
      <span>{names(first)}</span>
      {rest.length > 0 && (
        <details>
          <summary>{moreMembers(rest.length)}</summary>
          <span>{names(rest)}</span>
        </details>
      )}
    </section>
  );
}
