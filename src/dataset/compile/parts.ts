import type { Address } from "../dataset";
import type { EventDetail } from "../part";
import type { EventRecord } from "../schema/event";
import { type Emit, emitTexts, listTexts, mapEach } from "./emit";
import { listSources, type SourceDetails } from "./sources";

/** A part of the shipped dataset is about 300 kB of JSON, 50 kB packed: one is fetched in a blink, few are needed. */
export const EVENTS_PER_PART = 200;

export interface Parts {
  readonly addresses: readonly (Address & { readonly first: number })[];
  /** The first part that holds a source whole, by source id. */
  readonly partOfSource: ReadonlyMap<string, number>;
}

/**
 * Writes the details in runs of EVENTS_PER_PART, each with the sources that its events rest on. Sources that nothing
 * rests on (`unused`) go into the first part, which exists even where there is no event.
 */
export function emitParts(
  events: readonly EventRecord[],
  details: SourceDetails,
  unused: readonly string[],
  detailOf: (event: EventRecord) => EventDetail,
  emit: Emit,
): Parts {
  const addresses: (Address & { first: number })[] = [];
  const partOfSource = new Map<string, number>();
  for (let first = 0; first === 0 || first < events.length; first += EVENTS_PER_PART) {
    const run = events.slice(first, first + EVENTS_PER_PART);
    const ids = new Set(run.flatMap(listSources));
    if (first === 0) for (const id of unused) ids.add(id);
    const sorted = [...ids].sort();
    for (const id of sorted) if (!partOfSource.has(id)) partOfSource.set(id, addresses.length);
    const texts = partTexts(run, detailOf, sorted, details);
    addresses.push({ ...emitTexts(emit, "part", texts, addresses.length), first });
  }
  return { addresses, partOfSource };
}

/** A `Part` as JSON, record by record. */
function* partTexts(
  events: readonly EventRecord[],
  detailOf: (event: EventRecord) => EventDetail,
  sources: readonly string[],
  details: SourceDetails,
): Generator<string, void> {
  yield '{"events":';
  yield* listTexts(mapEach(events, (event) => detailOf(event)));
  yield ',"sources":';
  let before = "{";
  for (const id of sources) {
    yield `${before}${JSON.stringify(id)}:${JSON.stringify(details.whole(id))}`;
    before = ",";
  }
  yield before === "{" ? "{}}" : "}}";
}
