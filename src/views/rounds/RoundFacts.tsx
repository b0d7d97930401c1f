import type { ReactNode } from "react";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { EventDetail } from "../../dataset/part";
import type { Role } from "../../dataset/terms";
import type { LoadedEvent } from "../../files/queries";
import { ActorName } from "../../panes/event/ActorName";
import { Fact } from "../../panes/event/Fact";
import { ReadingWords } from "../../panes/event/ReadingWords";
import { useReading } from "../../panes/reading/reading";
import { formatDuration } from "../../time/duration";
import { formatWhen } from "../../time/words";
import { formatAndMode } from "../../words/eventWords";
import { nameOutcome } from "../../words/outcomes";
import { countryName } from "../../words/placeNames";
import { useRound } from "./roundContext";
import { numberOnTrack, onPoints } from "./words";

/** The facts of a round; what no source of the dataset says is said to be unknown. */
export function RoundFacts({ of }: { of: LoadedEvent }) {
  const { event, detail } = of;
  const { dataset } = useReading();
  const { current } = useRound();
  const { round } = detail;
  const status = dataset.statusOf(event);
  const place = dataset.placeOf(event);
  const differing = detail.discrepancies.map(({ about }) => about);
  return (
    <dl className="round-facts">
      {status !== "occurred" && (
        <Fact label="Status">
          <strong>{`${STATUS_DEFINITIONS[status].label}.`}</strong> <span>{STATUS_DEFINITIONS[status].means}</span>
        </Fact>
      )}
      <Fact label="When">{formatWhen(dataset.whenOf(event), "long")}</Fact>
      <Fact label="Where">
        {place ? [place.name, place.country && countryName(place.country)].filter(Boolean).join(", ") : <Unknown />}
      </Fact>
      <Fact label="Number">
        <RoundNumber of={of} />
      </Fact>
      <Fact label="Duration">{round?.duration ? formatDuration(round.duration) : <Unknown />}</Fact>
      <Fact label="Format">{round ? formatAndMode(round.format, round.mode) : <Unknown />}</Fact>
      <Fact label="Host">
        <Held detail={detail} as="host" />
      </Fact>
      <Fact label="Mediator">
        <Held detail={detail} as="mediator" />
      </Fact>
      <Fact label="Outcome">{round ? nameOutcome(round.outcome) : <Unknown />}</Fact>
      {differing.length > 0 && <Fact label="Sources differ">{onPoints(differing, current)}</Fact>}
    </dl>
  );
}

export const Unknown = (): ReactNode => <span className="round-unknown">Unknown: no source here says</span>;

/** The states and organisations in a role; where only people are named, these. */
function Held({ detail, as }: { detail: EventDetail; as: Role }) {
  const { dataset } = useReading();
  const held = detail.actors.filter((involved) => involved.role === as).map(({ actor }) => actor);
  const parties = held.filter((id) => ["state", "organisation"].includes(dataset.actors.get(id)?.type ?? ""));
  const named = parties.length > 0 ? parties : held;
  if (named.length === 0) return <span className="round-unknown">None recorded</span>;
  return named.map((id, i) => (
    <span key={id}>
      {i > 0 && <span>{", "}</span>}
      <ActorName id={id} />
    </span>
  ));
}

/** A number is what sources say, never a key: where they count differently, each count with who counts so. */
function RoundNumber({ of }: { of: LoadedEvent }) {
  const { event, detail } = of;
  const { dataset } = useReading();
  const number = detail.round?.number;
  const readings = detail.discrepancies
    .filter(({ property }) => property === "/round/number")
    .flatMap((discrepancy) => discrepancy.readings);
  const track = dataset.trackOf(event).name;
  return (
    <>
      {number === undefined ? (
        <span className="round-unknown">None: its sources do not number it</span>
      ) : (
        <span>{numberOnTrack(number, track)}</span>
      )}
      {readings.length > 0 && (
        <ul>
          {readings.map((reading) => (
            <li key={`${reading.says} ${reading.source}`} data-reading>
              <span>{`${reading.says}: `}</span>
              <ReadingWords of={of} reading={reading} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
