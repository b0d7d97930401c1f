import type { Filter } from "../view/view";
import { andBits, type Bits, noBits, orBits } from "./bits";
import type { FilterIndex } from "./filterIndex";
import { findPeriod } from "./period";

/** The facets of a filter, in the order in which they stand on screen. */
export const FACETS = ["parties", "kinds", "issues", "tracks", "period", "q", "disputed", "thread"] as const;
export type Facet = (typeof FACETS)[number];

/** The events that each facet lets through; null where the facet is not in use and lets all through. */
export type FacetSets = Readonly<Record<Facet, Bits | null>>;

/**
 * The events that the filter shows. Values of one facet widen (parties by `match`), facets narrow each other.
 * An id that the dataset does not know shows nothing.
 * @param searchHits what the text search found; null while there is none or its answer is not there yet.
 */
export function filterEvents(index: FilterIndex, filter: Filter, searchHits: Bits | null): Bits {
  return meet(index, filterFacets(index, filter, searchHits), null);
}

export function filterFacets(index: FilterIndex, filter: Filter, searchHits: Bits | null): FacetSets {
  const { at } = index;
  const combineParties = filter.match === "all" ? andBits : orBits;
  return {
    parties: combine(index, index.parties, at.parties, filter.parties, combineParties),
    kinds: combine(index, index.kinds, at.kinds, filter.kinds, orBits),
    issues: combine(index, index.issues, at.issues, filter.issues, orBits),
    tracks: combine(index, index.tracks, at.tracks, filter.tracks, orBits),
    period:
      filter.from === null && filter.to === null
        ? null
        : findPeriod(index, filter.from?.start ?? Number.NEGATIVE_INFINITY, filter.to?.end ?? Number.POSITIVE_INFINITY),
    q: searchHits,
    disputed: filter.disputed ? index.disputed : null,
    thread: filter.thread === null ? null : index.threadOf(filter.thread),
  };
}

/** The events that all facets let through, but for the one that is lifted. */
export function meet(index: FilterIndex, sets: FacetSets, lifted: Facet | null): Bits {
  let met = index.all;
  for (const facet of FACETS) {
    const set = sets[facet];
    if (facet !== lifted && set !== null) met = andBits(met, set);
  }
  return met;
}

function combine<Id extends string>(
  index: FilterIndex,
  sets: readonly Bits[],
  at: ReadonlyMap<Id, number>,
  ids: readonly Id[],
  join: (a: Bits, b: Bits) => Bits,
): Bits | null {
  const chosen = ids.map((id) => sets[at.get(id) ?? -1] ?? noBits(index.count));
  return chosen.length === 0 ? null : chosen.reduce(join);
}
