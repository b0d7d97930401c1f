import type { LinkPanel, LinkTarget } from "../../score/links/links";
import type { Point } from "../../score/links/routeLink";

/** Client pixels, as every measure here: the overlay lies over the whole window. */
export interface EventEnd extends Point {
  /** The mark is past the plot's edge: the line starts there instead. */
  readonly beyond: "left" | "right" | null;
}

const byEvent = (kind: string, id: string): Element | null =>
  document.querySelector(`[${kind}][data-event="${CSS.escape(id)}"]`);

/** Where an event stands on screen: its mark on the score, or whatever stands for it on another view. */
export function measureEvent(id: string, beyond: EventEnd["beyond"]): EventEnd | null {
  const mark = byEvent("data-mark", id);
  const plot = measurePlot();
  if (mark instanceof SVGGraphicsElement && plot) {
    const origin = mark.getScreenCTM();
    const box = mark.getBoundingClientRect();
    if (!origin) return null;
    const y = Math.min(Math.max(origin.f, plot.top), plot.bottom);
    return { x: Math.min(Math.max(box.right, plot.left), plot.right), y, beyond: null };
  }
  // Out of sight: the line begins at the near edge, in words which way the event lies.
  if (plot && beyond !== null) return { x: plot.right, y: Math.min(plot.top + 90, plot.bottom), beyond };
  const stand = byEvent("data-anchor", id);
  const frame = stand?.closest("[data-anchor-scroll]")?.getBoundingClientRect();
  if (!stand || !frame) return null;
  const box = stand.getBoundingClientRect();
  const y = (box.top + box.bottom) / 2;
  if (y < frame.top || y > frame.bottom) return null;
  return { x: box.right, y, beyond: null };
}

/** What is seen of the plot: a score that is higher than its frame scrolls within it. */
function measurePlot(): {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
} | null {
  const plot = document.querySelector("[data-timeline-plot]");
  const frame = plot?.closest(".plot-frame")?.getBoundingClientRect();
  if (!plot || !frame) return null;
  const { left, right, top, bottom } = plot.getBoundingClientRect();
  return {
    left,
    right: Math.min(right, frame.right),
    top: Math.max(top, frame.top),
    bottom: Math.min(bottom, frame.bottom),
  };
}

/** The source panel as the lines meet it, null where it is not beside the view (small screens, nothing open). */
export function measurePanel(): LinkPanel | null {
  const panel = document.querySelector("[data-links-panel]");
  const scroll = panel?.querySelector("[data-links-scroll]")?.getBoundingClientRect();
  const main = document.querySelector("main")?.getBoundingClientRect();
  if (!panel || !scroll || !main) return null;
  const box = panel.getBoundingClientRect();
  if (box.left < main.right - 1) return null;
  return { left: box.left, top: scroll.top, bottom: scroll.bottom, gutterLeft: main.right };
}

/** Where a paragraph's quote stands against the panel's view; "missing" where the document shown does not have it. */
export function measureParagraph(
  source: string,
  paragraph: number,
  quote: string | null,
  panel: LinkPanel,
): Pick<LinkTarget, "y" | "visible"> {
  const element = document.querySelector(`li[data-paragraph="${paragraph}"][data-source="${CSS.escape(source)}"]`);
  if (!element) return { y: 0, visible: "missing" };
  const words = [...element.querySelectorAll("mark[data-quote]")].find((mark) => mark.textContent === quote);
  const box = (words?.getClientRects()[0] ?? element.getBoundingClientRect()) as DOMRect;
  const y = (box.top + box.bottom) / 2;
  return { y, visible: y < panel.top ? "above" : y > panel.bottom ? "below" : "in" };
}
