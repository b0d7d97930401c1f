import { type Selection, select } from "d3";
import type { EventIndex } from "../../dataset/dataset";
import { KINDS } from "../../dataset/terms";
import { glyphPath } from "../../panes/event/glyphPaths";
import type { Cluster, Mark, Scene, Sign } from "../../score/scene";
import { formatNumber } from "../../time/formatNumber";

export type Emphasis = "default" | "raised" | "muted" | "chosen";

/** What the marks island asks its host for: names and ids are the dataset's, emphasis the view's. */
export interface MarkWords {
  readonly idOf: (event: EventIndex) => string;
  readonly nameOf: (event: EventIndex) => string;
  readonly nameOfCluster: (cluster: Cluster) => string;
  readonly emphasisOf: (event: EventIndex) => Emphasis;
  readonly disputed: (event: EventIndex) => boolean;
  /** On small screens, instead of a line: the number of the open passage, "" for none. */
  readonly numberOf: (event: EventIndex) => string;
}

/** How long what stays takes to its new place, where lanes change and motion is wanted; told at each of its frames. */
export interface MarkMove {
  readonly ms: number;
  readonly onFrame: () => void;
}

/** A stop of the plot's keyboard: a mark by its event, a cluster by its key. */
export const stopOf = (item: Mark | Cluster): string => ("event" in item ? `e${item.event}` : item.key);

type Item = Mark | Cluster;
const isCluster = (item: Item): item is Cluster => "byKind" in item;
const middleOf = (item: Item): number => item.x;

/**
 * Prints the marks and clusters of a scene into a group of its own: a keyed join, so that what stays keeps its element,
 * its focus and its place in the tab order. Elements stand in time order for assistive technology.
 */
export function drawMarks(
  g: SVGGElement,
  scene: Scene,
  words: MarkWords,
  current: string | null,
  move: MarkMove | null,
): void {
  const items: Item[] = [...scene.marks, ...scene.clusters].sort((a, b) => middleOf(a) - middleOf(b));
  const stop = current !== null && items.some((item) => stopOf(item) === current) ? current : firstStop(items);
  const focused = document.activeElement;
  const held =
    focused instanceof SVGGElement && g.contains(focused) ? select<SVGGElement, Item>(focused).datum() : null;
  select(g)
    .selectAll<SVGGElement, Item>(":scope > g")
    .data(items, stopOf)
    .join(
      (enter) => enter.append("g").attr("role", "button").attr("transform", placeOf),
      (update) => {
        update.interrupt();
        if (move === null) return update.attr("transform", placeOf);
        const moving = update.transition().duration(move.ms).attr("transform", placeOf);
        moving.tween("links", () => move.onFrame);
        return update;
      },
    )
    .order()
    .attr("tabindex", (item) => (stopOf(item) === stop ? 0 : -1))
    .attr("data-stop", stopOf)
    .each(function print(item) {
      if (isCluster(item)) printCluster(this, item, words);
      else printMark(this, item, words);
    });
  // Moving a focused element in the document takes its focus away: give it back.
  if (held === null || document.activeElement === focused) return;
  if (focused instanceof SVGElement && g.contains(focused)) focused.focus({ preventScroll: true });
  else focusNearest(g, items, held);
}

/** What had the focus is drawn no longer (gathered, or out of sight): the focus goes to what stands nearest to its place. */
function focusNearest(g: SVGGElement, items: readonly Item[], held: Item): void {
  const distance = (item: Item) => Math.hypot(item.x - held.x, item.y - held.y);
  const nearest = items.reduce<Item | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  const element = nearest && g.querySelector<SVGGElement>(`[data-stop="${CSS.escape(stopOf(nearest))}"]`);
  if (element) element.focus({ preventScroll: true });
  else g.ownerSVGElement?.focus({ preventScroll: true });
}

const firstStop = (items: readonly Item[]): string | null => (items[0] ? stopOf(items[0]) : null);

const placeOf = (item: Item): string => `translate(${round(item.x)},${round(item.y)})`;

const round = (px: number): number => Math.round(px * 10) / 10;

