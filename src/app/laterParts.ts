import { eventPage } from "../panes/event/laterPage";
import { laterPart, soonPart } from "../panes/page/laterPart";
import { openSource } from "../panes/source/SourcePane";

/** Parts of the page that the first timeline does without: fetched when it stands, or when first needed. */
export const linkLayer = soonPart("The link lines", async () => (await import("../panes/links/LinkLayer")).LinkLayer, {
  hasPlace: false,
});
export const actorDialog = laterPart("The card", async () => (await import("../panes/actor/ActorDialog")).ActorDialog);
export const printSheet = soonPart(
  "What is printed",
  async () => (await import("../panes/export/PrintSheet")).PrintSheet,
  { hasPlace: false },
);

export const announcements = soonPart(
  "What tells of new versions",
  async () => (await import("../panes/shell/Announcements")).Announcements,
  { hasPlace: false },
);
export const takeDialog = laterPart(
  "The ways to take this along",
  async () => (await import("../panes/export/TakeDialog")).TakeDialog,
);
export const embedding = laterPart("Embedding", async () => {
  const [{ Embedding }] = await Promise.all([import("../views/about/Embedding"), import("../views/about/about.css")]);
  return Embedding;
});

/** Fetches ahead what the first click will want, once the first timeline stands. */
export function fetchLaterParts(): () => void {
  const load = () => {
    linkLayer.prefetch();
    openSource.prefetch();
    eventPage.prefetch();
  };
  const marks = new PerformanceObserver((list) => {
    if (list.getEntriesByName("timeline-ready").length === 0) return;
    marks.disconnect();
    load();
  });
  marks.observe({ type: "mark", buffered: true });
  return () => marks.disconnect();
}
