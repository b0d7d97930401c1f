import { select } from "d3";
import { round, tintPath } from "../../score/markParts";
import type { Mark, Scene } from "../../score/scene";
import { printAll } from "./printAll";

/** What an open end points with, from the edge of what is seen. */
const POINT_PX = 6;

/** Prints what lies behind the marks: tints of the days that tables lasted, fades of vague dates. Decoration only. */
export function drawSpans(g: SVGGElement, scene: Scene, originX: number): void {
  // A century at the deepest zoom is millions of pixels, which renderers draw badly: past a view's width nothing is seen.
  // Cut at whole widths from the origin, so that a pan leaves what it cuts as it is.
  const edgePx = Math.floor(-originX / scene.widthPx) * scene.widthPx;
  const at = (x: number): number =>
    round(Math.min(edgePx + 3 * scene.widthPx, Math.max(edgePx - scene.widthPx, x - originX)));
  const root = select(g);
  const tints = root
    .selectAll<SVGPathElement, Mark>("path.tint")
    .data(
      scene.marks.filter(({ chord }) => chord !== null && chord.x1 > chord.x0),
      ({ event }) => event,
    )
    .join("path");
  printAll(tints, { class: ({ kind }) => `tint tint-${kind}`, d: (mark) => tintPath(mark, at) });
  const vague = scene.marks.flatMap((mark) => (mark.vague === null ? [] : [{ ...mark, vague: mark.vague }]));
  const fades = root
    .selectAll<SVGRectElement, (typeof vague)[number]>("rect.vague")
    .data(vague, ({ event }) => event)
    .join("rect");
  printAll(fades, {
    class: () => "vague",
    fill: (mark) => fadeFill(mark.vague),
    x: (mark) => at(mark.vague.x0),
    width: (mark) => round(Math.max(0, at(mark.vague.x1) - at(mark.vague.x0))),
    y: (mark) => round(mark.y - 5),
    height: () => 10,
  });
  const points = root
    .selectAll<SVGPathElement, (typeof vague)[number]>("path.open-end")
    .data(
      vague.filter((mark) => mark.vague.openEnd || mark.vague.openStart),
      ({ event }) => event,
    )
    .join("path");
  printAll(points, {
    class: () => "open-end",
    d: ({ y, vague: { x0, x1, openStart } }) =>
      openStart
        ? `M${at(Math.max(x0, 2) + POINT_PX)},${round(y - 4)}l-5,4l5,4`
        : `M${at(Math.min(x1, scene.widthPx - 2) - POINT_PX)},${round(y - 4)}l5,4l-5,4`,
  });
}

/** Strong where the date is known, faint where it is not. */
const fadeFill = (vague: NonNullable<Mark["vague"]>): string =>
  vague.openEnd ? "url(#fade-open)" : vague.openStart ? "url(#fade-until)" : "url(#fade)";
