import type { Dataset, EventIndex } from "../dataset/dataset";
import { type Bits, hasBit } from "../filter/bits";
import { neighboursOf } from "../filter/thread";

/** More arcs than these would be a thicket; the event's page lists all. */
export const TIED_AT_MOST = 12;

/** The shown events that relations tie to one, nearest in time first, as many as arcs are drawn to. */
export const tiedTo = (
  dataset: Pick<Dataset, "tiesOf" | "tiesTo" | "startOf">,
  event: EventIndex,
  shown: Bits,
): readonly EventIndex[] => {
  const day = dataset.startOf(event);
  return neighboursOf(dataset, event)
    .filter((other) => other !== event && hasBit(shown, other))
    .sort((a, b) => Math.abs(dataset.startOf(a) - day) - Math.abs(dataset.startOf(b) - day) || a - b)
    .slice(0, TIED_AT_MOST);
};
