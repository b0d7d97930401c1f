import { KIND_DEFINITIONS } from "../dataset/definitions";
import { NO_FILTER } from "../view/defaultView";
import type { Filter, View } from "../view/view";
import { type Bits, countBits } from "./bits";
import { type Named, titleOf } from "./chips";
import { FACETS, type Facet, filterEvents, filterFacets, meet } from "./filterEvents";
import type { FilterIndex } from "./filterIndex";
import { formatBound } from "./formatBound";

/** One way out of an empty result: what to lift and how many events that would show. */
export interface Lift {
  /** "match": keep the parties but ask for any of them instead of all. */
  readonly facet: Facet | "match";
  /** Fits after "Lift": "the period from February 2026". */
  readonly label: string;
  readonly wouldShow: number;
  readonly lift: (view: View) => View;
}

/**
 * For a filter that shows nothing: which one facet to lift to see events, the one that shows most first.
 * Facets that would still show nothing are left out; where no single one helps the list is empty.
 */
export function explainEmpty(
  index: FilterIndex,
  filter: Filter,
  searchHits: Bits | null,
  dataset: Named,
): readonly Lift[] {
  const sets = filterFacets(index, filter, searchHits);
  const lifts: Lift[] = FACETS.filter((facet) => sets[facet] !== null).map((facet) => ({
    facet,
    label: labelOf(filter, facet, dataset),
    wouldShow: countBits(meet(index, sets, facet)),
    lift: (view) => ({ ...view, ...WITHOUT[facet] }),
  }));
  if (filter.match === "all" && filter.parties.length > 1) {
    lifts.unshift({
      facet: "match",
      label: "the demand that all of the parties take part",
      wouldShow: countBits(filterEvents(index, { ...filter, match: "any" }, searchHits)),
      lift: (view) => ({ ...view, match: "any" }),
    });
  }
  return lifts.filter((lift) => lift.wouldShow > 0).sort((a, b) => b.wouldShow - a.wouldShow);
}

const WITHOUT: { readonly [facet in Facet]: Partial<Filter> } = {
  parties: { parties: NO_FILTER.parties, match: NO_FILTER.match },
  kinds: { kinds: NO_FILTER.kinds },
  issues: { issues: NO_FILTER.issues },
  tracks: { tracks: NO_FILTER.tracks },
  period: { from: NO_FILTER.from, to: NO_FILTER.to },
  q: { q: NO_FILTER.q },
  disputed: { disputed: NO_FILTER.disputed },
  thread: { thread: NO_FILTER.thread },
};

function labelOf(filter: Filter, facet: Facet, dataset: Named): string {
  const { parties, issues, tracks } = dataset;
  switch (facet) {
    case "parties":
      return several("the party", "the parties", namesIn(parties, filter.parties));
    case "kinds":
      return several(
        "the kind",
        "the kinds",
        filter.kinds.map((kind) => KIND_DEFINITIONS[kind].label),
      );
    case "issues":
      return several("the issue", "the issues", namesIn(issues, filter.issues));
    case "tracks":
      return several("the track", "the tracks", namesIn(tracks, filter.tracks));
    case "period": {
      const from = filter.from === null ? "" : ` from ${formatBound(filter.from)}`;
      const to = filter.to === null ? "" : ` until ${formatBound(filter.to)}`;
      return `the period${from}${to}`;
    }
    case "q":
      return `the search for “${filter.q.trim()}”`;
    case "disputed":
      return "the limit to events with disagreeing sources";
    case "thread":
      return filter.thread === null ? "the thread" : `the thread of “${titleOf(dataset, filter.thread)}”`;
  }
}

const namesIn = (table: readonly { id: string; name: string }[], ids: readonly string[]): readonly string[] =>
  ids.map((id) => table.find((term) => term.id === id)?.name ?? id);

const several = (one: string, many: string, names: readonly string[]): string =>
  `${names.length === 1 ? one : many} ${names.join(", ")}`;
