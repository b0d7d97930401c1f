import { lazy } from "react";

const loadLinks = () => import("../panes/links/LinkLayer");

/** Parts of the page that the first timeline does without: fetched when it stands, or when first needed. */
export const LinkLayer = lazy(async () => ({ default: (await loadLinks()).LinkLayer }));

/** Fetches ahead what the first click will want, once the page is idle. */
export function fetchLaterParts(): () => void {
  const load = () => {
    void loadLinks();
    void import("../panes/source/OpenSource");
    void import("../panes/list/EventCard");
  };
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(load, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(load, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
