import type { Dataset, EventIndex } from "../../../dataset/dataset";
import { asEventIndex } from "../../../dataset/dataset";
import { firstPlace } from "../../../dataset/firstPlace";
import { noEntry } from "../../../dataset/noEntry";
import type { Bits } from "../../../filter/bits";
import { eventsOf } from "../../../filter/order";
import type { Span } from "../../../time/day";
import type { Sequence } from "../../../view/choices";
import { isSilent, silenceIn } from "./silence";

/** The list's rows: events, and between them the silences that took a whole month. Flat arrays, no object a row. */
export interface ListRows {
  readonly length: number;
  /** The event of a row, or the days on which there was none. */
  readonly at: (row: number) => EventIndex | Span | null;
  /** Stable while the row stands for the same. */
  readonly keyOf: (row: number) => number;
  /** -1 where the event is not listed. */
  readonly rowOf: (event: EventIndex) => number;
}

type Told = Pick<Dataset, "startOf" | "endOf">;

/** Rows of the events of a set in `seen`, the part of the timeline's span of which the dataset can tell. */
export function layoutRows(dataset: Told, bits: Bits, seen: Span, sequence: Sequence): ListRows {
  const events = eventsOf(bits);
  // A row of an event is its place in time, of a silence -1 and below.
  const rows = new Int32Array(2 * events.length + 1);
  const rowAt = new Int32Array(events.length);
  const silences: Span[] = [];
  let length = 0;
  const listen = (from: number, to: number) => {
    const silence = silenceIn(from, to);
    if (silence === null || (events.length > 0 && !isSilent(silence))) return;
    silences.push(silence);
    rows[length++] = -silences.length;
  };
  let heardUntil: number = seen.start;
  events.forEach((event, place) => {
    listen(heardUntil, dataset.startOf(asEventIndex(event)));
    rowAt[place] = length;
    rows[length++] = place;
    heardUntil = Math.max(heardUntil, dataset.endOf(asEventIndex(event)));
  });
  listen(heardUntil, seen.end);

  const entry = (row: number): number | undefined => rows[sequence === "oldest" ? row : length - 1 - row];
  return {
    length,
    at: (row) => {
      const value = row < length ? entry(row) : undefined;
      if (value === undefined) return null;
      return value < 0 ? (silences[-value - 1] ?? null) : asEventIndex(events[value] ?? noEntry(value));
    },
    keyOf: (row) => {
      const value = entry(row) ?? noEntry(row);
      return value < 0 ? value : (events[value] ?? noEntry(value));
    },
    rowOf: (event) => {
      const place = firstPlace(events.length, (each) => (events[each] ?? noEntry(each)) >= event);
      if (events[place] !== event) return -1;
      const row = rowAt[place] ?? noEntry(place);
      return sequence === "oldest" ? row : length - 1 - row;
    },
  };
}
