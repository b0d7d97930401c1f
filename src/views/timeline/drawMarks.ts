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

/** What stands on the page, as it was last printed: a frame prints only what tells something new. */
interface Printed {
  readonly element: SVGElement;
  readonly item: Item;
  readonly told: string;
  readonly place: string;
}
/** By the element's key, in the order in which they stand. */
type Printing = ReadonlyMap<string | number, Printed>;

const SVG = "http://www.w3.org/2000/svg";

/**
 * The marks and clusters of a scene in a group of its own, which is `originX` px to the right of the plot's start: a
 * keyed join, so that what stays keeps its element, its focus and its place in the tab order. Elements stand in time
 * order for assistive technology. Written out instead of d3's, which makes a word of every key in every frame. Where lanes
 * change and motion is wanted, what stays takes `moveMs` to its new place.
 */
export function createMarks(g: SVGGElement) {
  let standing: Printing = new Map();
  return function drawMarks(
    scene: Scene,
    originX: number,
    words: MarkWords,
    current: string | null,
    moveMs: number | null,
  ): void {
    const items: Item[] = [...scene.marks, ...scene.clusters].sort((a, b) => a.x - b.x);
    const stop = current !== null && items.some((item) => stopOf(item) === current) ? current : firstStop(items);
    const focused = document.activeElement;
    const held =
      focused && g.contains(focused) ? [...standing.values()].find(({ element }) => element === focused) : null;
    const next = new Map(items.map((item) => [keyOf(item), item]));
    for (const [key, { element }] of standing) if (!next.has(key)) element.remove();
    const printed = new Map<string | number, Printed>();
    let at = g.firstElementChild;
    for (const [key, item] of next) {
      const was = standing.get(key);
      const element = was?.element ?? createElement(item, words);
      const told = tell(item, was, words, stopOf(item) === stop);
      const place = `translate(${round(item.x - originX)},${round(item.y)})`;
      if (was?.told !== told) print(element, item, words, stopOf(item) === stop);
      if (was?.place !== place) putAt(element, place, was?.place ?? null, moveMs);
      printed.set(key, { element, item, told, place });
      if (at === element) at = element.nextElementSibling;
      else g.insertBefore(element, at);
    }
    standing = printed;
    // Moving a focused element in the document takes its focus away: give it back.
    if (!held || document.activeElement === focused) return;
    if (g.contains(held.element)) held.element.focus({ preventScroll: true });
    else focusNearest(g, printed, held.item);
  };
}

/** An element of another kind is another element: one part needs no group. */
const keyOf = (item: Item): string | number =>
  isMark(item) ? (countParts(item) > 1 ? -1 - item.event : item.event) : item.key;
const countParts = ({ chord, signs, fork }: Mark): number => (chord?.joined ? 1 : 0) + signs.length + (fork ? 1 : 0);

/** What had the focus is drawn no longer (gathered, or out of sight): the focus goes to what stands nearest to its place. */
function focusNearest(g: SVGGElement, standing: Printing, held: Item): void {
  const distance = ({ item }: Printed) =>
    stopOf(item) === stopOf(held) ? -1 : Math.hypot(item.x - held.x, item.y - held.y);
  const nearest = [...standing.values()].reduce<Printed | null>(
    (a, b) => (a && distance(a) <= distance(b) ? a : b),
    null,
  );
  (nearest?.element ?? g.ownerSVGElement)?.focus({ preventScroll: true });
}

const firstStop = (items: readonly Item[]): string | null => (items[0] ? stopOf(items[0]) : null);

/** With what stays the same as long as the element stands for the same thing. */
function createElement(item: Item, words: MarkWords): SVGElement {
  const element = document.createElementNS(SVG, isMark(item) && countParts(item) > 1 ? "g" : "path");
  element.setAttribute("role", "button");
  element.setAttribute("data-stop", stopOf(item));
  if (!isMark(item)) {
    element.setAttribute("data-cluster", item.key);
    return element;
  }
  element.setAttribute("data-mark", "");
  element.setAttribute("data-event", words.idOf(item.event));
  element.setAttribute("data-kind", item.kind);
  element.setAttribute("data-status", item.status);
  element.setAttribute("aria-label", words.nameOf(item.event));
  return element;
}

function print(element: SVGElement, item: Item, words: MarkWords, isStop: boolean): void {
  element.setAttribute("tabindex", isStop ? "0" : "-1");
  if (isMark(item)) printMark(element, item, words);
  else printCluster(element, item, words);
}

/** All that an element shows, in words that can be compared; the signs of a mark stay the same while it only moves. */
function tell(item: Item, was: Printed | undefined, words: MarkWords, isStop: boolean): string {
  if (!isMark(item)) return `${isStop} ${tellCluster(item)}`;
  const told = `${isStop} ${words.emphasisOf(item.event)} ${item.fork} `;
  const same = was !== undefined && isMark(was.item) && was.item.signs === item.signs && was.told.startsWith(told);
  return same ? was.told : told + tellSigns(item);
}

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
