import { type Box, boxesBut, gapsOf } from "../../score/links/gaps";
import { type Ground, type Leave, leaveMark } from "../../score/links/leaveMark";
import type { Scene } from "../../score/scene";
import type { WantedLink } from "./wantLinks";

/** Client pixels, as every measure here: the overlay lies over the whole window. */
export interface EventEnd extends Leave {
  /** The mark is past the plot's edge: the line starts there instead. */
  readonly beyond: "left" | "right" | null;
}

const byEvent = (kind: string, id: string): Element | null =>
  document.querySelector(`[${kind}][data-event="${CSS.escape(id)}"]`);

/** Where an event stands on screen: its mark on the score, or whatever stands for it on another view. */
export function measureEvent(wanted: WantedLink, scene: Scene | null, alongX: number): EventEnd | null {
  const mark = byEvent("data-mark", wanted.event);
  const plot = measurePlot();
  if (mark && plot) return measureMark(mark, plot, scene && groundOf(scene, wanted, plot), alongX);
  const beyond = wanted.beyond();
  // Out of sight: the line begins at the near edge, in words which way the event lies.
  if (plot && beyond !== null) return level(plot.x1, Math.min(plot.y0 + 90, plot.y1), beyond);
  const stand = byEvent("data-anchor", wanted.event);
  const frame = stand?.closest("[data-anchor-scroll]")?.getBoundingClientRect();
  if (!stand || !frame) return null;
  const box = stand.getBoundingClientRect();
  const y = (box.top + box.bottom) / 2;
  if (y < frame.top || y > frame.bottom) return null;
  return level(box.right, y, null);
}

const level = (x: number, y: number, beyond: EventEnd["beyond"]): EventEnd => ({ from: { x, y }, runY: y, beyond });

/** From a sign of the mark that is in sight, or its upright, to a gap beside it; where there is neither, level from where it would be. */
function measureMark(mark: Element, plot: Plot, ground: Ground | null, alongX: number): EventEnd {
  const whole = boxOf(mark);
  // A mark of one sign is that sign.
  const parts = mark.matches(".sign") ? [mark] : [...mark.querySelectorAll(".sign, .mark-line")];
  const signs = parts.map(boxOf).filter(({ y0, y1 }) => y1 > plot.y0 && y0 < plot.y1);
  const leave = ground && leaveMark(signs, alongX, ground);
  if (leave) return { ...leave, beyond: null };
  const { x1, y0, y1 } = signs[0] ?? whole;
  return level(clamp(x1, plot.x0, plot.x1), clamp((y0 + y1) / 2, plot.y0, plot.y1), null);
}

/** What is drawn around marks, at its place in the window; what lies out of sight is no way for a line. */
export function groundOf(scene: Scene, { index }: Pick<WantedLink, "index">, plot: Plot): Ground {
  return {
    gaps: gapsOf(scene.lanes)
      .map((y) => y + plot.originY)
      .filter((y) => y > plot.y0 && y < plot.y1),
    signs: boxesBut(scene, index).map((box) => inWindow(box, plot)),
  };
}

/** A box of the scene at its place in the window. */
export const inWindow = ({ x0, x1, y0, y1 }: Box, { originX, originY }: Plot): Box => ({
  x0: x0 + originX,
  x1: x1 + originX,
  y0: y0 + originY,
  y1: y1 + originY,
});

export interface Plot extends Box {
  /** Where the scene's own pixels begin. */
  readonly originX: number;
  readonly originY: number;
}

/** What is seen of the plot: a score that is higher than its frame scrolls within it. */
export function measurePlot(): Plot | null {
  const plot = document.querySelector("[data-timeline-plot]");
  const scene = plot?.querySelector(":scope > g");
  const origin = scene instanceof SVGGraphicsElement ? scene.getScreenCTM() : null;
  const frame = plot?.closest(".plot-frame")?.getBoundingClientRect();
  if (!plot || !frame || !origin) return null;
  const { x0, x1, y0, y1 } = boxOf(plot);
  return {
    x0,
    x1: Math.min(x1, frame.right),
    y0: Math.max(y0, frame.top),
    y1: Math.min(y1, frame.bottom),
    originX: origin.e,
    originY: origin.f,
  };
}

function boxOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x0: left, x1: right, y0: top, y1: bottom };
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
