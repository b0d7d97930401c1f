import type { EventIndex } from "../../dataset/dataset";
import { kindCode, type LaneIndex } from "../lanes/laneIndex";
import type { Gathered, Item, Room } from "./chunk";
import { countByKind, daysOf, eventsOf, kindsIn, type Sheet, sum } from "./counting";
import { rowsOf, wholeItem } from "./items";

interface Cells {
  /** Alone in each of its columns: a mark of its own. */
  readonly lone: readonly Room[];
  readonly gathered: readonly Gathered[];
}

/** One row's notes or papers on the days [start, end) that are not drawn singly. */
interface Cell {
  readonly row: number;
  readonly track: Sheet;
  readonly kinds: readonly number[];
  readonly byKind: readonly number[];
  readonly count: number;
}

/** Counts what is not drawn of a track on the days [start, end): a column or gathered paper for each lane that has any. */
export function countSheets(index: LaneIndex, track: Sheet, start: number, end: number, drawn: readonly Item[]): Cells {
  const isDrawn = drawnIn(drawn);
  const cells = index.table.lanes.flatMap((_, row): readonly Cell[] => {
    const kinds = kindsIn(index, row, track);
    const all = countByKind(index, row, kinds, start, end);
    if (sum(all) === 0) return [];
    const byKind = all.map((n, kind) => (n === 0 ? 0 : n - isDrawn.count(index, row, kind, start, end)));
    return sum(byKind) > 0 ? [{ row, track, kinds, byKind, count: sum(byKind) }] : [];
  });
  /** Of each event that is the only one of some cells, those cells. */
  const onlyIn = new Map<EventIndex, Cell[]>();
  for (const cell of cells) {
    if (cell.count > 1) continue;
    const event = eventsOf(index, cell.row, cell.kinds, start, end).find((each) => !isDrawn.has(each));
    if (event !== undefined) onlyIn.set(event, [...(onlyIn.get(event) ?? []), cell]);
  }
  const alone = [...onlyIn].filter(([event, own]) => own.length === rowsOf(index, event).length);
  const taken = new Set(alone.flatMap(([, own]) => own));
  return {
    lone: alone.map(([event]) => ({ start, end, items: [wholeItem(index, event, "far")] })),
    gathered: cells
      .filter((cell) => !taken.has(cell))
      .map(({ row, track, kinds, byKind, count }) => {
        const span = daysOf(index, row, kinds, start, end, isDrawn.has);
        return { row, track, start, end, count, byKind, span, rows: [row] };
      }),
  };
}

/** What single signs take from the counts: only thin lanes have both. */
function drawnIn(items: readonly Item[]) {
  const events = new Set(items.map(({ event }) => event));
  return {
    has: (event: EventIndex): boolean => events.has(event),
    count: (index: LaneIndex, row: number, kind: number, start: number, end: number): number =>
      items.filter(
        ({ event, at, signs }) =>
          at >= start &&
          at < end &&
          kindCode(index.dataset.kindOf(event)) === kind &&
          signs.some((sign) => sign.row === row),
      ).length,
  };
}
