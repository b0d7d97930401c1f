import type { EventIndex } from "../../dataset/dataset";
import type { Signal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { fitSpan, lengthOf } from "../../score/scale";
import type { Cluster } from "../../score/scene";
import type { OpenCluster } from "./ClusterList";
import { stopOf } from "./drawMarks";
import { nameCluster } from "./useMarkWords";
import type { SpanControl } from "./useSpan";

/** A cluster opens by zooming to its members; where no zoom can part them, they are listed beside it instead. */
export function useOpenCluster(
  control: SpanControl,
  membersOf: (cluster: Cluster) => readonly EventIndex[],
  opened: Signal<OpenCluster | null>,
): (cluster: Cluster) => void {
  const { liveSpan } = useReading();
  return (cluster) => {
    const now = liveSpan.get();
    const closer = fitSpan(cluster.span.start, cluster.span.end, 0.1);
    if (now === null || lengthOf(closer) < lengthOf(now) * 0.9) return control.settle(closer);
    opened.set({ stop: stopOf(cluster), name: nameCluster(cluster), members: membersOf(cluster) });
  };
}
