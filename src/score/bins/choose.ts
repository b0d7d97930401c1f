import { noEntry } from "../../dataset/noEntry";
import { KINDS } from "../../dataset/terms";
import { COST } from "../budget";
import { KINDS_ON, rowOfCode } from "../kinds";
import type { LaneIndex } from "../lanes/laneIndex";
import type { Choice, Richness } from "./chunk";
import { countByKind, sum } from "./counting";
import type { Grain } from "./grain";
import { cellsIn, type Part, priceOfAll, singleIn, uprightsIn } from "./parts";

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

/**
 * What is drawn singly in one chunk and what gathers, at any richness. Members of a full column are never visited. Ways have most of
 * their parts in common: each part is found out once.
 */
export function choosing(index: LaneIndex, grain: Grain, chunk: number): (rich: Richness) => Choice {
  const days = grain.chunkBins * grain.binDays;
  const within = { start: chunk * days, end: (chunk + 1) * days };
  const counts = countsIn(index, grain, chunk);
  const rounds = sum(ALWAYS_DRAWN.map((kind) => counts[kind] ?? noEntry(kind)));
  // Far past what could be told apart, none is visited.
  const tooMany = rounds * ROUND_AT_LEAST * grain.chunksInView > CROWDED * grain.budget;
  const parts = new Map<string, Part>();
  const once = (key: string, make: () => Omit<Part, "elements">): Part => {
    const found = parts.get(key);
    if (found !== undefined) return found;
    const made = make();
    const priced = { ...made, elements: priceOfAll(index, grain, made) };
    parts.set(key, priced);
    return priced;
  };
  return (rich) => {
    if (sum(counts) === 0) return EMPTY;
    if (rich.rounds && tooMany) return { ...EMPTY, elements: CROWDED * grain.budget };
    const daysOf = (coarse: number): number => grain.binDays * 2 ** coarse;
    const cellDays = { notes: daysOf(rich.columns), papers: daysOf(rich.papers), seats: daysOf(rich.uprights) };
    const roomDays = Math.max(...Object.values(cellDays), grain.binDays * grain.roomBins);
    const seats = `seats ${cellDays.seats} ${rich.perCell} ${rich.rounds} ${roomDays}`;
    const chosen = [
      ...(rich.single && grain.look !== "far"
        ? [once(`single ${roomDays}`, () => singleIn(index, grain, within, roomDays))]
        : SHEETS.map((track) => {
            const days = cellDays[track];
            return once(`${track} ${days}`, () => cellsIn(index, track, within, days, []));
          })),
      once(seats, () => uprightsIn(index, grain, within, { roomDays, cellDays: cellDays.seats }, rich)),
    ];
    const gathered = chosen.flatMap((part) => part.gathered);
    const label = 2 * grain.binPx * 2 ** rich.columns < LABEL_AT_LEAST_PX ? 0 : COST.label;
    const columns = gathered.filter(({ track }) => track === "notes").length;
    return {
      rooms: chosen.flatMap((part) => part.rooms),
      gathered,
      elements: sum(chosen.map((part) => part.elements)) + columns * label,
    };
  };
}

const SHEETS = ["notes", "papers"] as const;
const EMPTY: Choice = { rooms: [], gathered: [], elements: 0 };

/** Columns of the finest cut far out are too narrow for a number. */
export const LABEL_AT_LEAST_PX = 13;
