import { select } from "d3";
import { AXIS_PX } from "../../score/axis";
import type { Caption, Lane, Scene, Tick } from "../../score/scene";
import { isNews, printAll, printRow, putTexts } from "./printAll";

/** What stands over the lanes keeps this much free under it, for signs that reach above the first lane. */
const PAPER_SHORT_PX = 10;
/** Titles' texts above the foot of their row. */
const STEM_ABOVE_PX = 9;

const px = (value: number): number => Math.round(value * 10) / 10;

/** Prints what the marks stand on and time does not move: staves, channel. Decoration only. */
export function drawBackdrop(g: SVGGElement, scene: Scene): void {
  const { widthPx, channel, lanes } = scene;
  const told = lanes.map(({ key, y }) => `${key} ${px(y)}`).join();
  if (!isNews(g, "lanes", `${widthPx} ${channel?.y} ${channel?.heightPx} ${told}`)) return;
  const root = select(g);
  const channels = root
    .selectAll<SVGRectElement, NonNullable<Scene["channel"]>>("rect.channel")
    .data(channel ? [channel] : [])
    .join("rect");
  printAll(channels, {
    class: () => "channel",
    width: () => widthPx,
    y: ({ y, heightPx }) => y - heightPx / 2,
    height: ({ heightPx }) => heightPx,
  });
  const staves = root
    .selectAll<SVGPathElement, Lane>("path.staff")
    .data(lanes, (lane) => lane.key)
    .join("path");
  printAll(staves, { class: () => "staff", d: (lane) => `M0,${px(lane.y)}H${widthPx}` });
}

// What follows stands in groups that are `originX` px to the right of the plot's start, as marks do: a pan moves the groups.

/** Prints the axis's lines and the as-of line. */
export function drawLines(g: SVGGElement, scene: Scene, originX: number): void {
  const at = (x: number): number => px(x - originX);
  const line = (name: string, ds: readonly string[]) => {
    if (!isNews(g, name, ds.join())) return;
    printAll(select(g).selectAll<SVGPathElement, string>(`path.${name}`).data(ds).join("path"), {
      class: () => name,
      d: (d) => d,
    });
  };
  const { top, foot, axis } = scene;
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
  if (!isNews(g, "paper", `${scene.widthPx} ${scene.top.lanesPx}`)) return;
  const papers = select(g)
    .selectAll<SVGRectElement, number>("rect.axis-paper")
    .data([scene.widthPx])
    .join((enter) => enter.insert("rect", ":first-child"));
  printAll(papers, {
    class: () => "axis-paper",
    x: () => -12,
    y: () => -AXIS_PX,
    width: (width) => width + 16,
    height: () => AXIS_PX + scene.top.lanesPx - PAPER_SHORT_PX,
  });
}

/** Prints the axis: years over months, months over days. */
export function drawAxis(g: SVGGElement, scene: Scene, originX: number): void {
  const level = (name: "major" | "minor", ticks: readonly Tick[], y: number) => {
    const row = ticks.map(({ day, label, labelX }) => ({ key: String(day), text: label, x: px(labelX - originX) }));
    printRow(g, name, row, y);
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
  const told = captions.map(({ event, x, row, stemX, text }) => [
    event,
    px(x - originX),
    row,
    px(stemX - originX),
    text,
  ]);
  if (!isNews(g, "captions", `${top.captionYs} ${told}`)) return;
  const root = select(g);
  const yOf = (row: number): number => top.captionYs[row] ?? 0;
  const foot = (top.captionYs[top.captionYs.length - 1] ?? 0) + 4;
  printAll(root.selectAll<SVGPathElement, null>("path.stems").data([null]).join("path"), {
    class: () => "stems",
    d: () => captions.map(({ stemX, row }) => `M${px(stemX - originX)},${yOf(row) - STEM_ABOVE_PX}V${foot}`).join(""),
  });
  const texts = root
    .selectAll<SVGTextElement, Caption>("text.caption")
    .data(captions, (caption) => caption.event)
    .join("text");
  printAll(
    texts,
    {
      class: () => "caption",
      "data-names": ({ event }) => `e${event}`,
      "data-event": ({ event }) => idOf(event),
      x: ({ x }) => px(x - originX),
      y: ({ row }) => yOf(row),
    },
    ({ text }) => text,
  );
}

/** Prints what stands under the lanes: hosts at the feet of uprights, notes. */
export function drawFoot(g: SVGGElement, { hosts, footNotes, foot }: Scene, originX: number): void {
  const at = (x: number): number => px(x - originX);
  printRow(g, "host", putTexts(hosts, at), foot.hostsY);
  printRow(g, "foot-note", putTexts(footNotes, at), foot.notesY);
}
