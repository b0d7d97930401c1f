import { useEffect, useMemo } from "react";
import { useReading } from "../../panes/reading/reading";
import { createPointed, type Pointed } from "./createPointed";

/** What the pointer is on in the plot, once it has come to rest there. */
export function usePointed(): Pointed {
  const { liveSpan } = useReading();
  const pointed = useMemo(() => createPointed(liveSpan.get), [liveSpan]);
  useEffect(() => pointed.forget, [pointed]);
  return pointed;
}
