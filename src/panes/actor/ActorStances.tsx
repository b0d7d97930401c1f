import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type ActorName as Actor, asEventIndex } from "../../dataset/dataset";
import { ACT_DEFINITIONS } from "../../dataset/laterDefinitions";
import { listStances, speaksIn } from "../../facts/actorFacts";
import { stancesQuery } from "../../files/queries";
import { formatNumber } from "../../time/formatNumber";
import { showMore } from "../../words/counted";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { EventLink } from "./EventLink";

const AT_FIRST = 5;
const MORE = 20;

/** What somebody said, latest first: the act, the issue and the position, each with the statement that it comes from. */
export function ActorStances({ actor }: { actor: Actor }) {
  const { dataset } = useReading();
  const query = useQuery(stancesQuery(dataset));
  const [room, setRoom] = useState(AT_FIRST);
  if (query.error) {
    return <LoadFailed what="The stances" error={query.error} retry={() => void query.refetch()} />;
  }
  const stances = query.data ? listStances(dataset, actor, query.data) : [];
  if (stances.length === 0) return null;
  return (
    <section>
      <h3>
        Latest stances <small>{formatNumber(stances.length)}</small>
      </h3>
      <ul className="actor-list">
        {stances.slice(0, room).map((stance) => {
          const act = ACT_DEFINITIONS[stance.act];
          const speaker = speaksIn(stance, actor.id) ? null : dataset.actors.get(stance.speaker)?.name;
          return (
            <li key={`${stance.event} ${stance.speaker} ${stance.issue} ${stance.act} ${stance.position}`}>
              <p className="actor-stance">
                <span className="actor-act" title={act.means}>
                  <span aria-hidden="true">{act.glyph}</span> <span>{act.label}</span>
                </span>{" "}
                <span>{stance.position}</span> <small>{dataset.issues[stance.issue]?.name}</small>
              </p>
              <EventLink id={dataset.idOf(asEventIndex(stance.event))}>{speaker}</EventLink>
            </li>
          );
        })}
      </ul>
      {stances.length > room && (
        <button type="button" className="text-button" onClick={() => setRoom(room + MORE)}>
          {showMore(Math.min(MORE, stances.length - room))}
        </button>
      )}
    </section>
  );
}
