import type { Kind } from "../../dataset/terms";
import { KIND_SHAPES } from "../../score/kindShapes";

/** What stands above and under the picture. */
export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  /** The kinds of events that are on it. */
  readonly legend: readonly { readonly kind: Kind; readonly label: string }[];
  /** The documents that they rest on; null where there are none, or they have not come. */
  readonly sources: string | null;
  /** Which dataset, which version, where to find it. */
  readonly from: string;
}

export interface Drawn {
  readonly withRing: boolean;
  /** So much of the plot's right end lies under the source panel, and is no part of what is seen. */
  readonly coveredPx: number;
}

const SVG = "http://www.w3.org/2000/svg";
const PAD_PX = 16;

/**
 * The timeline as it stands on screen, as an SVG element of its own: every style that the page's rules give is written
 * into the copy, lane names stand beside their staves, a title above, the legend and the sources under it; the ring
 * around the chosen event only where it is wanted. Throws where no timeline is shown.
 */
export function drawPicture(words: PictureWords, { withRing, coveredPx }: Drawn): SVGSVGElement {
  const plot = document.querySelector<SVGSVGElement>("[data-timeline-plot]");
  const frame = plot?.closest(".plot-frame");
  if (!plot || !frame) throw new Error("there is no timeline on the page");
  const box = plot.getBoundingClientRect();
  const names = [...frame.querySelectorAll<HTMLElement>(".lane-names li")];
  const namesPx = Math.max(0, ...names.map((name) => box.left - name.getBoundingClientRect().left));
  const left = PAD_PX + namesPx;
  const seenPx = box.width - coveredPx;
  const width = left + seenPx + PAD_PX;
  const page = getComputedStyle(document.body);

  const svg = document.createElementNS(SVG, "svg");
  const heading = [
    ...wrapLines(words.title, `600 18px ${page.fontFamily}`, width - 2 * PAD_PX).map((line) => text(line, 18, 600)),
    ...wrapLines(words.subtitle, `13px ${page.fontFamily}`, width - 2 * PAD_PX).map((line) => text(line, 13, 400)),
  ];
  const small = `12px ${page.fontFamily}`;
  const source = [words.sources, words.from]
    .flatMap((said) => (said === null ? [] : wrapLines(said, small, width - 2 * PAD_PX)))
    .map((line) => text(line, 12, 400));
  const legend = layLegend(words.legend, small, width - 2 * PAD_PX);
  const top = stack(heading, PAD_PX) + PAD_PX;
  const legendTop = top + box.height + PAD_PX;
  legend.group.setAttribute("transform", `translate(${PAD_PX},${legendTop})`);
  const bottom = stack(source, legendTop + legend.heightPx);
  const height = bottom + PAD_PX;

  svg.setAttribute("xmlns", SVG);
  svg.setAttribute("viewBox", `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  svg.setAttribute("width", String(Math.ceil(width)));
  svg.setAttribute("height", String(Math.ceil(height)));
  svg.setAttribute("font-family", page.fontFamily);
  svg.setAttribute("fill", page.color);
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${words.title}. ${words.subtitle}`);

  const paper = document.createElementNS(SVG, "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", page.backgroundColor);
  const copy = copyStyled(plot, withRing);
  copy.setAttribute("x", String(left));
  copy.setAttribute("y", String(top));
  copy.setAttribute("width", String(seenPx));
  copy.setAttribute("height", String(box.height));
  copy.setAttribute("overflow", "hidden");
  const labels = names.map((name) => labelOf(name, box, left, top));
  svg.append(paper, ...heading, ...labels, copy, legend.group, ...source);
  return svg;
}

const LINE = 1.35;

/** Sets lines under each other from a height on; the height that they end at. */
function stack(lines: readonly SVGTextElement[], from: number): number {
  let y = from;
  for (const line of lines) {
    const size = Number(line.getAttribute("font-size"));
    line.setAttribute("y", String(y + size));
    y += size * LINE;
  }
  return y;
}

const GLYPH_PX = 14;
const ROW_PX = 22;

