import type { LinkPanel, LinkTarget } from "../../score/links/links";

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
): Pick<LinkTarget, "x" | "y" | "visible"> {
  const element = document.querySelector(`li[data-paragraph="${paragraph}"][data-source="${CSS.escape(source)}"]`);
  if (!element) return { x: 0, y: 0, visible: "missing" };
  const words = [...element.querySelectorAll("mark[data-quote]")].find((mark) => mark.textContent === quote);
  const edge = element.getBoundingClientRect();
  const { top, bottom } = words?.getClientRects()[0] ?? edge;
  const y = (top + bottom) / 2;
  return { x: edge.left, y, visible: y < panel.top ? "above" : y > panel.bottom ? "below" : "in" };
}
