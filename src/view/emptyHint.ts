import { type Bits, countBits } from "./bits";
import { FACETS, type Facet, filterEvents, filterFacets, meet } from "./filterEvents";
import type { FilterIndex } from "./filterIndex";
import type { Filter } from "./view";

/** One way out of an empty result: what to lift and how many events it would show. */
export interface Lift {
  /** "match": keep the parties but ask for any of them instead of all. */
  readonly facet: Facet | "match";
  /** The values in the way: ids; EDTF texts of the period's bounds; the words searched. */
  readonly valueLabelIds: readonly string[];
  readonly wouldShow: number;
}

/**
 * For a filter that shows nothing: which one facet to lift to see events, the one that shows most first.
 * Facets that would still show nothing are left out; where no single one helps the list is empty.
 */
export function explainEmpty(index: FilterIndex, filter: Filter, searchHits: Bits | null): readonly Lift[] {
  const sets = filterFacets(index, filter, searchHits);
  const lifts: Lift[] = FACETS.filter((facet) => sets[facet] !== null).map((facet) => ({
    facet,
    valueLabelIds: valuesOf(filter, facet),
    wouldShow: countBits(meet(index, sets, facet)),
  }));
  if (filter.match === "all" && filter.parties.length > 1) {
    const wouldShow = countBits(filterEvents(index, { ...filter, match: "any" }, searchHits));
    lifts.unshift({ facet: "match", valueLabelIds: filter.parties, wouldShow });
  }
  return lifts.filter((lift) => lift.wouldShow > 0).sort((a, b) => b.wouldShow - a.wouldShow);
}

function valuesOf(filter: Filter, facet: Facet): readonly string[] {
  switch (facet) {
    case "parties":
      return filter.parties;
    case "kinds":
      return filter.kinds;
    case "issues":
      return filter.issues;
    case "tracks":
      return filter.tracks;
    case "period":
      return [filter.from, filter.to].flatMap((bound) => (bound === null ? [] : [bound.edtf]));
    case "q":
      return [filter.q];
    case "disputed":
      return [];
  }
}
