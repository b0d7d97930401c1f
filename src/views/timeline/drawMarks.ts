import type { EventIndex } from "../../dataset/dataset";
import { clusterPath, type Part, partsOf, round, type Straight, stopOf, straightOf } from "../../score/markParts";
import type { Cluster, Mark, Scene } from "../../score/scene";
import { isNamedLike, isShapedLike, looksLike } from "./looksLike";
import { putAt, slide } from "./putAt";

export type Emphasis = "default" | "raised" | "muted" | "chosen";

/** What the marks island asks its host for: names and ids are the dataset's, emphasis the view's. */
export interface MarkWords {
  readonly idOf: (event: EventIndex) => string;
  readonly nameOf: (event: EventIndex) => string;
  /** What came of an agreement, where its mark tells: said to be broken, or over. */
  readonly lifeOf: (event: EventIndex) => "broken" | "over" | null;
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
  readonly emphasis: Emphasis;
  readonly isStop: boolean;
  /** What it is drawn of around its place; nothing where it has corners instead, which are written where they stand. */
  readonly parts: readonly Part[];
  readonly straight: Straight | null;
  readonly x: number;
  readonly y: number;
  /** Among all that stand. */
  readonly place: number;
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
    const first = items.find((item) => current !== null && stopOf(item) === current) ?? items[0];
    const stop = first && keyOf(first);
    const focused = document.activeElement;
    const held =
      focused && g.contains(focused) ? [...standing.values()].find(({ element }) => element === focused) : null;
    const printed = new Map<string | number, Printed>();
    let last: Printed | null = null;
    /** The farthest place before this frame of those that have theirs. */
    let passed = -1;
    for (const item of items) {
      const key = keyOf(item);
      if (printed.has(key)) continue;
      const before = standing.get(key);
      const isSame = before !== undefined && looksSame(before.item, item);
      const straight = isSame ? before.straight : straightOf(item);
      const was = before !== undefined && (before.straight === null) === (straight === null) ? before : undefined;
      if (was === undefined) before?.element.remove();
      const element = was?.element ?? createElement(item, straight !== null, words);
      const emphasis = isMark(item) ? words.emphasisOf(item.event) : "default";
      const x = round(item.x - originX);
      const y = round(item.y);
      const parts = isSame ? before.parts : straight ? NO_PARTS : partsOfItem(item);
      const isStop = key === stop;
      const now: Printed = { element, item, emphasis, isStop, parts, straight, x, y, place: printed.size };
      print(now, was, words);
      if (straight) printStraight(now, straight, was, moveMs);
      else if (was?.x !== x || was.y !== y)
        putAt(element, placeOf(now), was === undefined || moveMs === null ? null : placeOf(was), moveMs);
      // What stood behind all of those stands there still: the page is not asked, which costs more than the rest of a pan.
      if (was !== undefined && was.place > passed) passed = was.place;
      else if (last === null) g.prepend(element);
      else last.element.after(element);
      printed.set(key, now);
      last = now;
    }
    standing.forEach(({ element }, key) => {
      if (!printed.has(key)) element.remove();
    });
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

/** With what stays the same as long as the element stands for the same thing. */
function createElement(item: Item, isStraight: boolean, words: MarkWords): SVGElement {
  const isGroup = isMark(item) && countParts(item) > 1;
  const element = document.createElementNS(SVG, isStraight ? "polygon" : isGroup ? "g" : "path");
  if (isGroup) element.setAttribute("class", "mark");
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
  const life = words.lifeOf(item.event);
  if (life !== null) element.setAttribute("data-life", life);
  element.setAttribute("aria-label", words.nameOf(item.event));
  return element;
}

const placeOf = ({ x, y }: Printed): string => `translate(${x},${y})`;

/**
 * Its corners are written where they stand, as a zoom moves most of what is drawn in each frame: for a place or an outline
 * the browser works out the element's style anew, for corners it does not.
 */
function printStraight(now: Printed, straight: Straight, was: Printed | undefined, moveMs: number | null): void {
  const { element, x, y } = now;
  const before = was?.straight ?? null;
  const stays = was?.x === x && was.y === y;
  if (straight === before && stays) return;
  printLook(element, straight, before);
  element.setAttribute("points", straight.corners.map(([dx, dy]) => `${round(x + dx)},${round(y + dy)}`).join(" "));
  if (was && !stays && moveMs !== null)
    slide(element, `translate(${was.x - x},${was.y - y})`, "translate(0,0)", moveMs);
}

const NO_PARTS: readonly Part[] = [];
const looksSame = (a: Item, b: Item): boolean =>
  isMark(a) ? isMark(b) && looksLike(a, b) : !isMark(b) && isShapedLike(a, b);

/** What an item is drawn of, but for corners. */
function partsOfItem(item: Item): readonly Part[] {
  if (!isMark(item)) return [{ className: `cluster ${item.shape}`, d: clusterPath(item), color: item.color }];
  const parts = partsOf(item);
  const [only] = parts;
  return parts.length === 1 && only ? [{ ...only, className: `mark ${only.className}` }] : parts;
}

function print(now: Printed, was: Printed | undefined, words: MarkWords): void {
  const { element, item, emphasis, isStop, parts } = now;
  if (was?.isStop !== isStop) element.setAttribute("tabindex", isStop ? "0" : "-1");
  if (isMark(item)) {
    if (was?.emphasis !== emphasis) printEmphasis(element, emphasis);
  } else if (!was || isMark(was.item) || !isNamedLike(was.item, item))
    element.setAttribute("aria-label", words.nameOfCluster(item));
  if (parts !== was?.parts) printParts(element, parts, was?.parts ?? []);
}

function printEmphasis(element: SVGElement, emphasis: Emphasis): void {
  element.setAttribute("data-emphasis", emphasis);
  element.setAttribute("aria-pressed", String(emphasis === "chosen"));
}

/** A part alone is the element itself. */
function printParts(element: SVGElement, parts: readonly Part[], before: readonly Part[]): void {
  if (element.tagName === "path") {
    const [only] = parts;
    if (only) printPart(element, only, before[0]);
    return;
  }
  for (const [i, part] of parts.entries()) {
    const there = before[i] && element.children[i];
    const path = there instanceof SVGElement ? there : document.createElementNS(SVG, "path");
    printPart(path, part, before[i]);
    if (!there) element.append(path);
  }
  for (let i = before.length; i > parts.length; i--) element.lastElementChild?.remove();
}

function printPart(element: SVGElement, part: Part, before: Part | undefined): void {
  printLook(element, part, before ?? null);
  if (before?.d !== part.d) element.setAttribute("d", part.d);
}

type Look = Pick<Part, "className" | "color">;

function printLook(element: SVGElement, part: Look, before: Look | null): void {
  if (before?.className !== part.className) element.setAttribute("class", part.className);
  if ((before?.color ?? null) !== part.color)
    element.style.setProperty("--c", part.color === null ? "" : `var(--party-${part.color})`);
}
