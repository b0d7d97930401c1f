import { useState } from "react";
import type { View } from "../view/view";

export type TabName = "score" | "events" | "source";

/** The pane that the address opens on: the document it names, what its words found, else the score. */
const firstTab = ({ source, event, q }: View): TabName =>
  source !== null ? "source" : event === null && q.trim() !== "" ? "events" : "score";

/**
 * Which pane of a small window is in sight. Opening a document shows it, searching shows what was found, and closing the
 * document goes back to where they were; all else is the reader's.
 */
export function useTab(view: View): readonly [TabName, (tab: TabName) => void] {
  const [tab, setTab] = useState(() => firstTab(view));
  const [last, setLast] = useState(view);
  /** Where the reader was before a document was opened. */
  const [home, setHome] = useState<TabName>("score");
  const show = (next: TabName) => {
    if (next === "source" && tab !== "source") setHome(tab);
    setTab(next);
  };
  if (last !== view) {
    setLast(view);
    const opened = view.source !== null && (view.source !== last.source || view.p !== last.p);
    if (opened) show("source");
    else if (view.q !== last.q && view.q.trim() !== "") setTab("events");
    else if (tab === "source" && view.source === null && (view.event === null || last.source !== null)) setTab(home);
  }
  return [tab, show];
}
