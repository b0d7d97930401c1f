import { useMemo } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { settle } from "../../facts/settled";
import type { LoadedEvent } from "../../files/queries";
import { chooseEvent, showView } from "../../view/choose";
import { whenAndHow } from "../../words/describe";
import { furtherOutcome } from "../../words/eventWords";
import { nameOutcome } from "../../words/outcomes";
import { useReading } from "../reading/reading";

/** What a reader wants first: how a round ended, the event in a sentence or two, then what was agreed at a round and what stayed open. */
export function WhatCameOfIt({ of: { event, detail } }: { of: LoadedEvent }) {
  return (
    <div className="came-of-it">
      {detail.round && <p className="came-of-it-outcome">{`${nameOutcome(detail.round.outcome)}.`}</p>}
      <p>{detail.summary}</p>
      {detail.round && <Settled round={event} />}
    </div>
  );
}

/** More than a few would stand between the reader and the words. */
const LISTED = 3;

/** The agreements and exchanges that are part of a round, each a way to its page; what stayed open; and the way to the round's own page. */
function Settled({ round }: { round: EventIndex }) {
  const { dataset, change } = useReading();
  const { agreed, since, open } = useMemo(() => settle(dataset, round), [dataset, round]);
  const further = furtherOutcome(agreed.length - LISTED, since, open);
  return (
    <>
      {agreed.length > 0 && (
        <ul className="came-of-it-agreed" aria-label="What was agreed">
          {agreed.slice(0, LISTED).map((event) => (
            <li key={event}>
              <button
                type="button"
                className="text-button"
                onClick={() => change((now) => chooseEvent(now, dataset.idOf(event)))}
              >
                <span>{dataset.titleOf(event)}</span> <small>{whenAndHow(dataset, event)}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="came-of-it-more">
        {further !== "" && <span>{further}</span>}
        <button type="button" className="text-button" onClick={() => change((now) => showView(now, "rounds"))}>
          The round’s own page
        </button>
      </p>
    </>
  );
}
