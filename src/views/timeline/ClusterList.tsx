import type { EventIndex } from "../../dataset/dataset";
import { Later } from "../../panes/page/Later";
import { laterPart } from "../../panes/page/laterPart";
import { type Signal, useSignal } from "../../panes/page/signal";
import type { OpenCluster } from "./openCluster";

const clusterMembers = laterPart("The list", async () => (await import("./ClusterMembers")).ClusterMembers);

interface ClusterListProps {
  readonly opened: Signal<OpenCluster | null>;
  readonly choose: (event: EventIndex) => void;
}

/** The list beside an opened cluster, if one is. */
export function ClusterList({ opened, choose }: ClusterListProps) {
  const open = useSignal(opened);
  const close = () => opened.set(null);
  return (
    open && (
      <Later key={open.stop} part={clusterMembers} props={{ open, close, choose }} waiting={null} onDismiss={close} />
    )
  );
}
