import type { Address } from "../dataset";
import type { EventDetail, Part, SourceDetail } from "../part";
import type { EventRecord } from "../schema/event";
import { type Emit, emitJson } from "./emit";
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
    const sources: { [id: string]: SourceDetail } = {};
    for (const id of [...ids].sort()) {
      sources[id] = details.whole(id);
      if (!partOfSource.has(id)) partOfSource.set(id, addresses.length);
    }
    const part: Part = { events: run.map(detailOf), sources };
    addresses.push({ ...emitJson(emit, "part", part, addresses.length), first });
  }
  return { addresses, partOfSource };
}
