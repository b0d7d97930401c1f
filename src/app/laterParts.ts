import { lazy } from "react";

const loadLinks = () => import("../panes/links/LinkLayer");

/** Parts of the page that the first timeline does without: fetched when it stands, or when first needed. */
export const LinkLayer = lazy(async () => ({ default: (await loadLinks()).LinkLayer }));

export const ActorDialog = lazy(async () => ({ default: (await import("../panes/actor/ActorDialog")).ActorDialog }));
export const PrintSheet = lazy(async () => ({ default: (await import("../panes/export/PrintSheet")).PrintSheet }));

/** Fetches ahead what the first click will want, once the first timeline stands. */
export function fetchLaterParts(): () => void {
  const load = () => {
    void loadLinks();
    void import("../panes/source/OpenSource");
    void import("../panes/list/EventCard");
  };
  const marks = new PerformanceObserver((list) => {
    if (list.getEntriesByName("timeline-ready").length === 0) return;
    marks.disconnect();
    load();
  });
  marks.observe({ type: "mark", buffered: true });
  return () => marks.disconnect();
}
