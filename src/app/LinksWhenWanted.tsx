import { useState } from "react";
import { Later } from "../panes/page/Later";
import { useSignal } from "../panes/page/signal";
import { useReading } from "../panes/reading/reading";
import { linkLayer } from "./laterParts";

/** Nothing is joined until something is chosen or pointed at: until then the links' code is not needed. */
export function LinksWhenWanted() {
  const { view, raised } = useReading();
  const pointed = useSignal(raised);
  const [wanted, setWanted] = useState(false);
  const [dismissed, setDismissed] = useState(false);
  if (!wanted && (view.event !== null || view.source !== null || pointed !== null)) setWanted(true);
  return wanted && !dismissed && <Later part={linkLayer} props={{}} onDismiss={() => setDismissed(true)} />;
}
