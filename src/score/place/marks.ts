import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { isVague, type When } from "../../time/when";
import { type Column, type Item, TRACKS } from "../bins/column";
import { spreadable } from "../bins/draft";
import type { Grain } from "../bins/grain";
import { tracksOf } from "../bins/items";
import { spread } from "../bins/spread";
import { KIND_ROWS } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { TimeScale } from "../scale";
import type { Mark, Sign } from "../scene";
import type { PlacedLanes } from "./placeLanes";

/** Room that a tint has beside the chord's line, however short the event. */
const TINT_LEAST_PX = 8;
/** Half of the least fade of a vague date. */
const FADE_LEAST_PX = 12;
/** How far the fade of an unknown beginning reaches back: it stands for no time of its own. */
const OPEN_START_PX = 40;
/** Looser than this a joint statement's notes are not one upright. */
const SAME_X_PX = 0.5;

interface Standing {
  readonly item: Item;
  readonly x: number;
}

/** The marks of one bin, in time order, without labels. Places within the bin depend on the scale alone: panning only moves them all. */
export function layoutColumn(
  index: LaneIndex,
  grain: Grain,
  column: Column,
  scale: TimeScale,
  placed: PlacedLanes,
): readonly Mark[] {
  const start = column.bin * grain.binDays;
  const roomPx = grain.binDays * scale.pxPerDay;
  const left = scale.toX(start);
  const byEvent = new Map<EventIndex, Standing[]>();
  for (const track of TRACKS) {
    const items = column.items[track];
    if (items.length === 0) continue;
    const wanted = spreadable(items, start, scale.pxPerDay);
    const places = spread(wanted, roomPx, tracksOf(index));
    if (places === null) throw new Error(`bin ${column.bin} of level ${grain.level} holds more ${track} than fit`);
    items.forEach((item, i) => {
      const standing = { item, x: left + (places[i] ?? noEntry(i)) };
      const others = byEvent.get(item.event);
      if (others === undefined) byEvent.set(item.event, [standing]);
      else others.push(standing);
    });
  }
  return [...byEvent]
    .map(([event, parts]) => layoutMark(index, event, parts, scale, placed))
    .sort((a, b) => a.x - b.x || a.event - b.event);
}

/** An event in all of its rows at one x, outside the order of its bin. */
export const layoutWhole = (index: LaneIndex, item: Item, x: number, scale: TimeScale, placed: PlacedLanes): Mark =>
  layoutMark(index, item.event, [{ item, x }], scale, placed);

function layoutMark(
  index: LaneIndex,
  event: EventIndex,
  parts: readonly Standing[],
  scale: TimeScale,
  placed: PlacedLanes,
): Mark {
  const { dataset } = index;
  const main = parts.reduce((a, b) => (b.item.signs.length > a.item.signs.length ? b : a));
  const signs = parts.flatMap((part) => layoutSigns(part, main, placed)).sort((a, b) => a.y - b.y);
  const ys = signs.map((sign) => sign.y);
  const upright = signs.every((sign) => Math.abs(sign.x - main.x) < SAME_X_PX);
  const kind = dataset.kindOf(event);
  const seated = KIND_ROWS[kind].atTable;
  const when = dataset.whenOf(event);
  const vague = isVague(when);
  const lasts = !vague && when.end - when.start > 1;
  const tinted = lasts || (seated && signs.length > 1);
  return {
    event,
    kind,
    status: dataset.statusOf(event),
    x: main.x,
    y: ys[0] ?? 0,
    signs,
    chord:
      upright && (signs.length > 1 || tinted)
        ? { y0: Math.min(...ys), y1: Math.max(...ys), ...(tinted ? tintOf(when, vague, main.x, scale) : upTo(main.x)) }
        : null,
    label: "",
    vague: vague ? fadeOf(when, main.x, scale) : null,
  };
}

/** A collapsed lane has no places of its own: its sign stands where the event does. */
function layoutSigns({ item, x }: Standing, main: Standing, placed: PlacedLanes): readonly Sign[] {
  return item.signs.map(({ row, glyph, color, sizePx }) => ({
    glyph,
    color,
    sizePx,
    x: placed.lanes[row]?.collapsed === true ? main.x : x,
    y: placed.yOf(row, item.track),
    ...(glyph === "lens" ? { heightPx: placed.lensPx(row) } : {}),
  }));
}

const upTo = (x: number): { readonly x0: number; readonly x1: number } => ({ x0: x, x1: x });

/** As wide as the days it lasted, and wide enough to be seen around a mark that was pushed aside. A vague date's days are the fade's. */
function tintOf(when: When, vague: boolean, x: number, scale: TimeScale): { readonly x0: number; readonly x1: number } {
  const [from, to] = vague ? [x, x] : [scale.toX(when.start), scale.toX(when.end)];
  return { x0: within(Math.min(from, x - TINT_LEAST_PX), scale), x1: within(Math.max(to, x + TINT_LEAST_PX), scale) };
}

function fadeOf(when: When, x: number, scale: TimeScale): Mark["vague"] {
  return {
    x0: within(Math.min(scale.toX(when.start), x - (when.openStart ? OPEN_START_PX : FADE_LEAST_PX)), scale),
    x1: within(Math.max(scale.toX(when.end), x + FADE_LEAST_PX), scale),
    openEnd: when.openEnd,
    openStart: when.openStart,
  };
}

/** A century at the deepest zoom is millions of pixels, which renderers draw badly: past a view's width nothing is seen anyway. */
const within = (x: number, { widthPx }: TimeScale): number => Math.min(2 * widthPx, Math.max(-widthPx, x));

/** The event's tint alone, for days that pass through the view while its middle is out of sight; null where they do not. */
export function layoutPassing(index: LaneIndex, event: EventIndex, scale: TimeScale, placed: PlacedLanes): Mark | null {
  const { dataset } = index;
  const { start, end, openEnd } = dataset.whenOf(event);
  const [x0, x1] = [scale.toX(start), scale.toX(end)];
  const [seen0, seen1] = [Math.max(0, x0), Math.min(scale.widthPx, x1)];
  if (seen0 >= seen1) return null;
  const out = new Int16Array(index.rows + 2);
  const rows = Array.from(out.subarray(0, index.seating.rowsOf(event, out)));
  if (rows.length === 0) return null;
  const ys = rows.map((row) => placed.yOf(row, "seats"));
  return {
    event,
    kind: dataset.kindOf(event),
    status: dataset.statusOf(event),
    x: (seen0 + seen1) / 2,
    y: Math.min(...ys),
    signs: [],
    chord: { y0: Math.min(...ys), y1: Math.max(...ys), x0: within(x0, scale), x1: within(x1, scale) },
    label: "",
    vague: openEnd ? { x0: within(x0, scale), x1: within(x1, scale), openEnd, openStart: false } : null,
  };
}
