import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { LoadFailed } from "../panes/page/LoadFailed";
import { LoadProgress } from "../panes/page/LoadProgress";
import { useSignal } from "../panes/page/signal";
import { coreProgress, coreQuery } from "./coreQuery";
import { Workspace } from "./Workspace";

/** A fast load shows nothing in between; one that takes longer than this shows its progress. */
const QUIET_MS = 250;

/** Opens the dataset that the build shipped: its progress, its failure, or the workspace. */
export function OpenDataset() {
  const core = useQuery(coreQuery);
  if (core.data) return <Workspace dataset={core.data} />;
  if (core.error) {
    return (
      <main>
        <LoadFailed what="The dataset" error={core.error} retry={() => void core.refetch()} />
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
