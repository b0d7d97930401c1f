import { useMemo } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { deriveRound, indexRounds } from "../../facts/rounds";
import type { LoadedEvent } from "../../files/queries";
import { formatWhen } from "../../time/words";
import { chooseEvent } from "../../view/choose";
import { nameOutcome } from "../../words/outcomes";
import { useReading } from "../reading/reading";

/** What a reader wants first: how a round ended and what was agreed there, then the event in a sentence or two. */
export function WhatCameOfIt({ of: { event, detail } }: { of: LoadedEvent }) {
  return (
    <div className="came-of-it">
      {detail.round && <p className="came-of-it-outcome">{`${nameOutcome(detail.round.outcome)}.`}</p>}
      {detail.round && <Agreed round={event} />}
      <p>{detail.summary}</p>
    </div>
  );
}

/** More than a few would stand between the reader and the words. */
const LISTED = 3;

/** The agreements and exchanges that came of a round, each a way to its own page. */
function Agreed({ round }: { round: EventIndex }) {
  const { dataset, change } = useReading();
  const agreed = useMemo(() => {
    const page = deriveRound(dataset, indexRounds(dataset), round);
    const parts = page.exchanges.filter(({ tie }) => tie === "part");
    return [...page.agreed, ...parts].map(({ event }) => event).toSorted((a, b) => a - b);
  }, [dataset, round]);
  if (agreed.length === 0) return null;
  return (
    <ul className="came-of-it-agreed" aria-label="What was agreed">
      {agreed.slice(0, LISTED).map((event) => (
        <li key={event}>
          <button
            type="button"
            className="text-button"
            onClick={() => change((now) => chooseEvent(now, dataset.idOf(event)))}
          >
            {dataset.titleOf(event)}
          </button>{" "}
          <small>{formatWhen(dataset.whenOf(event), "short")}</small>
        </li>
      ))}
      {agreed.length > LISTED && <li>{`and ${agreed.length - LISTED} more, on the round’s own page`}</li>}
    </ul>
  );
}
