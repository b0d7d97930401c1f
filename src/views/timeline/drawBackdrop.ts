import { select } from "d3";
import type { Caption, Lane, RowText, Scene, Tick } from "../../score/scene";

/** Height of the axis above the plot's frame: its two levels. */
export const AXIS_PX = 40;

/** What stands over the lanes keeps this much free under it, for signs that reach above the first lane. */
const PAPER_SHORT_PX = 10;
/** Titles' texts above the foot of their row. */
const STEM_ABOVE_PX = 9;

const px = (value: number): number => Math.round(value * 10) / 10;

/** Prints what the marks stand on: staves, channel, the axis's lines, the as-of line. Decoration only. */
export function drawBackdrop(g: SVGGElement, scene: Scene): void {
  const root = select(g);
  root
    .selectAll<SVGRectElement, NonNullable<Scene["channel"]>>("rect.channel")
    .data(scene.channel ? [scene.channel] : [])
    .join("rect")
    .attr("class", "channel")
    .attr("width", scene.widthPx)
    .attr("y", (channel) => channel.y - channel.heightPx / 2)
    .attr("height", (channel) => channel.heightPx);
  root
    .selectAll<SVGPathElement, Lane>("path.staff")
    .data(scene.lanes, (lane) => lane.key)
    .join("path")
    .attr("class", "staff")
    .attr("d", (lane) => `M0,${px(lane.y)}H${scene.widthPx}`);
  root
    .selectAll<SVGPathElement, readonly Tick[]>("path.grid")
    .data([scene.axis.minor.filter((tick) => tick.begins)])
    .join("path")
    .attr("class", "grid")
    .attr("d", (ticks) => ticks.map(({ x }) => `M${px(x)},${scene.top.lanesPx}V${scene.foot.hostsY - 9}`).join(""));
  root
    .selectAll<SVGPathElement, number>("path.as-of")
    .data([scene.asOfX, scene.unevenFromX].filter((x) => x !== null))
    .join("path")
    .attr("class", "as-of")
    .attr("d", (x) => `M${px(x)},${scene.top.lanesPx}V${scene.foot.notesY}`);
}

/** Prints the axis: years over months, months over days. */
export function drawAxis(g: SVGGElement, scene: Scene): void {
  const root = select(g);
  root
    .selectAll<SVGRectElement, number>("rect.axis-paper")
    .data([scene.widthPx])
    .join((enter) => enter.insert("rect", ":first-child"))
    .attr("class", "axis-paper")
    .attr("x", -12)
    .attr("y", -AXIS_PX)
    .attr("width", (width) => width + 16)
    .attr("height", AXIS_PX + scene.top.lanesPx - PAPER_SHORT_PX);
  const level = (name: "major" | "minor", ticks: readonly Tick[], y: number) =>
    root
      .selectAll<SVGTextElement, Tick>(`text.${name}`)
      .data(ticks)
      .join("text")
      .attr("class", name)
      .attr("x", (tick) => px(tick.labelX))
      .attr("y", y)
      .text((tick) => tick.label);
  level("major", scene.axis.major, 13 - AXIS_PX);
  level("minor", scene.axis.minor, 31 - AXIS_PX);
}

/** Prints titles as flags on stems. */
export function drawCaptions(
  g: SVGGElement,
  { captions, top }: Scene,
  idOf: (event: Caption["event"]) => string,
): void {
  const root = select(g);
  const yOf = (row: number): number => top.captionYs[row] ?? 0;
  const foot = (top.captionYs[top.captionYs.length - 1] ?? 0) + 4;
  root
    .selectAll<SVGPathElement, null>("path.stems")
    .data([null])
    .join("path")
    .attr("class", "stems")
    .attr("d", captions.map(({ stemX, row }) => `M${px(stemX)},${yOf(row) - STEM_ABOVE_PX}V${foot}`).join(""));
  root
    .selectAll<SVGTextElement, Caption>("text.caption")
    .data(captions, (caption) => caption.event)
    .join("text")
    .attr("class", "caption")
    .attr("data-names", ({ event }) => `e${event}`)
    .attr("data-event", ({ event }) => idOf(event))
    .attr("x", ({ x }) => px(x))
    .attr("y", ({ row }) => yOf(row))
    .text(({ text }) => text);
}

/** Prints what stands under the lanes: hosts at the feet of uprights, notes. */
export function drawFoot(g: SVGGElement, { hosts, footNotes, foot }: Scene): void {
  const row = (name: string, list: readonly RowText[], y: number) =>
    select(g)
      .selectAll<SVGTextElement, RowText>(`text.${name}`)
      .data(list)
      .join("text")
      .attr("class", name)
      .attr("x", ({ x }) => px(x))
      .attr("y", y)
      .text(({ text }) => text);
  row("host", hosts, foot.hostsY);
  row("foot-note", footNotes, foot.notesY);
}
