import type { LaneIndex } from "../lanes/laneIndex";
import { countSheets } from "./cells";
import type { Choice, Gathered, Item, Richness, Room } from "./chunk";
import { kindsOnAny, nextDay, type Sheet } from "./counting";
import type { Grain } from "./grain";
import { priceOf } from "./price";
import { chooseSheets } from "./sheets";
import { chooseUprights } from "./uprights";

/** Some of what a chunk is drawn of, and its elements without numbers in columns. */
export type Part = Choice;
type Unpriced = Omit<Part, "elements">;

interface Days {
  readonly start: number;
  readonly end: number;
}

export const priceOfAll = (index: LaneIndex, grain: Grain, { rooms, gathered }: Unpriced): number =>
  rooms.reduce((total, { items }) => items.reduce((sum, item) => sum + priceOf(index, grain, item), total), 0) +
  gathered.length;

/** Notes and papers as single signs where they fit, room by room, and the rest counted bin by bin. */
export function singleIn(index: LaneIndex, grain: Grain, within: Days, roomDays: number): Unpriced {
  const rooms: Room[] = [];
  const gathered: Gathered[] = [];
  eachFilled(index, [...kindsOnAny(index, "notes"), ...kindsOnAny(index, "papers")], within, roomDays, (room) => {
    const single = SHEETS.flatMap((track) => chooseSheets(index, grain, track, room.start, room.end));
    const drawn = single.flatMap(({ items }) => items);
    rooms.push(...single);
    for (const track of SHEETS) {
      const counted = cellsIn(index, track, room, grain.binDays, drawn);
      rooms.push(...counted.rooms);
      gathered.push(...counted.gathered);
    }
  });
  return { rooms, gathered };
}
const SHEETS = ["notes", "papers"] as const;

/** What is not `drawn` of a track, counted in cells of so many days. */
export function cellsIn(
  index: LaneIndex,
  track: Sheet,
  within: Days,
  cellDays: number,
  drawn: readonly Item[],
): Unpriced {
  const rooms: Room[] = [];
  const gathered: Gathered[] = [];
  eachFilled(index, kindsOnAny(index, track), within, cellDays, ({ start, end }) => {
    const counted = countSheets(index, track, start, end, drawn);
    rooms.push(...counted.lone);
    gathered.push(...counted.gathered);
  });
  return { rooms, gathered };
}

/** Uprights and lenses, chosen cell by cell, those of a room together. */
export function uprightsIn(
  index: LaneIndex,
  grain: Grain,
  within: Days,
  { roomDays, cellDays }: { readonly roomDays: number; readonly cellDays: number },
  rich: Richness,
): Unpriced {
  const rooms: Room[] = [];
  const gathered: Gathered[] = [];
  const kinds = kindsOnAny(index, "seats");
  eachFilled(index, kinds, within, roomDays, (room) => {
    const items: Item[] = [];
    eachFilled(index, kinds, room, cellDays, ({ start, end }) => {
      const chosen = chooseUprights(index, grain, start, end, rich);
      items.push(...chosen.items);
      gathered.push(...chosen.gathered);
    });
    if (items.length > 0) rooms.push({ ...room, items });
  });
  return { rooms, gathered };
}

/** Each stretch of so many days in which any event of some kinds stands: most are empty, and are passed over. */
function eachFilled(
  index: LaneIndex,
  kinds: readonly number[],
  within: Days,
  days: number,
  visit: (stretch: Days) => void,
): void {
  for (let start = within.start; start < within.end; start += days) {
    const next = nextDay(index, kinds, start);
    if (next >= within.end) return;
    start += Math.floor((next - start) / days) * days;
    visit({ start, end: start + days });
  }
}
