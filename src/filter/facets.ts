import type { Filter } from "../view/view";
import { type Bits, countCommon } from "./bits";
import { type FacetSets, filterFacets, meet } from "./filterEvents";
import type { FilterIndex } from "./filterIndex";

/** How many events each value would show under the other filters; lists in the order of the dataset's tables. */
export interface FacetCounts {
  readonly parties: Uint32Array;
  readonly kinds: Uint32Array;
  readonly issues: Uint32Array;
  readonly tracks: Uint32Array;
  readonly disputed: number;
}

/**
 * Choosing a second value of a widening facet adds events, so its values are counted under the other facets only.
 * With match=all a party narrows: it is counted under the other chosen parties too.
 * @param searchHits as for filterEvents.
 */
export function countFacets(index: FilterIndex, filter: Filter, searchHits: Bits | null): FacetCounts {
  const sets: FacetSets = filterFacets(index, filter, searchHits);
  return {
    // A chosen party's own set is part of the meeting already, so one base serves chosen and unchosen parties alike.
    parties: countEach(index.parties, meet(index, sets, filter.match === "all" ? null : "parties")),
    kinds: countEach(index.kinds, meet(index, sets, "kinds")),
    issues: countEach(index.issues, meet(index, sets, "issues")),
    tracks: countEach(index.tracks, meet(index, sets, "tracks")),
    disputed: countCommon(index.disputed, meet(index, sets, "disputed")),
  };
}

const countEach = (values: readonly Bits[], base: Bits): Uint32Array =>
  Uint32Array.from(values, (set) => countCommon(set, base));
