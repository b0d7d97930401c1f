import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { coreQuery } from "../files/coreQuery";
import { useOpened } from "../files/opened";
import { Later } from "../panes/page/Later";
import { LoadFailed } from "../panes/page/LoadFailed";
import { LoadProgress } from "../panes/page/LoadProgress";
import { laterPart } from "../panes/page/laterPart";
import { createSignal, useSignal } from "../panes/page/signal";
import { useDataAddress } from "./useDataAddress";
import { useReopened } from "./useReopened";
import { Workspace } from "./Workspace";

/** A fast load shows nothing in between; one that takes longer than this shows its progress. */
const QUIET_MS = 250;

/** Bytes of the core that have come and that are expected. */
const coreProgress = createSignal<{ received: number; total: number }>({ received: 0, total: 0 });

const core = coreQuery((received, total) => coreProgress.set({ received, total }));

const openByAddress = laterPart(
  "The dataset",
  async () => (await import("../views/workbench/address/OpenByAddress")).OpenByAddress,
);

/** What a reader or the address opened, else the dataset that the build shipped: its progress, its failure, or the workspace. */
export function OpenDataset() {
  const address = useDataAddress();
  const opened = useOpened();
  // What an address brought stands as long as the address does.
  const own = opened?.address === undefined || opened.address === address ? opened : null;
  const reopening = useReopened();
  const shipped = useQuery({ ...core, enabled: own === null && address === null && !reopening });
  if (own === null && address !== null) {
    return <Later part={openByAddress} props={{ address }} subject={address} waiting={<Opening />} />;
  }
  const dataset = own?.dataset ?? (reopening ? undefined : shipped.data);
  // Another dataset is another page; an edited one is the same.
  if (dataset) return <Workspace key={own?.from ?? ""} dataset={dataset} />;
  if (shipped.error) {
    return (
      <main>
        <LoadFailed what="The dataset" error={shipped.error} retry={() => void shipped.refetch()} />
      </main>
    );
  }
  return <Opening />;
}

function Opening() {
  const [quiet, setQuiet] = useState(true);
  const progress = useSignal(coreProgress);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(false), QUIET_MS);
    return () => clearTimeout(timer);
  }, []);
  if (quiet) return null;
  return (
    <main>
      <LoadProgress what="the dataset" {...progress} />
    </main>
  );
}
