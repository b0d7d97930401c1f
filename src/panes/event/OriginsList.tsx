import type { LoadedEvent } from "../../files/queries";
import { describeOrigins, summariseOrigins } from "../../words/originWords";
import { useReading } from "../reading/reading";
import "./origins.css";

/** How many independent origins an event's evidence goes back to, with the reasoning in sight. */
export function OriginsList({ of: { detail, sourceOf } }: { of: LoadedEvent }) {
  const { dataset } = useReading();
  const lines = describeOrigins(detail, {
    actor: (id) => dataset.actors.get(id)?.name ?? id,
    source: sourceOf,
  });
  return (
    <section className="origins-of" aria-label="Independent origins">
      <h3 className="eyebrow">{`${lines.length} independent ${lines.length === 1 ? "origin" : "origins"}`}</h3>
      <p className="origins-sum">{`${summariseOrigins(detail)} A quote goes back to whoever its source credits first, else to the agency that the source carries, else to its publisher.`}</p>
      <ol>
        {lines.map(({ name, why, quotes }) => (
          <li key={`${name} ${why}`}>
            <strong>{name}</strong>
            <span>{`, ${why}`}</span>
            <span className="origins-quotes">{` ${quotes} ${quotes === 1 ? "quote" : "quotes"}`}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