/** The shapes of the kinds with their names, in as many rows as they need. */
function layLegend(legend: PictureWords["legend"], font: string, widthPx: number) {
  const group = document.createElementNS(SVG, "g");
  let x = 0;
  let y = 0;
  for (const { kind, label } of legend) {
    const words = text(label, 12, 400);
    const itemPx = GLYPH_PX + 6 + measure(label, font);
    if (x > 0 && x + itemPx > widthPx) {
      x = 0;
      y += ROW_PX;
    }
    const glyph = document.createElementNS(SVG, "path");
    glyph.setAttribute("d", KIND_SHAPES[kind]);
    glyph.setAttribute("fill-rule", "evenodd");
    glyph.setAttribute("transform", `translate(${x},${y}) scale(${GLYPH_PX / 16})`);
    words.setAttribute("x", String(x + GLYPH_PX + 6));
    words.setAttribute("y", String(y + 11));
    group.append(glyph, words);
    x += itemPx + PAD_PX;
  }
  return { group, heightPx: legend.length === 0 ? 0 : y + ROW_PX };
}

function measure(words: string, font: string): number {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = font;
  return context.measureText(words).width;
}

function text(words: string, sizePx: number, weight: number): SVGTextElement {
  const element = document.createElementNS(SVG, "text");
  element.setAttribute("x", String(PAD_PX));
  element.setAttribute("font-size", String(sizePx));
  element.setAttribute("font-weight", String(weight));
  element.textContent = words;
  return element;
}

function labelOf(name: HTMLElement, plot: DOMRect, left: number, top: number): SVGTextElement {
  const box = name.getBoundingClientRect();
  const style = getComputedStyle(name);
  const label = text(seenText(name), Number.parseFloat(style.fontSize), Number(style.fontWeight));
  label.setAttribute("text-anchor", "end");
  label.setAttribute("x", String(left - (plot.left - box.right)));
  label.setAttribute("y", String(top + (box.top + box.bottom) / 2 - plot.top));
  label.setAttribute("dy", "0.35em");
  label.setAttribute("fill", style.color);
  return label;
}

/** An element's words without those that only a screen reader gets. */
function seenText(element: HTMLElement): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const hidden of copy.querySelectorAll(".visually-hidden")) hidden.remove();
  return copy.textContent.trim();
}

/** Breaks a text at spaces where it would be wider than there is room, and within what has none: an address. */
function wrapLines(words: string, font: string, widthPx: number): readonly string[] {
  const fits = (line: string): boolean => measure(line, font) <= widthPx;
  const lines: string[] = [];
  let line = "";
  for (const word of words.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const sign of word) {
      if (line !== "" && !fits(line + sign)) {
        lines.push(line);
        line = "";
      }
      line += sign;
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** The properties that the plot's rules set, with their initial values, which need no writing. */
const INITIAL: { readonly [property: string]: string } = {
  "fill-opacity": "1",
  stroke: "none",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-opacity": "1",
  opacity: "1",
  visibility: "visible",
};
const TEXT_INITIAL: typeof INITIAL = {
  "font-size": "",
  "font-weight": "400",
  "font-style": "normal",
  "text-anchor": "start",
};

/** A copy whose elements carry the styles that they have on the page, and nothing that only the page needs. */
function copyStyled(original: SVGSVGElement, withRing: boolean): SVGElement {
  const copy = original.cloneNode(true) as SVGSVGElement;
  const originals = [original, ...original.querySelectorAll<SVGElement>("*")];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  originals.forEach((element, i) => {
    const target = copies[i];
    if (target) inlineStyle(element, target);
  });
  originals.forEach((element, i) => {
    const { emphasis } = element.dataset;
    // What the pointer rests on is never a part of the picture.
    if (element.matches(".lifted") && !(withRing && emphasis === "chosen")) copies[i]?.remove();
  });
  return copy;
}

const PAGE_ONLY = /^(?:class|style|role|tabindex|stop-color|aria-.*|data-.*)$/;

function inlineStyle(element: SVGElement, target: SVGElement): void {
  for (const { name } of [...target.attributes]) if (PAGE_ONLY.test(name)) target.removeAttribute(name);
  const computed = getComputedStyle(element);
  const copyProperties = (initials: typeof INITIAL) => {
    for (const [property, initial] of Object.entries(initials)) {
      const value = computed.getPropertyValue(property);
      if (value !== "" && value !== initial) target.style.setProperty(property, value);
    }
  };
  copyProperties(INITIAL);
  if (element.tagName === "text") copyProperties(TEXT_INITIAL);
  if (element.tagName === "stop") target.style.setProperty("stop-color", computed.stopColor);
  // Groups paint nothing themselves; what paints says its fill, since black is not what the picture passes down.
  if (!CONTAINERS.has(element.tagName)) target.style.setProperty("fill", computed.fill);
}

const CONTAINERS = new Set(["svg", "g", "defs", "linearGradient", "stop"]);
