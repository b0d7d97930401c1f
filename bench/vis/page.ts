import { Timeline } from "vis-timeline/standalone";
import "vis-timeline/styles/vis-timeline-graph2d.min.css";
import type { BesideEvents } from "../besideEvents";

/**
 * The invented events in vis-timeline as its documentation sets it up, one item each in the group of its first party:
 * as wide and as high as the score in the same window, with the axis above. `?span=FROM/TO` opens at a span.
 */
const HEIGHT_PX = 520;

const root = document.getElementById("timeline");
if (root === null) throw new Error("the page has no element for the timeline");
const response = await fetch("./data/beside.json");
// Written by bench/besideEvents.ts in this form.
const { groups, items } = (await response.json()) as BesideEvents;
const [start, end] = new URLSearchParams(window.location.search).get("span")?.split("/") ?? [];

const timeline = new Timeline(root, [...items], [...groups], {
  height: HEIGHT_PX,
  orientation: "top",
  ...(start !== undefined && end !== undefined && { start, end }),
});
const tellSpan = () => {
  const span = timeline.getWindow();
  root.dataset.span = `${span.start.toISOString()}/${span.end.toISOString()}`;
};
timeline.on("rangechanged", tellSpan);
timeline.on("changed", () => {
  if (root.dataset.timelineReady !== undefined) return;
  performance.mark("timeline-ready");
  root.dataset.timelineReady = "";
  tellSpan();
});
