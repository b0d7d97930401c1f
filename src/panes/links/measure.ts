import type { LinkPanel, LinkTarget } from "../../score/links";
import type { Point } from "../../score/routeLink";

/** Client pixels, as every measure here: the overlay lies over the whole window. */
export interface EventEnd extends Point {
  /** The mark is past the plot's edge: the line starts there instead. */
  readonly beyond: "left" | "right" | null;
}

const byEvent = (kind: string, id: string): Element | null =>
  document.querySelector(`[${kind}][data-event="${CSS.escape(id)}"]`);

/** Where an event stands on screen: its mark on the score, or whatever stands for it on another view. */
export function measureEvent(id: string): EventEnd | null {
  const mark = byEvent("data-mark", id);
  const plot = document.querySelector("[data-timeline-plot]")?.getBoundingClientRect();
  if (mark instanceof SVGGraphicsElement && plot) {
    const origin = mark.getScreenCTM();
    const box = mark.getBoundingClientRect();
    if (!origin) return null;
    const y = Math.min(Math.max(origin.f, plot.top), plot.bottom);
    if (box.right < plot.left) return { x: plot.left, y, beyond: "left" };
    if (box.left > plot.right) return { x: plot.right, y, beyond: "right" };
    return { x: Math.min(Math.max(box.right, plot.left), plot.right), y, beyond: null };
  }
  const stand = byEvent("data-anchor", id);
  const frame = stand?.closest("[data-anchor-scroll]")?.getBoundingClientRect();
  if (!stand || !frame) return null;
  const box = stand.getBoundingClientRect();
  const y = (box.top + box.bottom) / 2;
  if (y < frame.top || y > frame.bottom) return null;
  return { x: box.right, y, beyond: null };
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
