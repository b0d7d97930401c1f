import type { Dataset, EventIndex, Tie } from "../../dataset/dataset";
import type { RelationType } from "../../dataset/terms";
import { tiedTo } from "../../facts/tied";
import type { Bits } from "../../filter/bits";
import { listTies } from "../../words/relations";

export interface TiedEvent {
  readonly index: EventIndex;
  readonly id: string;
  /** Days since 1970-01-01, to tell on which side it lies while it is out of sight. */
  readonly start: number;
}

/** One relation of the chosen event that is to be drawn, before anything is measured. */
export interface WantedArc {
  readonly type: RelationType;
  /** The event that has the relation, and the other. */
  readonly from: TiedEvent;
  readonly to: TiedEvent;
  /** Whether the arrowhead stands at `from`: at the one that depends on the other. */
  readonly headAtFrom: boolean;
}

/** What depends on a meeting that prepares it is the later one, which the relation names. */
const dependsOnIt = ({ type }: Tie): boolean => type !== "prepares";

/** The relations of an event with those shown events that arcs are drawn to. */
export function wantArcs(dataset: Dataset, chosen: EventIndex, shown: Bits): readonly WantedArc[] {
  const drawn = new Set(tiedTo(dataset, chosen, shown));
  const end = (index: EventIndex): TiedEvent => ({ index, id: dataset.idOf(index), start: dataset.startOf(index) });
  return listTies(dataset, chosen).flatMap(({ tie, other }) =>
    drawn.has(other) ? [{ type: tie.type, from: end(tie.from), to: end(tie.to), headAtFrom: dependsOnIt(tie) }] : [],
  );
}
