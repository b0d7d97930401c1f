import type { LoadedEvent } from "../../files/queries";
import { independentOrigins, originsSum, quotesOfOrigin } from "../../words/eventWords";
import { describeOrigins } from "../../words/originWords";
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
      <h3 className="eyebrow">{independentOrigins(lines.length)}</h3>
      <p className="origins-sum">{originsSum(detail)}</p>
      <ol>
        {lines.map(({ name, why, quotes }) => (
          <li key={`${name} ${why}`}>
            <strong>{name}</strong>
            <span>{`, ${why}`}</span>
            <span className="origins-quotes">{quotesOfOrigin(quotes)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