/** Sets an attribute only where it changes: most of a frame's attributes do not. */
function put(element: Element, name: string, value: string | null): void {
  if (value === null) {
    if (element.hasAttribute(name)) element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

function printMark(element: SVGGElement, mark: Mark, words: MarkWords): void {
  const emphasis = words.emphasisOf(mark.event);
  put(element, "class", "mark");
  put(element, "data-mark", "");
  put(element, "data-event", words.idOf(mark.event));
  put(element, "data-kind", mark.kind);
  put(element, "data-status", mark.status);
  put(element, "data-emphasis", emphasis);
  put(element, "aria-pressed", String(emphasis === "chosen"));
  put(element, "aria-label", words.nameOf(mark.event));
  const parts: Part[] = [];
  const { chord } = mark;
  if (chord) parts.push({ type: "line", y0: chord.y0 - mark.y, y1: chord.y1 - mark.y });
  for (const sign of mark.signs) parts.push({ type: "sign", sign, dx: sign.x - mark.x, dy: sign.y - mark.y });
  if (mark.label) parts.push({ type: "label", text: mark.label, dx: labelOffset(mark) });
  const number = words.numberOf(mark.event);
  if (number) parts.push({ type: "disc" }, { type: "number", text: number });
  if (words.disputed(mark.event)) parts.push({ type: "split", dy: splitHeight(mark) });
  printParts(select(element), parts, mark.status === "cancelled");
}

type Part =
  | { readonly type: "line"; readonly y0: number; readonly y1: number }
  | { readonly type: "sign"; readonly sign: Sign; readonly dx: number; readonly dy: number }
  | { readonly type: "label"; readonly text: string; readonly dx: number }
  | { readonly type: "split"; readonly dy: number }
  | { readonly type: "disc" }
  | { readonly type: "number"; readonly text: string };

const labelOffset = (mark: Mark): number => Math.max(...mark.signs.map((sign) => sign.sizePx / 2)) + 4;
/** Over the topmost sign; over the mark's place where its days pass through without a sign. */
const splitHeight = (mark: Mark): number =>
  mark.signs.reduce((top, sign) => Math.min(top, sign.y - mark.y - sign.sizePx / 2), 0) - 4;

const TAGS: { readonly [type in Part["type"]]: string } = {
  line: "path",
  sign: "path",
  label: "text",
  split: "path",
  disc: "circle",
  number: "text",
};

function printParts(
  g: Selection<SVGGElement, unknown, null, undefined>,
  parts: readonly Part[],
  struck: boolean,
): void {
  g.selectAll<SVGElement, Part>(":scope > *")
    .data(parts, (part, i) => `${part.type} ${i}`)
    .join((enter) => enter.append((part) => document.createElementNS("http://www.w3.org/2000/svg", TAGS[part.type])))
    .each(function print(part) {
      put(this, "class", part.type === "sign" ? `sign ${part.sign.glyph}` : `mark-${part.type}`);
      switch (part.type) {
        case "line":
          put(this, "d", `M0,${round(part.y0)}V${round(part.y1)}`);
          break;
        case "sign": {
          const { glyph, sizePx, color } = part.sign;
          const strike = struck ? `M${-sizePx},${sizePx * 0.7}L${sizePx},${-sizePx * 0.7}` : "";
          put(this, "d", glyphPath(glyph, sizePx, heightOf(part.sign)) + strike);
          put(this, "transform", part.dx || part.dy ? `translate(${round(part.dx)},${round(part.dy)})` : null);
          put(this, "style", `--c: var(--party-${color})`);
          break;
        }
        case "label":
          put(this, "x", String(round(part.dx)));
          put(this, "dy", "0.35em");
          if (this.textContent !== part.text) this.textContent = part.text;
          break;
        case "disc":
          put(this, "cx", "11");
          put(this, "cy", "-11");
          put(this, "r", "8");
          break;
        case "number":
          put(this, "x", "11");
          put(this, "y", "-11");
          put(this, "dy", "0.35em");
          if (this.textContent !== part.text) this.textContent = part.text;
          break;
        case "split":
          put(this, "d", `M0,${round(part.dy)}v-2.5l-2.5,-3.5m2.5,3.5l2.5,-3.5`);
          break;
        default: {
          const never: never = part;
          throw new Error(`unknown part ${never}`);
        }
      }
    });
}

/** A lens stands as high as the channel; every other sign is as high as it is wide. */
const heightOf = (sign: Sign): number => sign.heightPx ?? sign.sizePx;

function printCluster(element: SVGGElement, cluster: Cluster, words: MarkWords): void {
  // Panning only moves a cluster: its inside is printed again where what it tells has changed.
  const told = `${cluster.count} ${cluster.byKind.join()} ${cluster.span.start} ${cluster.span.end} ${round(cluster.widthPx)} ${cluster.heightPx}`;
  if (element.getAttribute("data-told") === told) return;
  put(element, "data-told", told);
  put(element, "class", "cluster");
  put(element, "data-cluster", cluster.key);
  put(element, "aria-label", words.nameOfCluster(cluster));
  const { widthPx: w, heightPx: h, byKind, count } = cluster;
  const bars: { kind: number; x: number; width: number }[] = [];
  const inner = w - h * 0.7;
  let x = -inner / 2;
  for (const [kind, n] of byKind.entries()) {
    if (n === 0) continue;
    const width = (inner * n) / count;
    bars.push({ kind, x, width });
    x += width;
  }
  const g = select(element);
  g.selectAll<SVGRectElement, Cluster>("rect.pill")
    .data([cluster])
    .join("rect")
    .attr("class", "pill")
    .attr("x", -w / 2)
    .attr("y", -h / 2)
    .attr("width", w)
    .attr("height", h)
    .attr("rx", h / 2);
  g.selectAll<SVGTextElement, Cluster>("text")
    .data([cluster])
    .join("text")
    .attr("dy", "0.18em")
    .text(formatNumber(count));
  g.selectAll<SVGRectElement, (typeof bars)[number]>("rect.share")
    .data(bars)
    .join("rect")
    .attr("class", (bar) => `share share-${KINDS[bar.kind]}`)
    .attr("x", (bar) => round(bar.x))
    .attr("y", h / 2 - 3.5)
    .attr("width", (bar) => round(Math.max(1, bar.width)))
    .attr("height", 2);
}
