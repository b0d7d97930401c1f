import type { EventIndex } from "../../dataset/dataset";
import type { Signal } from "../../panes/page/signal";
import { stopOf } from "../../score/markParts";
import { fitSpan } from "../../score/scale";
import type { Cluster } from "../../score/scene";
import { nameCluster } from "./useMarkWords";
import type { SpanControl } from "./useSpan";

/** A cluster that was opened: its stop in the score, its name, and the events that it holds. */
export interface OpenCluster {
  readonly stop: string;
  readonly name: string;
  readonly members: readonly EventIndex[];
  /** Closes in on them. */
  readonly zoom: () => void;
}

/** A cluster opens as a list beside it, from which each of its events can be chosen and the view can close in on all of them. */
export function openClusterIn(
  control: SpanControl,
  membersOf: (cluster: Cluster) => readonly EventIndex[],
  opened: Signal<OpenCluster | null>,
  choose: (event: EventIndex) => void,
): (cluster: Cluster) => void {
  return (cluster) => {
    const members = membersOf(cluster);
    const [only] = members;
    if (only !== undefined && members.length === 1) return choose(only);
    const { start, end } = cluster.span;
    const zoom = () => control.settleSeen(fitSpan(start, end, 0.1));
    opened.set({ stop: stopOf(cluster), name: nameCluster(cluster), members, zoom });
  };
}
