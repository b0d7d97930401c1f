import { useMemo } from "react";
import { useReading } from "../../panes/reading/reading";
import { OTHERS } from "../../score/lanes/lanes";
import { prepareScore, type Score } from "../../score/layoutScene";
import type { LaneMode } from "../../view/choices";
import { idsIn, idWords } from "../../view/idWords";

/**
 * What the score is drawn from, with at most so many lanes; null while that is not known. Reading the address gives new lists each time: their words in
 * it are the key, so that a new span or a chosen event prepares nothing again.
 */
export function useScore(maxLanes: number | null): Score | null {
  const { dataset, shown, view } = useReading();
  const { lanes: mode, othersOpen, embed } = view;
  const own = idWords(view[OWN_LANES[mode]]);
  const order = idWords(view.laneOrder);
  const folded = idWords(view.foldedLanes);
  return useMemo(
    () =>
      maxLanes === null
        ? null
        : prepareScore(dataset, shown, {
            mode,
            tellsEmpty: !embed,
            maxLanes,
            shown: idsIn(own),
            othersOpen,
            order: laneKeys(mode, order),
            collapsed: laneKeys(mode, folded),
          }),
    [dataset, shown, mode, maxLanes, own, othersOpen, order, folded, embed],
  );
}

/** The filter whose values have lanes of their own in any case. */
const OWN_LANES = { party: "parties", issue: "issues", track: "tracks", kind: "tracks" } as const satisfies {
  readonly [mode in LaneMode]: "parties" | "issues" | "tracks";
};

/** Keys of the score's lanes for ids of the view. */
const laneKeys = (mode: LaneMode, words: string): readonly string[] =>
  idsIn(words).map((id) => (id === OTHERS ? OTHERS : `${mode}:${id}`));
