import type { ActorName } from "../dataset/dataset";
import { formatEdtf } from "../time/edtfWords";
import { ACTOR_TYPE_WORDS } from "../words/actorWords";
import { countEvents } from "../words/counted";
import { ActorLink } from "./EventFacts";
import { pageHref } from "./links";
import type { Months } from "./months";
import type { Site } from "./site";
import { eventsOfActor } from "./words";

/** People, bodies and parties, each with what it is and how many events involve it. */
export function ActorRows({
  site,
  rows,
}: {
  site: Site;
  rows: readonly { readonly actor: ActorName; readonly events: number }[];
}) {
  return (
    <ul className="rows">
      {rows.map(({ actor, events }) => (
        <li key={actor.id}>
          <ActorLink site={site} id={actor.id} />
          <small>
            <span>{ACTOR_TYPE_WORDS[actor.type]}</span>
            <span>{eventsOfActor(events)}</span>
          </small>
        </li>
      ))}
    </ul>
  );
}

export function MonthRows({ months }: { months: Months }) {
  return (
    <ul className="rows">
      {months.map(({ month, events }) => (
        <li key={month}>
          <a href={pageHref("month", month)}>
            <time dateTime={month}>{formatEdtf(month)}</time>
          </a>
          <small>{countEvents(events.length)}</small>
        </li>
      ))}
    </ul>
  );
}
