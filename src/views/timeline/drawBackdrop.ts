import { select } from "d3";
import { TOP } from "../../score/place/placeLanes";
import type { Caption, Chip, Lane, Mark, Scene, Tick } from "../../score/scene";

/** Height of the axis above the plot's frame: its two levels. */
export const AXIS_PX = 40;

/** Half of the widest label of the lower level, so that the first one is not cut. */
const HALF_LABEL_PX = 12;

const px = (value: number): number => Math.round(value * 10) / 10;

/** Prints what stands behind the marks: staves, channel, tints of chords and vague spans, the as-of line. Decoration only. */
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
    .selectAll<SVGPathElement, Tick>("path.grid")
    .data(scene.axis.minor)
    .join("path")
    .attr("class", "grid")
    .attr("d", (tick) => `M${px(tick.x)},0V${scene.heightPx}`);
  const chords = scene.marks.filter((mark) => mark.chord !== null);
  root
    .selectAll<SVGRectElement, Mark>("rect.tint")
    .data(chords, (mark) => mark.event)
    .join("rect")
    .attr("class", (mark) => `tint tint-${mark.kind}`)
    .attr("x", (mark) => px(tintOf(mark).x))
    .attr("width", (mark) => px(tintOf(mark).width))
    .attr("y", (mark) => px((mark.chord?.y0 ?? 0) - 9))
    .attr("height", (mark) => px((mark.chord?.y1 ?? 0) - (mark.chord?.y0 ?? 0) + 18))
    .attr("rx", 4);
  root
    .selectAll<SVGRectElement, Mark>("rect.vague")
    .data(
      scene.marks.filter((mark) => mark.vague !== null),
      (mark) => mark.event,
    )
    .join("rect")
    .attr("class", "vague")
    .attr("fill", (mark) => fadeFill(mark.vague))
    .attr("x", (mark) => px(mark.vague?.x0 ?? 0))
    .attr("width", (mark) => px(Math.max(0, (mark.vague?.x1 ?? 0) - (mark.vague?.x0 ?? 0))))
    .attr("y", (mark) => px(mark.y - 5))
    .attr("height", 10);
  root
    .selectAll<SVGPathElement, Mark>("path.open-end")
    .data(
      scene.marks.filter((mark) => mark.vague?.openEnd || mark.vague?.openStart),
      (mark) => mark.event,
    )
    .join("path")
    .attr("class", "open-end")
    .attr("d", (mark) =>
      mark.vague?.openStart
        ? `M${px(Math.max(mark.vague.x0, 2) + 6)},${px(mark.y - 4)}l-5,4l5,4`
        : `M${px(Math.min(mark.vague?.x1 ?? 0, scene.widthPx - 2) - 6)},${px(mark.y - 4)}l5,4l-5,4`,
    );
  root
    .selectAll<SVGPathElement, number>("path.as-of")
    .data(scene.asOfX === null ? [] : [scene.asOfX])
    .join("path")
    .attr("class", "as-of")
    .attr("d", (x) => `M${px(x)},-14V${scene.heightPx}`);
}

/** Strong where the date is known, faint where it is not. */
const fadeFill = (vague: Mark["vague"]): string =>
  vague?.openEnd ? "url(#fade-open)" : vague?.openStart ? "url(#fade-until)" : "url(#fade)";

/** As wide as it lasted, and wide enough to be seen. */
function tintOf(mark: Mark): { x: number; width: number } {
  const { x0, x1 } = mark.chord ?? { x0: mark.x, x1: mark.x };
  const width = Math.max(x1 - x0, 6);
  return { x: (x0 + x1) / 2 - width / 2, width };
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
    .attr("height", AXIS_PX);
  const level = (name: "major" | "minor", ticks: readonly Tick[], y: number) =>
    root
      .selectAll<SVGTextElement, Tick>(`text.${name}`)
      .data(ticks)
      .join("text")
      .attr("class", name)
      .attr("x", (tick) => (name === "major" ? px(tick.x) + 2 : Math.max(HALF_LABEL_PX, px(tick.x))))
      .attr("y", y)
      .text((tick) => tick.label);
  level("major", scene.axis.major, 13 - AXIS_PX);
  level("minor", scene.axis.minor, 31 - AXIS_PX);
}

/** Prints the row above the first lane: titles as room allows, and the rounds' numbers in chips. */
export function drawHeadings(g: SVGGElement, scene: Scene): void {
  const root = select(g);
  root
    .selectAll<SVGTextElement, Caption>("text.caption")
    .data(scene.captions, (caption) => caption.event)
    .join("text")
    .attr("class", "caption")
    .attr("x", (caption) => px(caption.x))
    .attr("text-anchor", (caption) => caption.anchor)
    .attr("y", TOP.captionY)
    .text((caption) => caption.text);
  root
    .selectAll<SVGGElement, Chip>("g.chip")
    .data(scene.chips, (chip) => chip.event)
    .join((enter) => {
      const chip = enter.append("g").attr("class", "chip");
      chip.append("circle").attr("r", 9);
      chip.append("text").attr("dy", "0.35em");
      return chip;
    })
    .attr("transform", (chip) => `translate(${px(chip.x)},${TOP.chipY})`)
    .select("text")
    .text((chip) => chip.text);
}
