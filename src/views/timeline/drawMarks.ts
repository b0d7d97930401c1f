import { select } from "d3";
import type { EventIndex } from "../../dataset/dataset";
import type { Cluster, Mark, Scene } from "../../score/scene";
import { clusterPath, partsOf, round, stopOf } from "./markParts";
import { putAt } from "./putAt";

export type Emphasis = "default" | "raised" | "muted" | "chosen";

/** What the marks island asks its host for: names and ids are the dataset's, emphasis the view's. */
export interface MarkWords {
  readonly idOf: (event: EventIndex) => string;
  readonly nameOf: (event: EventIndex) => string;
  readonly nameOfCluster: (cluster: Cluster) => string;
  readonly emphasisOf: (event: EventIndex) => Emphasis;
  /** On small screens, instead of a line: the number of the open passage, "" for none. */
  readonly numberOf: (event: EventIndex) => string;
}

type Item = Mark | Cluster;
const isMark = (item: Item): item is Mark => "event" in item;

/** What an element was printed as: a frame prints only what tells something new. */
interface Printed {
  readonly told: string;
  readonly place: string;
}
const printed = new WeakMap<Element, Printed>();

/**
 * Prints the marks and clusters of a scene into a group of its own, which is `originX` px to the right of the plot's
 * start: a keyed join, so that what stays keeps its element, its focus and its place in the tab order. Elements stand in
 * time order for assistive technology. Where lanes change and motion is wanted, what stays takes `moveMs` to its new place.
 */
export function drawMarks(
  g: SVGGElement,
  scene: Scene,
  originX: number,
  words: MarkWords,
  current: string | null,
  moveMs: number | null,
): void {
  const items: Item[] = [...scene.marks, ...scene.clusters].sort((a, b) => a.x - b.x);
  const stop = current !== null && items.some((item) => stopOf(item) === current) ? current : firstStop(items);
  const focused = document.activeElement;
  const held = focused instanceof SVGElement && g.contains(focused) ? select<SVGElement, Item>(focused).datum() : null;
  select(g)
    .selectAll<SVGElement, Item>(":scope > *")
    .data(items, keyOf)
    .join((enter) =>
      enter.append((item) => document.createElementNS("http://www.w3.org/2000/svg", tagOf(item))).each(nameIt(words)),
    )
    .order()
    .each(function print(item) {
      const place = `translate(${round(item.x - originX)},${round(item.y)})`;
      const told = `${stopOf(item) === stop} ${isMark(item) ? tellMark(item, words) : tellCluster(item)}`;
      const before = printed.get(this);
      if (before?.told !== told) {
        this.setAttribute("tabindex", stopOf(item) === stop ? "0" : "-1");
        if (isMark(item)) printMark(this, item, words);
        else printCluster(this, item, words);
      }
      if (before?.place !== place) putAt(this, place, before?.place ?? null, moveMs);
      if (before?.told !== told || before.place !== place) printed.set(this, { told, place });
    });
  // Moving a focused element in the document takes its focus away: give it back.
  if (held === null || document.activeElement === focused) return;
  if (focused instanceof SVGElement && g.contains(focused)) focused.focus({ preventScroll: true });
  else focusNearest(g, items, held);
}

/** An element of another kind is another element: one part needs no group. */
const keyOf = (item: Item): string => `${tagOf(item)} ${stopOf(item)}`;
const tagOf = (item: Item): "g" | "path" => (isMark(item) && countParts(item) > 1 ? "g" : "path");
const countParts = ({ chord, signs, fork }: Mark): number => (chord?.joined ? 1 : 0) + signs.length + (fork ? 1 : 0);

/** What had the focus is drawn no longer (gathered, or out of sight): the focus goes to what stands nearest to its place. */
function focusNearest(g: SVGGElement, items: readonly Item[], held: Item): void {
  const distance = (item: Item) => (stopOf(item) === stopOf(held) ? -1 : Math.hypot(item.x - held.x, item.y - held.y));
  const nearest = items.reduce<Item | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  const element = nearest && g.querySelector<SVGElement>(`[data-stop="${CSS.escape(stopOf(nearest))}"]`);
  if (element) element.focus({ preventScroll: true });
  else g.ownerSVGElement?.focus({ preventScroll: true });
}

const firstStop = (items: readonly Item[]): string | null => (items[0] ? stopOf(items[0]) : null);

/** What stays the same as long as the element stands for the same thing. */
const nameIt = (words: MarkWords) =>
  function name(this: SVGElement, item: Item): void {
    this.setAttribute("role", "button");
    this.setAttribute("data-stop", stopOf(item));
    if (!isMark(item)) {
      this.setAttribute("data-cluster", item.key);
      return;
    }
    this.setAttribute("data-mark", "");
    this.setAttribute("data-event", words.idOf(item.event));
    this.setAttribute("data-kind", item.kind);
    this.setAttribute("data-status", item.status);
    this.setAttribute("aria-label", words.nameOf(item.event));
  };

const tellMark = (mark: Mark, words: MarkWords): string =>
  `${words.emphasisOf(mark.event)} ${mark.fork} ${mark.chord?.joined} ${tellSigns(mark)}`;

function tellSigns({ y, chord, signs }: Mark): string {
  let told = chord === null ? "" : `${round(chord.y0 - y)} ${round(chord.y1 - y)}`;
  for (const { glyph, color, sizePx, heightPx = 0, y: at } of signs) {
    told += ` ${glyph} ${color} ${round(sizePx)} ${round(heightPx)} ${round(at - y)}`;
  }
  return told;
}

const tellCluster = ({ count, span, widthPx, heightPx, color }: Cluster): string =>
  `${count} ${span.start} ${span.end} ${round(widthPx)} ${round(heightPx)} ${color}`;

function printMark(element: SVGElement, mark: Mark, words: MarkWords): void {
  const emphasis = words.emphasisOf(mark.event);
  element.setAttribute("data-emphasis", emphasis);
  element.setAttribute("aria-pressed", String(emphasis === "chosen"));
  const parts = partsOf(mark);
  const [only] = parts;
  if (parts.length === 1 && only) {
    printPart(element, `mark ${only.className}`, only.d, only.color);
    return;
  }
  element.setAttribute("class", "mark");
  select(element)
    .selectAll<SVGPathElement, (typeof parts)[number]>(":scope > path")
    .data(parts)
    .join("path")
    .each(function print(part) {
      printPart(this, part.className, part.d, part.color);
    });
}

function printCluster(element: SVGElement, cluster: Cluster, words: MarkWords): void {
  element.setAttribute("aria-label", words.nameOfCluster(cluster));
  printPart(element, `cluster ${cluster.shape}`, clusterPath(cluster), cluster.color);
}

function printPart(element: SVGElement, className: string, d: string, color: string | null): void {
  element.setAttribute("class", className);
  element.setAttribute("d", d);
  if (color !== null) element.style.setProperty("--c", `var(--party-${color})`);
}
