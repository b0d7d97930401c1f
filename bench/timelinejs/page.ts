import { Timeline } from "@knight-lab/timelinejs";
import type { BesideEvents } from "../besideEvents";

/**
 * The invented events in TimelineJS as its documentation sets it up, a slide and a marker each. In no groups: it
 * has a row at least for each, and thirty of them push it out of its own height.
 * `?from=DAY` opens at the first event from then on. Fonts are the browser's own: the library's come from another host.
 */
const response = await fetch("./data/beside.json");
// Written by bench/besideEvents.ts in this form.
const { items } = (await response.json()) as BesideEvents;
const from = new URLSearchParams(window.location.search).get("from") ?? "";

const dateOf = (day: string) => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return { year, month, day: date };
};
const events = items.map(({ start, end, content }) => ({
  start_date: dateOf(start),
  ...(end !== undefined && { end_date: dateOf(end) }),
  text: { headline: content },
}));

const timeline = new Timeline(
  "timeline",
  { events },
  {
    font: null,
    script_path: window.location.href,
    start_at_slide: Math.max(
      0,
      items.findIndex(({ start }) => start >= from),
    ),
  },
);
timeline.on("ready", () => {
  performance.mark("timeline-ready");
  const plot = document.querySelector<HTMLElement>(".tl-timenav");
  if (plot === null) throw new Error("TimelineJS has no plot");
  plot.dataset.timelinePlot = "";
  plot.dataset.timelineReady = "";
});
