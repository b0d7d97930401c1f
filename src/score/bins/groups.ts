import type { LaneIndex } from "../lanes/laneIndex";
import type { Group, Item, Room } from "./chunk";
import { type Grain, leastScale } from "./grain";
import { fillDays, inTime, tracksOf } from "./items";
import { farthestMoved, type Spreadable, spread } from "./spread";

/** How far a mark may stand from its time at the level's smallest scale: less than a sign, or anywhere in its day. */
const FARTHEST_PX = { far: 3, near: 8, days: 8 } as const;
/** Where signs do not fit side by side they overlap as little as there is room for. */
const SQUEEZES = [1, 0.7, 0.4, 0.2, 0] as const;

/** The items of a group as `spread` takes them, at some scale. */
export const spreadable = (items: readonly Item[], squeeze: number, start: number, pxPerDay: number) =>
  items.map(
    ({ at, widthPx, first, last }): Spreadable => ({
      wantsPx: (at - start) * pxPerDay,
      widthPx: widthPx * squeeze,
      first,
      last,
    }),
  );

/** Whether the items of a room fit side by side in its days, without straying far from their time. */
export const fits = (index: LaneIndex, grain: Grain, room: Room): boolean =>
  partsOf(index, grain, room).every((part) => fitsAt(index, grain, { ...part, squeeze: 1 }));

function fitsAt(index: LaneIndex, grain: Grain, group: Group): boolean {
  const pxPerDay = leastScale(grain);
  const wanted = spreadable(group.items, group.squeeze, group.start, pxPerDay);
  const farthestInDay = grain.look === "days" ? pxPerDay / 2 : 0;
  const places = spread(wanted, (group.end - group.start) * pxPerDay, tracksOf(index));
  return places !== null && farthestMoved(wanted, places) <= Math.max(FARTHEST_PX[grain.look], farthestInDay);
}

/** Items side by side as well as there is room: near, the halves of days that are too full are tried each by itself. */
export function makeGroups(index: LaneIndex, grain: Grain, room: Room): readonly Group[] {
  return partsOf(index, grain, room).flatMap((part): readonly Group[] => {
    const squeeze = SQUEEZES.find((each) => fitsAt(index, grain, { ...part, squeeze: each })) ?? 0;
    const days = part.end - part.start;
    if (squeeze === 1 || grain.look !== "near" || days <= grain.binDays) return [{ ...part, squeeze }];
    const middle = part.start + days / 2;
    const halves = [
      { ...part, end: middle, items: part.items.filter(({ at }) => at < middle) },
      { ...part, start: middle, items: part.items.filter(({ at }) => at >= middle) },
    ];
    return halves.filter(({ items }) => items.length > 0).flatMap((half) => makeGroups(index, grain, half));
  });
}

/**
 * The items of a room in the order in which they stand. Where a day is a column, each day is a room of its own; what
 * stands between two days, as a table of both does, belongs to neither.
 */
function partsOf(index: LaneIndex, grain: Grain, { start, end, items }: Room): readonly Room[] {
  if (grain.look !== "days") return [{ start, end, items: [...items].sort(inTime) }];
  const days = new Map<number, Item[]>();
  const between: Item[] = [];
  for (const item of fillDays(index, items)) {
    const day = Math.floor(item.at);
    if (item.at === day && item.track === "seats") between.push(item);
    else days.set(day, [...(days.get(day) ?? []), item]);
  }
  const rooms = [...days].map(([day, own]): Room => ({ start: day, end: day + 1, items: own }));
  return between.length > 0 ? [...rooms, { start, end, items: between }] : rooms;
}
