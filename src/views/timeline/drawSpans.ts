import { round, tintPath } from "../../score/markParts";
import type { Mark, Scene } from "../../score/scene";
import { printEach } from "./printEach";

/** What an open end points with, from the edge of what is seen. */
const POINT_PX = 6;

/** Prints what lies behind the marks: tints of the days that tables lasted, fades of vague dates. Decoration only. */
export function drawSpans(g: SVGGElement, scene: Scene, originX: number): void {
  // A century at the deepest zoom is millions of pixels, which renderers draw badly: past a view's width nothing is seen.
  // Cut at whole widths from the origin, so that a pan leaves what it cuts as it is.
  const edgePx = Math.floor(-originX / scene.widthPx) * scene.widthPx;
  const at = (x: number): number =>
    round(Math.min(edgePx + 3 * scene.widthPx, Math.max(edgePx - scene.widthPx, x - originX)));
  const tints: Tint[] = [];
  const fades: Fade[] = [];
  for (const mark of scene.marks) {
    const { event, kind, chord, vague } = mark;
    if (chord !== null && chord.x1 > chord.x0) tints.push({ event, kind, d: tintPath(mark, at) });
    if (vague !== null) fades.push(layoutFade(mark, vague, at, scene.widthPx));
  }
  printEach(g, "tint", tints, {
    tag: "path",
    keyOf: ({ event }) => event,
    make: (element, { kind }) => element.setAttribute("class", `tint tint-${kind}`),
    values: { d: ({ d }) => d },
  });
  printFades(g, fades);
}

interface Tint extends Pick<Mark, "event" | "kind"> {
  readonly d: string;
}

interface Fade extends Pick<Mark, "event"> {
  readonly fill: string;
  readonly x: number;
  readonly widthPx: number;
  readonly y: number;
  /** The path of what points on from an open end, null for dates without one. */
  readonly point: string | null;
}

type Vague = NonNullable<Mark["vague"]>;

function layoutFade({ event, y }: Mark, vague: Vague, at: (x: number) => number, widthPx: number): Fade {
  const { x0, x1, openStart, openEnd } = vague;
  const back = `M${at(Math.max(x0, 2) + POINT_PX)},${round(y - 4)}l-5,4l5,4`;
  const on = `M${at(Math.min(x1, widthPx - 2) - POINT_PX)},${round(y - 4)}l5,4l-5,4`;
  return {
    event,
    fill: fadeFill(vague),
    x: at(x0),
    widthPx: round(Math.max(0, at(x1) - at(x0))),
    y: round(y - 5),
    point: openStart ? back : openEnd ? on : null,
  };
}

function printFades(g: SVGGElement, fades: readonly Fade[]): void {
  printEach(g, "vague", fades, {
    tag: "rect",
    keyOf: ({ event }) => event,
    make: (element) => {
      element.setAttribute("class", "vague");
      element.setAttribute("height", "10");
    },
    values: {
      fill: ({ fill }) => fill,
      x: ({ x }) => x,
      width: ({ widthPx }) => widthPx,
      y: ({ y }) => y,
    },
  });
  const pointed = fades.filter(({ point }) => point !== null);
  printEach(g, "open-end", pointed, {
    tag: "path",
    keyOf: ({ event }) => event,
    make: (element) => element.setAttribute("class", "open-end"),
    values: { d: ({ point }) => point },
  });
}

/** Strong where the date is known, faint where it is not. */
const fadeFill = (vague: Vague): string =>
  vague.openEnd ? "url(#fade-open)" : vague.openStart ? "url(#fade-until)" : "url(#fade)";
