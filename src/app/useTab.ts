import { useState } from "react";
import type { View } from "../view/view";

export type TabName = "score" | "events" | "source";

/** The pane that the address opens on: the document it names, what its words found, else the score. */
const firstTab = ({ source, event, q }: View): TabName =>
  source !== null ? "source" : event === null && q.trim() !== "" ? "events" : "score";

/**
 * Which pane of a small window is in sight. Opening a document shows it, searching shows what was found, and closing the
 * document goes back to the score; all else is the reader's.
 */
export function useTab(view: View): readonly [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(() => firstTab(view));
  const [last, setLast] = useState(view);
  if (last !== view) {
    setLast(view);
    const opened = view.source !== null && (view.source !== last.source || view.p !== last.p);
    if (opened) setTab("source");
    else if (view.q !== last.q && view.q.trim() !== "") setTab("events");
    else if (tab === "source" && view.event === null && view.source === null) setTab("score");
  }
  return [tab, setTab];
}
