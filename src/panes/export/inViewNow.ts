import type { QueryClient } from "@tanstack/react-query";
import { partsFor } from "../../export/selection";
import { partQuery, sourcesQuery } from "../../files/queries";
import { addBit, andBits, type Bits, iterateBits, noBits } from "../../filter/bits";
import { findPeriod } from "../../filter/period";
import { seenSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import type { Reading } from "../reading/reading";

/** More would be a book: the rest is counted, and the files under "Take this" hold all of it. */
export const MOST_PRINTED = 1000;

/** The part of the timeline's span that is in sight; null on other views. */
export function spanNow({ view, liveSpan, cover }: Reading): Span | null {
  const live = view.view === "timeline" ? liveSpan.get() : null;
  const { widthPx, coveredPx } = cover.get();
  return live && seenSpan(live, widthPx, coveredPx);
}

/** The events that pass the filter and are in sight. */
export function inViewNow(reading: Reading): Bits {
  const span = spanNow(reading);
  return span === null ? reading.shown : andBits(reading.shown, findPeriod(reading.index, span.start, span.end));
}

/** The events that paper lists under the timeline: the chosen one, as on screen, or else all in sight. */
export function eventsToPrint(reading: Reading): Bits {
  const { dataset, chosen } = reading;
  if (chosen === null) return inViewNow(reading);
  const bits = noBits(dataset.count);
  addBit(bits, chosen);
  return bits;
}

/** Fetches the words of the events that will be printed, so that none is without; rejects where a file does not come. */
export async function loadPrinted(client: QueryClient, reading: Reading): Promise<void> {
  const { dataset } = reading;
  // What prints itself numbers its documents by their list.
  const list = spanNow(reading) === null ? client.fetchQuery(sourcesQuery(dataset)) : null;
  const first = noBits(dataset.count);
  let n = 0;
  for (const event of iterateBits(eventsToPrint(reading))) {
    if (n++ === MOST_PRINTED) break;
    addBit(first, event);
  }
  await Promise.all([list, ...partsFor(dataset, first).map((part) => client.fetchQuery(partQuery(dataset, part)))]);
}
