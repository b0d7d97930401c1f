import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import { addBit, type Bits, hasBit, noBits } from "./bits";

/** Further away two events have little to do with each other: a thread would be most of the negotiation. */
export const THREAD_STEPS = 3;

/**
 * The events that relations tie to one: those that it answers, ends or carries out and those that do so to it, and so on
 * for THREAD_STEPS steps, itself included.
 */
export function findThread(
  dataset: Pick<Dataset, "count" | "tiesOf" | "tiesTo">,
  event: EventIndex,
  steps = THREAD_STEPS,
): Bits {
  const found = noBits(dataset.count);
  addBit(found, event);
  let edge: readonly EventIndex[] = [event];
  for (let step = 0; step < steps; step++) {
    const next: EventIndex[] = [];
    for (const one of edge) {
      for (const other of neighboursOf(dataset, one)) {
        if (hasBit(found, other)) continue;
        addBit(found, other);
        next.push(asEventIndex(other));
      }
    }
    edge = next;
  }
  return found;
}

/** The events at one step of an event, each once. */
export const neighboursOf = (
  { tiesOf, tiesTo }: Pick<Dataset, "tiesOf" | "tiesTo">,
  event: EventIndex,
): readonly EventIndex[] => [
  ...new Set([...tiesOf(event).map(({ to }) => to), ...tiesTo(event).map(({ from }) => from)]),
];
