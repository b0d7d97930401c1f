import type { Relation } from "../dataset/part";
import { nameIn, type SelectedEvent, type Selection } from "./selection";

/** A relation between two events of a selection. */
export interface SelectedTie {
  readonly from: SelectedEvent;
  readonly to: SelectedEvent;
  readonly relation: Relation;
  /** Names of those who say so, in order of the chain. */
  readonly claimedBy: readonly string[];
}

/** The relations of which both events are selected, in time order of the events that have them. */
export function tiesOf(selection: Selection): readonly SelectedTie[] {
  const events = new Map(selection.events.map((event) => [event.id, event]));
  return selection.events.flatMap((from) =>
    from.detail.relations.flatMap((relation) => {
      const to = events.get(relation.to);
      return to === undefined ? [] : [{ from, to, relation, claimedBy: relation.attribution.map(nameIn(selection)) }];
    }),
  );
}
