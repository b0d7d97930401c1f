import { asEventIndex, type Dataset, type EventIndex, type Tie } from "../dataset/dataset";
import type { AgreementState, RelationType } from "../dataset/terms";
import { type Bits, eachBit } from "../filter/bits";

export interface AgreementLife {
  readonly event: EventIndex;
  readonly state: AgreementState;
  /** Ties from the events that carry it out, prolong it, end it or are said to break it, in order of time. */
  readonly steps: readonly Tie[];
  /** Days since 1970-01-01: when it was agreed, and when it ended or is known to have held last; the as-of day where it is in force. */
  readonly start: number;
  readonly end: number;
  /** Somebody claims a breach of it, whatever its state. */
  readonly isSaidBroken: boolean;
  /** Whether its end is known: a line without one fades. */
  readonly ended: boolean;
}

/** Whether it is over: it ran out, was ended, or came to nothing. What was done is fulfilled. */
const isOver = (state: AgreementState | null): boolean => state === "lapsed" || state === "rejected";

/** What is part of an agreement's life; answers and what was made of it later are not. */
const LIFE: ReadonlySet<RelationType> = new Set(["implements", "extends", "ends", "violates", "accepts", "rejects"]);
const OVER: ReadonlySet<AgreementState> = new Set(["lapsed", "fulfilled", "rejected"]);

type Core = Pick<Dataset, "stateOf" | "isSaidBroken" | "tiesTo" | "startOf" | "endOf"> & {
  readonly head: Pick<Dataset["head"], "asOfDay">;
};

/** The agreements among some events, in order of time. */
export function listAgreements(dataset: Core, events: Bits): readonly AgreementLife[] {
  const lives: AgreementLife[] = [];
  eachBit(events, (index) => {
    const event = asEventIndex(index);
    const state = dataset.stateOf(event);
    if (state !== null) lives.push(lifeOf(dataset, event, state));
  });
  return lives;
}

function lifeOf(dataset: Core, event: EventIndex, state: AgreementState): AgreementLife {
  const steps = dataset
    .tiesTo(event)
    .filter(({ type }) => LIFE.has(type))
    .sort((a, b) => a.from - b.from);
  const start = dataset.startOf(event);
  const endings = steps.filter(({ type }) => type === "ends").map(({ from }) => dataset.startOf(from));
  const known = Math.max(dataset.endOf(event), ...steps.map(({ from }) => dataset.startOf(from)));
  const end = endings.length > 0 ? Math.max(...endings) : OVER.has(state) ? known : dataset.head.asOfDay + 1;
  return {
    event,
    state,
    steps,
    isSaidBroken: dataset.isSaidBroken(event),
    start,
    end: Math.max(end, start),
    ended: OVER.has(state),
  };
}

/** Whether an agreement is one of those that are asked for: by its state, or as said to be broken. None asked for is all. */
export const isInState = (life: AgreementLife, wanted: readonly AgreementState[]): boolean =>
  wanted.length === 0 || wanted.some((state) => (state === "violated" ? life.isSaidBroken : life.state === state));

/** What came of an agreement in one word for its sign: a breach that somebody claims, else whether it is over; null for neither. */
export const lifeSign = (
  dataset: Pick<Dataset, "stateOf" | "isSaidBroken">,
  event: EventIndex,
): "broken" | "over" | null =>
  dataset.isSaidBroken(event) ? "broken" : isOver(dataset.stateOf(event)) ? "over" : null;
