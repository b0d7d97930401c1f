import { noEntry } from "../../dataset/noEntry";
import { KINDS } from "../../dataset/terms";
import { COST } from "../budget";
import { KINDS_ON, rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import { countSheets } from "./cells";
import type { Choice, Gathered, Item, Richness, Room } from "./chunk";
import { countByKind, sum } from "./counting";
import type { Grain } from "./grain";
import { priceOf } from "./price";
import { chooseSheets } from "./sheets";
import { chooseUprights } from "./uprights";

/** Uprights of one column that anybody could make out, however much room for elements there is. */
const PER_CELL_AT_MOST = 32;
const PER_CELL_PX = 11;

/**
 * From rich to poor: wider piles of papers, wider columns, fewer meetings. Only where every round with all else at its
 * poorest is too much, rounds are counted too, and the rest is as rich as that allows.
 */
export function richnessesOf(grain: Grain): Ways {
  const perCell = Math.max(PER_CELL_AT_MOST, Math.floor(grain.binPx / PER_CELL_PX));
  const coarsest = Math.log2(grain.chunkBins);
  const way = (columns: number, papers: number, uprights: number, most: number): Richness => ({
    single: false,
    columns: Math.min(columns, coarsest),
    papers: Math.min(papers, coarsest),
    uprights: Math.min(uprights, coarsest),
    perCell: most,
    rounds: true,
  });
  const rich = [
    { ...way(0, 0, 0, perCell), single: true },
    way(0, 0, 0, perCell),
    way(0, 1, 0, perCell),
    way(1, 1, 0, perCell),
    way(1, 2, 0, perCell),
    ...[10, 8, 6, 5].map((most) => way(1, 2, 0, most)),
    ...[4, 2].map((most) => way(2, 2, 0, most)),
    way(2, 3, 1, 1),
    way(3, 3, 2, 1),
  ];
  const plain = way(coarsest, coarsest, coarsest, 0);
  const withRounds = [...rich, plain];
  return { withRounds, plain, countingThem: withRounds.map((each) => ({ ...each, rounds: false })) };
}

/** Each list from rich to poor. */
interface Ways {
  readonly withRounds: readonly Richness[];
  /** The poorest of them. */
  readonly plain: Richness;
  readonly countingThem: readonly Richness[];
}

const EVERY_KIND = KINDS.map((_, kind) => kind);
/** Events of a chunk by kind. */
export function countsIn(index: LaneIndex, { chunkBins, binDays }: Grain, chunk: number): readonly number[] {
  const days = chunkBins * binDays;
  return countByKind(index, index.all, EVERY_KIND, chunk * days, (chunk + 1) * days);
}

const ALWAYS_DRAWN = KINDS_ON.seats.filter((kind) => rowOfCode(kind).chip);
/** Elements of a round of one seat. */
const ROUND_AT_LEAST = 2;
/** So many times its part of a view's elements. */
export const CROWDED = 6;
const SHEETS = ["notes", "papers"] as const;
const EMPTY: Choice = { rooms: [], gathered: [], elements: 0 };

/** What is drawn singly in one chunk and what gathers, at one richness. Members of a full column are never visited. */
export function chooseFor(index: LaneIndex, grain: Grain, chunk: number, rich: Richness): Choice {
  const rooms: Room[] = [];
  const gathered: Gathered[] = [];
  const firstDay = chunk * grain.chunkBins * grain.binDays;
  const endDay = firstDay + grain.chunkBins * grain.binDays;
  const counts = countsIn(index, grain, chunk);
  if (sum(counts) === 0) return EMPTY;
  const rounds = rich.rounds ? sum(ALWAYS_DRAWN.map((kind) => counts[kind] ?? noEntry(kind))) : 0;
  // Far past what could be told apart, none is visited.
  if (rounds * ROUND_AT_LEAST * grain.chunksInView > CROWDED * grain.budget) {
    return { ...EMPTY, elements: CROWDED * grain.budget };
  }
  const daysOf = (coarse: number): number => grain.binDays * 2 ** coarse;
  const cellDays = { notes: daysOf(rich.columns), papers: daysOf(rich.papers), seats: daysOf(rich.uprights) };
  const roomDays = Math.max(...Object.values(cellDays), grain.binDays * grain.roomBins);
  for (let start = firstDay; start < endDay; start += roomDays) {
    const end = start + roomDays;
    const isSingle = rich.single && grain.look !== "far";
    const single = isSingle ? SHEETS.flatMap((track) => chooseSheets(index, grain, track, start, end)) : [];
    const drawn = single.flatMap(({ items }) => items);
    rooms.push(...single);
    for (const track of SHEETS) {
      for (let cell = start; cell < end; cell += cellDays[track]) {
        const sheets = countSheets(index, track, cell, cell + cellDays[track], drawn);
        rooms.push(...sheets.lone);
        gathered.push(...sheets.gathered);
      }
    }
    const uprights: Item[] = [];
    for (let cell = start; cell < end; cell += cellDays.seats) {
      const chosen = chooseUprights(index, grain, cell, cell + cellDays.seats, rich);
      uprights.push(...chosen.items);
      gathered.push(...chosen.gathered);
    }
    if (uprights.length > 0) rooms.push({ start, end, items: uprights });
  }
  const drawn = rooms.flatMap(({ items }) => items).reduce((total, item) => total + priceOf(index, grain, item), 0);
  const label = 2 * grain.binPx * 2 ** rich.columns < LABEL_AT_LEAST_PX ? 0 : COST.label;
  const columns = gathered.filter(({ track }) => track === "notes").length;
  return { rooms, gathered, elements: drawn + gathered.length + columns * label };
}

/** Columns of the finest cut far out are too narrow for a number. */
export const LABEL_AT_LEAST_PX = 13;
