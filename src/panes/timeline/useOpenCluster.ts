import { useCallback } from "react";
import { asEventIndex } from "../../dataset/dataset";
import { fitSpan, lengthOf } from "../../score/scale";
import type { Cluster } from "../../score/scene";
import { firstIn, overlapping } from "../../view/order";
import { useReading } from "../reading/reading";
import type { SpanControl } from "./useSpan";

/** A cluster opens by zooming to its members; where no zoom can part them, the list goes to them instead. */
export function useOpenCluster(control: SpanControl): (cluster: Cluster) => void {
  const { dataset, shown, liveSpan, listTo } = useReading();
  return useCallback(
    (cluster) => {
      const now = liveSpan.get();
      const closer = fitSpan(cluster.span.start, cluster.span.end, 0.1);
      if (now === null || lengthOf(closer) < lengthOf(now) * 0.9) return control.settle(closer);
      const first = firstIn(overlapping(dataset, shown, cluster.span));
      if (first !== null) listTo.set(asEventIndex(first));
    },
    [dataset, shown, liveSpan, listTo, control],
  );
}
