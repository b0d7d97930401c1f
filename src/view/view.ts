import type { Kind } from "../dataset/terms";
import type { Bound } from "../time/bound";
import type { Span } from "../time/day";
import type { AxisOrder, CellName, Counted, Group, LaneMode, Sort, SourceListed, Theme, ViewName } from "./choices";

/** Which events are shown: values of one facet widen (parties by `match`), facets narrow each other. */
export interface Filter {
  /** Ids of parties. */
  readonly parties: readonly string[];
  readonly match: "any" | "all";
  readonly kinds: readonly Kind[];
  /** Ids. */
  readonly issues: readonly string[];
  readonly tracks: readonly string[];
  /** Both ends included: an event that overlaps the period is in it. */
  readonly from: Bound | null;
  readonly to: Bound | null;
  /** Words to search; "" for none. */
  readonly q: string;
  /** Only events on which sources disagree. */
  readonly disputed: boolean;
}

/** Everything that one link shows. Ids are known to the dataset: parseView sets the others aside. */
export interface View extends Filter {
  readonly view: ViewName;
  readonly lanes: LaneMode;
  /** Ids of lanes ("ua", "prisoners", "others") in the reader's order, and those folded to a thin line. */
  readonly laneOrder: readonly string[];
  readonly foldedLanes: readonly string[];
  /** What shares the lane "Others" has lanes of its own. */
  readonly othersOpen: boolean;
  readonly event: string | null;
  /** The open source; its id is checked when the sources are loaded. */
  readonly source: string | null;
  /** Paragraph number in the open source, or null. */
  readonly p: number | null;
  /** The visible span of the timeline, null: fitted to what is shown. */
  readonly span: Span | null;
  readonly theme: Theme | null;
  readonly embed: boolean;
  /** The card of a person or body that is open. */
  readonly actor: string | null;
  /** Order and grouping of a view's list, null: as that view has them by itself. */
  readonly sort: Sort | null;
  readonly group: Group | null;
  readonly counted: Counted;
  readonly sourceList: SourceListed;
  /** The round whose page is shown while another event on it is chosen; null: the chosen round, or the latest. */
  readonly round: string | null;
  /** Rounds all down the page instead of one at a time; meetings shown between rounds. */
  readonly all: boolean;
  readonly meetings: boolean;
  /** Positions as of the end of this day, null: all that is recorded. */
  readonly asOf: Bound | null;
  /** The open cell of the positions matrix. */
  readonly cell: CellName | null;
  readonly rows: AxisOrder;
  readonly cols: AxisOrder;
}

/** A piece of the URL that could not be used: what it was and why, for the notice. */
export interface SetAside {
  readonly parameter: string;
  readonly value: string;
  readonly reason: string;
}
