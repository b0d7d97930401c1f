import type { ActorRow } from "../../dataset/part";
import { periodOf } from "../../words/actorWords";
import { ActorName } from "../event/ActorName";

/** What somebody was, for whom and when, in the dataset's order; without dates where it has none. */
export function Affiliations({ affiliations }: { affiliations: ActorRow["affiliations"] }) {
  if (affiliations.length === 0) return null;
  return (
    <section>
      <h3>Affiliations</h3>
      <ul className="actor-affiliations">
        {affiliations.map(({ actor, title, from, to }) => (
          <li key={`${actor} ${title} ${from}`}>
            {title && <span>{`${title}, `}</span>}
            <ActorName id={actor} />
            {(from || to) && <small>{` ${periodOf(from ?? null, to ?? null)}`}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
