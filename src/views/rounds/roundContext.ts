import { createContext, useContext } from "react";
import type { EventIndex } from "../../dataset/dataset";
import type { RoundIndex } from "../../facts/rounds";
import type { Bits } from "../../filter/bits";
import { useReading } from "../../panes/reading/reading";
import { chooseEvent } from "../../view/choose";

/** What every part of a round's page needs to know. */
export interface RoundContextValue {
  readonly rounds: RoundIndex;
  /** The page's round. */
  readonly round: EventIndex;
  /** The page that the address names, the only one unless all stand down the page. */
  readonly current: boolean;
  /** Events that pass every filter but that of kinds: on a page about rounds it chooses rounds, not what stands on the page. */
  readonly passing: Bits;
}

const RoundContext = createContext<RoundContextValue | null>(null);
export const RoundProvider = RoundContext.Provider;

export function useRound(): RoundContextValue {
  const value = useContext(RoundContext);
  if (!value) throw new Error("useRound needs a RoundProvider above it");
  return value;
}

/** Chooses an event without leaving the page that it was chosen on; a round's own page is named by the round itself. */
export function useChooseHere(): (event: EventIndex) => void {
  const { dataset, view, change } = useReading();
  const { round } = useRound();
  return (event) => {
    const stays = dataset.kindOf(event) !== "round";
    change({ ...chooseEvent(view, dataset.idOf(event)), round: stays ? dataset.idOf(round) : null });
  };
}
