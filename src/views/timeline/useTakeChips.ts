import type { EventIndex } from "../../dataset/dataset";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { fitSpan } from "../../score/scale";
import type { Chip } from "../../score/scene";
import type { OpenCluster } from "./openCluster";
import { nameRounds } from "./useMarkWords";
import type { SpanControl } from "./useSpan";

/** A round's chip chooses the round; what stands for several, or several that a finger may mean, opens as a list. */
export function useTakeChips(
  choose: (event: EventIndex) => void,
  opened: Signal<OpenCluster | null>,
  { settleSeen }: Pick<SpanControl, "settleSeen">,
): (chips: readonly Chip[]) => void {
  const { dataset } = useReading();
  return (chips) => {
    const members = chips.flatMap((chip) => chip.members()).sort((a, b) => a - b);
    const [first] = members;
    if (first === undefined) return;
    if (members.length === 1) return choose(first);
    const spans = members.map((event) => dataset.spanOf(event));
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    const zoom = () => settleSeen(fitSpan(start, end, 0.1));
    opened.set({ stop: chips[0]?.key ?? "", name: nameRounds(dataset, members), members, zoom });
  };
}
