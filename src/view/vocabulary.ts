import { type ActorName, asEventIndex, type Dataset } from "../dataset/dataset";
import { findNearest, type Known } from "./nearest";

/** The ids that a dataset knows, with their names: what parseView checks a link against. */
export interface Vocabulary {
  readonly parties: ReadonlyMap<string, string>;
  readonly issues: ReadonlyMap<string, string>;
  readonly tracks: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, ActorName>;
  /** The party that a person or body counts for. */
  readonly partyOf: (actor: ActorName) => Known | null;
  readonly hasEvent: (id: string) => boolean;
  /** The event whose id is most like this one, null where none is near or there are too many to compare. */
  readonly nearestEvent: (id: string) => Known | null;
}

/** From here on comparing an unknown id with every event's would be felt: 10,000 take some tens of milliseconds. */
const COMPARED_EVENTS = 10_000;

export function vocabularyOf(dataset: Dataset): Vocabulary {
  return {
    parties: namesOf(dataset.parties),
    issues: namesOf(dataset.issues),
    tracks: namesOf(dataset.tracks),
    actors: dataset.actors,
    partyOf: (actor) => dataset.parties[actor.party] ?? null,
    hasEvent: (id) => dataset.find(id) !== null,
    nearestEvent: (id) => (dataset.count > COMPARED_EVENTS ? null : findNearest(id, eventIds(dataset))),
  };
}

const namesOf = (known: readonly Known[]): ReadonlyMap<string, string> =>
  new Map(known.map(({ id, name }) => [id, name]));

function* eventIds(dataset: Dataset): Generator<Known, void> {
  for (let n = 0; n < dataset.count; n++) {
    const id = dataset.idOf(asEventIndex(n));
    yield { id, name: id };
  }
}
