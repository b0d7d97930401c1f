import { useCallback, useEffect, useInsertionEffect, useMemo, useRef, useState } from "react";
import { noteChosen } from "../panes/page/pressed";
import type { Change, Reading } from "../panes/reading/reading";
import { addressOf } from "../view/addressOf";
import { formatView, type Parameters } from "../view/formatView";
import { type Run, stepOf } from "../view/history";
import type { View } from "../view/view";

type Write = (parameters: Parameters, options: { readonly history: "push" | "replace" }) => unknown;

const spanText = (view: View): string | null => formatView(view).span ?? null;

/**
 * How the view is changed: into the URL, as a step of Back where it is one. And the way back to the span before the last
 * run of zooms, for browsers pass over entries that were made without a click or a key.
 */
export function useChange(view: View, write: Write): Pick<Reading, "change" | "undoZoom" | "travelled"> {
  // Ahead of every other effect of this rendering: whichever changes the view has to begin from it.
  const latest = useRef(view);
  useInsertionEffect(() => {
    latest.current = view;
  }, [view]);
  const run = useRef<Run | null>(null);
  // Back and Forward end a run, also where they come back to what it came to.
  useEffect(() => {
    const end = () => {
      run.current = null;
    };
    window.addEventListener("popstate", end);
    return () => window.removeEventListener("popstate", end);
  }, []);
  /** What this page wrote last: any other view was brought by Back, Forward, or the address that the page opened with. */
  const written = useRef<View | null>(null);
  const travelled = useCallback(
    () => written.current === null || addressOf(written.current) !== addressOf(latest.current),
    [],
  );
  /** The spans before the runs of zooms, the last one last. */
  const [zooms, setZooms] = useState<readonly View["span"][]>([]);

  const change = useCallback<Change>(
    (asked, as) => {
      const before = latest.current;
      const next = typeof asked === "function" ? asked(before) : asked;
      if (next.event !== null && next.event !== before.event) noteChosen(next.event);
      const step = stepOf(before, next, as === "undo" ? null : run.current, performance.now());
      latest.current = next;
      written.current = next;
      if (as === "mend") return void write(formatView(next), { history: "replace" });
      run.current = as === "undo" ? null : step.run;
      if (as !== "undo" && step.history === "push" && spanText(before) !== spanText(next)) {
        setZooms((now) => [...now, before.span]);
      }
      void write(formatView(next), step);
    },
    [write],
  );

  // Back may have undone some of them already: what would change nothing is passed over.
  const text = spanText(view);
  const other = zooms.findLastIndex((span) => spanText({ ...view, span }) !== text);
  const span = zooms[other];
  const undoZoom = useMemo(() => {
    if (span === undefined) return null;
    return () => {
      setZooms(zooms.slice(0, other));
      change((now) => ({ ...now, span }), "undo");
    };
  }, [span, zooms, other, change]);
  return { change, undoZoom, travelled };
}
