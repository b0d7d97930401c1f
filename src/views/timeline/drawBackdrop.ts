import { AXIS_PX } from "../../score/axis";
import type { Caption, Scene, Tick } from "../../score/scene";
import { printEach } from "./printEach";
import { printTexts, putTexts } from "./printTexts";

/** What stands over the lanes keeps this much free under it, for signs that reach above the first lane. */
const PAPER_SHORT_PX = 10;
/** Titles' texts above the foot of their row. */
const STEM_ABOVE_PX = 9;

const px = (value: number): number => Math.round(value * 10) / 10;

const ofClass = (name: string) => (element: SVGElement) => element.setAttribute("class", name);

/** Prints what the marks stand on and time does not move: staves, channel. Decoration only. */
export function drawBackdrop(g: SVGGElement, { widthPx, channel, lanes }: Scene): void {
  printEach(g, "channel", channel ? [channel] : [], {
    tag: "rect",
    keyOf: () => "channel",
    make: ofClass("channel"),
    values: {
      width: () => widthPx,
      y: ({ y, heightPx }) => y - heightPx / 2,
      height: ({ heightPx }) => heightPx,
    },
  });
  printEach(g, "staff", lanes, {
    tag: "path",
    keyOf: ({ key }) => key,
    make: ofClass("staff"),
    values: { d: ({ y }) => `M0,${px(y)}H${widthPx}` },
  });
}

// What follows stands in groups that are `originX` px to the right of the plot's start, as marks do: a pan moves the groups.

/** Prints the axis's lines and the as-of line. */
export function drawLines(g: SVGGElement, scene: Scene, originX: number): void {
  const at = (x: number): number => px(x - originX);
  const { top, foot, axis } = scene;
  const line = (name: string, ds: readonly string[]) =>
    printEach(g, name, [...ds.entries()], {
      tag: "path",
      keyOf: ([place]) => place,
      make: ofClass(name),
      values: { d: ([, d]) => d },
    });
  const begun = axis.minor.filter((tick) => tick.begins);
  line("grid", [begun.map(({ x }) => `M${at(x)},${top.lanesPx}V${foot.hostsY - 9}`).join("")]);
  const days = [scene.asOfX, scene.unevenFromX].filter((x) => x !== null);
  line(
    "as-of",
    days.map((x) => `M${at(x)},${top.lanesPx}V${foot.notesY}`),
  );
}

/** Prints the paper that lanes scroll under. */
export function drawAxisPaper(g: SVGGElement, scene: Scene): void {
  printEach(g, "axis-paper", [scene.widthPx], {
    tag: "rect",
    keyOf: () => "paper",
    make: ofClass("axis-paper"),
    values: {
      x: () => -12,
      y: () => -AXIS_PX,
      width: (width) => width + 16,
      height: () => AXIS_PX + scene.top.lanesPx - PAPER_SHORT_PX,
    },
  });
}

/** Prints the axis: years over months, months over days. */
export function drawAxis(g: SVGGElement, scene: Scene, originX: number): void {
  const level = (name: "major" | "minor", ticks: readonly Tick[], y: number) => {
    const told = ticks.filter(({ label }) => label !== "");
    const row = told.map(({ day, label, labelX }) => ({ key: day, text: label, x: px(labelX - originX) }));
    printTexts(g, name, row, y);
  };
  level("major", scene.axis.major, 13 - AXIS_PX);
  level("minor", scene.axis.minor, 31 - AXIS_PX);
}

/** Prints titles as flags on stems. */
export function drawCaptions(
  g: SVGGElement,
  { captions, top }: Scene,
  originX: number,
  idOf: (event: Caption["event"]) => string,
): void {
  const yOf = (row: number): number => top.captionYs[row] ?? 0;
  const foot = (top.captionYs[top.captionYs.length - 1] ?? 0) + 4;
  const stem = ({ stemX, row }: Caption) => `M${px(stemX - originX)},${yOf(row) - STEM_ABOVE_PX}V${foot}`;
  printEach(g, "stems", [captions], {
    tag: "path",
    keyOf: () => "stems",
    make: ofClass("stems"),
    values: { d: (all) => all.map(stem).join("") },
  });
  printEach(g, "caption", captions, {
    tag: "text",
    keyOf: ({ event }) => event,
    make: (element, { event }) => {
      element.setAttribute("class", "caption");
      element.setAttribute("data-names", `e${event}`);
      element.setAttribute("data-event", idOf(event));
    },
    values: {},
    textOf: ({ text }) => text,
    placeOf: ({ x, row }) => [px(x - originX), yOf(row)],
  });
}

/** Prints what stands under the lanes: hosts at the feet of uprights, notes. */
export function drawFoot(g: SVGGElement, { hosts, footNotes, foot }: Scene, originX: number): void {
  const at = (x: number): number => px(x - originX);
  printTexts(g, "host", putTexts(hosts, at), foot.hostsY);
  printTexts(g, "foot-note", putTexts(footNotes, at), foot.notesY);
}
