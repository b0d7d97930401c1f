import type { Tie } from "../dataset/dataset";
import type { EventDetail } from "../dataset/part";
import { quoteSign } from "../dataset/text/quoteSign";
import { settle } from "../facts/settled";
import type { LoadedEvent } from "../files/queries";
import { quoteAnchor } from "../view/pageAddress";
import { furtherOutcome } from "../words/eventWords";
import { listTies, nameTie } from "../words/relations";
import { DateWords } from "./DateWords";
import { EventRows } from "./EventRows";
import { appHref, eventHref } from "./links";
import type { Site } from "./site";

/** What the event answers, carries out or ends, and what did so to it, in words both ways; and what is part of it. */
export function EventTies({ site, of: { event, detail } }: { site: Site; of: LoadedEvent }) {
  const { dataset } = site;
  const ties = listTies(dataset, event);
  const parts = site.partsOf.get(event) ?? [];
  return (
    <>
      {ties.length > 0 && (
        <section>
          <h2>What it is tied to</h2>
          <ul className="claims">
            {ties.map(({ tie, other, end }) => (
              <li key={`${end} ${tie.type} ${other}`}>
                <p>
                  <span>{`${nameTie(dataset, tie, end)}: `}</span>
                  <a href={eventHref(site, other)}>{dataset.titleOf(other)}</a>{" "}
                  <small>
                    <DateWords when={dataset.whenOf(other)} style="short" />
                  </small>
                </p>
                {end === "of" &&
                  quotesOf(detail, tie, dataset.idOf(other)).map((quote) => (
                    <p key={quote} className="tie-words">
                      <a href={`#${quoteAnchor(quoteSign(quote))}`}>{`“${quote}”`}</a>
                    </p>
                  ))}
              </li>
            ))}
          </ul>
          <p>
            <a href={appHref({ thread: dataset.idOf(event) })}>Show this thread in the timeline</a>
          </p>
        </section>
      )}
      {parts.length > 0 && (
        <section>
          <h2>Part of it</h2>
          <EventRows site={site} events={parts} />
        </section>
      )}
    </>
  );
}

const quotesOf = ({ relations }: EventDetail, { type }: Tie, to: string): readonly string[] =>
  relations.find((relation) => relation.type === type && relation.to === to)?.quotes ?? [];

/** What was agreed at a round, and what stayed open. */
export function RoundOutcome({ site, of: { event } }: { site: Site; of: LoadedEvent }) {
  const { agreed, since, open } = settle(site.dataset, event, site.rounds);
  const further = furtherOutcome(0, since, open);
  if (agreed.length === 0 && further === "") return null;
  return (
    <section>
      <h2>What was agreed</h2>
      {agreed.length > 0 && <EventRows site={site} events={agreed} />}
      {further !== "" && <p>{further}</p>}
    </section>
  );
}
