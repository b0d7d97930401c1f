import type { EventIndex } from "../../dataset/dataset";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import type { Chip } from "../../score/scene";
import type { OpenCluster } from "./ClusterList";
import { nameRounds } from "./useMarkWords";

/** A round's chip chooses the round; what stands for several, or several that a finger may mean, opens as a list. */
export function useTakeChips(
  choose: (event: EventIndex) => void,
  opened: Signal<OpenCluster | null>,
): (chips: readonly Chip[]) => void {
  const { dataset } = useReading();
  return (chips) => {
    const members = chips.flatMap((chip) => chip.members()).sort((a, b) => a - b);
    const [first] = members;
    if (first === undefined) return;
    if (members.length === 1) return choose(first);
    opened.set({ stop: chips[0]?.key ?? "", name: nameRounds(dataset, members), members });
  };
}
