import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import type { When } from "../../time/when";
import type { Group, Item } from "../bins/chunk";
import { spreadable } from "../bins/groups";
import { rowsOf, tracksOf } from "../bins/items";
import { aroundOf } from "../bins/price";
import { spread } from "../bins/spread";
import type { TimeScale } from "../scale";
import type { Mark, Sign } from "../scene";
import { barOf } from "./bars";
import type { Drawing } from "./drawing";
import type { PlacedLanes } from "./placeLanes";

/** Room that a tint has beside the chord's line, however short the event. */
const TINT_LEAST_PX = 8;
/** Half of the least fade of a vague date. */
const FADE_LEAST_PX = 12;
/** How far the fade of an unknown beginning reaches back: it stands for no time of its own. */
const OPEN_START_PX = 40;

/** The marks of a group, in time order, without labels. Places within it depend on the scale alone: panning only moves them all. */
export function layoutGroup(drawing: Drawing, group: Group): readonly Mark[] {
  const { index, scale } = drawing;
  const roomPx = (group.end - group.start) * scale.pxPerDay;
  const wanted = spreadable(group.items, group.squeeze, group.start, scale.pxPerDay);
  const places = spread(wanted, roomPx, tracksOf(index));
  if (places === null) throw new Error(`the days from ${group.start} to ${group.end} hold more than fits`);
  const left = scale.toX(group.start);
  return group.items.map((item, i) => {
    const x = item.signs[0]?.glyph === "bar" ? left + roomPx / 2 : left + (places[i] ?? noEntry(i));
    return layoutMark(drawing, item, x, roomPx);
  });
}

/** An event with its signs at one x; a bar is as wide as its column. */
export function layoutMark(drawing: Drawing, item: Item, x: number, columnPx: number): Mark {
  const { index, look, scale } = drawing;
  const { dataset } = index;
  const { event } = item;
  const signs = layoutSigns(drawing, item, columnPx);
  const y = signs[0]?.y ?? 0;
  const around = aroundOf(index, item, look, scale.pxPerDay);
  const tint = around.tint ? tintOf(dataset.whenOf(event), x, scale) : { x0: x, x1: x };
  const chorded = signs.length > 1 || around.tint;
  return {
    event,
    kind: dataset.kindOf(event),
    status: dataset.statusOf(event),
    x,
    y,
    signs,
    chord: chorded ? { y0: y, y1: signs.at(-1)?.y ?? y, ...tint, joined: around.line } : null,
    label: "",
    fork: around.fork,
    vague: around.fade ? fadeOf(dataset.whenOf(event), x, scale) : null,
  };
}

/** Signs of items as they were last laid out, by what they are made from. */
const laid = new WeakMap<Item["signs"], { readonly placed: PlacedLanes; readonly signs: readonly Sign[] }>();

/** From top to bottom. While the lanes stay where they are, signs do too, in every zoom: only bars are as wide as their days. */
function layoutSigns(drawing: Drawing, item: Item, columnPx: number): readonly Sign[] {
  const { placed } = drawing;
  const found = laid.get(item.signs);
  if (found?.placed === placed) return found.signs;
  const signs = item.signs.map((seed) => layoutSign(drawing, item, seed, columnPx)).sort((a, b) => a.y - b.y);
  if (signs.every(({ glyph }) => glyph !== "bar")) laid.set(item.signs, { placed, signs });
  return signs;
}

function layoutSign(
  drawing: Drawing,
  { track }: Item,
  { row, glyph, color, sizePx }: Item["signs"][number],
  columnPx: number,
): Sign {
  if (glyph === "bar") {
    const { widthPx, heightPx, y } = barOf(drawing, row, 1, columnPx);
    return { row, glyph, color, y, sizePx: widthPx, heightPx };
  }
  const { placed } = drawing;
  const y = placed.yOf(row, track);
  return { row, glyph, color, y, sizePx, ...(glyph === "lens" ? { heightPx: placed.lensPx(row) } : {}) };
}

/** As wide as the days it lasted, and wide enough to be seen around a mark that was pushed aside. */
function tintOf(when: When, x: number, scale: TimeScale): { readonly x0: number; readonly x1: number } {
  return {
    x0: Math.min(scale.toX(when.start), x - TINT_LEAST_PX),
    x1: Math.max(scale.toX(when.end), x + TINT_LEAST_PX),
  };
}

function fadeOf(when: When, x: number, scale: TimeScale): Mark["vague"] {
  return {
    x0: Math.min(scale.toX(when.start), x - (when.openStart ? OPEN_START_PX : FADE_LEAST_PX)),
    x1: Math.max(scale.toX(when.end), x + FADE_LEAST_PX),
    openEnd: when.openEnd,
    openStart: when.openStart,
  };
}

/** The event's tint alone, for days that pass through the view while its middle is out of sight; null where they do not. */
export function layoutPassing({ index, scale, placed }: Drawing, event: EventIndex): Mark | null {
  const { dataset } = index;
  const { start, end, openEnd } = dataset.whenOf(event);
  const [x0, x1] = [scale.toX(start), scale.toX(end)];
  const [seen0, seen1] = [Math.max(0, x0), Math.min(scale.widthPx, x1)];
  const rows = rowsOf(index, event);
  if (seen0 >= seen1 || rows.length === 0) return null;
  const ys = rows.map((row) => placed.yOf(row, "seats"));
  return {
    event,
    kind: dataset.kindOf(event),
    status: dataset.statusOf(event),
    x: (seen0 + seen1) / 2,
    y: Math.min(...ys),
    signs: [],
    chord: { y0: Math.min(...ys), y1: Math.max(...ys), x0, x1, joined: true },
    label: "",
    fork: false,
    vague: openEnd ? { x0, x1, openEnd, openStart: false } : null,
  };
}
