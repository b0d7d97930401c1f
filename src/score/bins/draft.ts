import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { COST, signCost } from "../budget";
import { K, kindCode, type LaneIndex, placeOf } from "../lanes/laneIndex";
import type { Item, Track } from "./column";
import type { Grain } from "./grain";
import { inTime, tracksOf } from "./items";
import { farthestMoved, type Spreadable, spread } from "./spread";

/**
 * The work on one bin. It begins with everything gathered, counted by binary search, and draws events singly as long
 * as there is room in pixels and elements; what is left then is clusters. Members of a full cell are never visited.
 */
export interface Draft {
  readonly index: LaneIndex;
  readonly grain: Grain;
  /** Elements that this bin may take. */
  readonly allowance: number;
  readonly bin: number;
  readonly start: number;
  readonly end: number;
  /** Where the bin's events lie in the index, by row * K + kind; the row `all` included. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Not drawn singly so far, by row, and by row * K + kind. */
  readonly left: Uint32Array;
  readonly leftOf: Uint32Array;
  /** event * rows + row of each sign drawn. */
  readonly drawn: Set<number>;
  readonly items: Record<Track, readonly Item[]>;
  cost: number;
}

export function startDraft(index: LaneIndex, grain: Grain, bin: number, allowance: number): Draft {
  const start = bin * grain.binDays;
  const end = start + grain.binDays;
  const runs = (index.rows + 1) * K;
  const draft: Draft = {
    index,
    grain,
    allowance,
    bin,
    start,
    end,
    from: new Uint32Array(runs),
    to: new Uint32Array(runs),
    left: new Uint32Array(index.rows),
    leftOf: new Uint32Array(index.rows * K),
    drawn: new Set(),
    items: { seats: [], notes: [], papers: [], spare: [] },
    cost: 0,
  };
  for (let row = 0; row <= index.rows; row++) {
    for (let kind = 0; kind < K; kind++) {
      const run = row * K + kind;
      const from = placeOf(index, row, kind, start);
      const to = placeOf(index, row, kind, end);
      draft.from[run] = from;
      draft.to[run] = to;
      if (row === index.rows) continue;
      draft.leftOf[run] = to - from;
      draft.left[row] = (draft.left[row] ?? noEntry(row)) + to - from;
    }
    if (row < index.rows && (draft.left[row] ?? noEntry(row)) > 0) draft.cost += COST.cluster;
  }
  return draft;
}

/** How far a mark may stand from its time at the level's smallest scale: about one sign, or anywhere in its day. */
const FARTHEST_PX = 11;

/** The items as `spread` takes them, at some scale. */
export const spreadable = (items: readonly Item[], start: number, pxPerDay: number): readonly Spreadable[] =>
  items.map(({ at, widthPx, first, last }) => ({ wantsPx: (at - start) * pxPerDay, widthPx, first, last }));

/** Whether items (in time order) fit in the bin as it looks at the level's smallest scale, without straying far from their time. */
export function fits(draft: Draft, items: readonly Item[]): boolean {
  const { grain, start, index } = draft;
  const pxPerDay = grain.binPx / grain.binDays;
  const wanted = spreadable(items, start, pxPerDay);
  const places = spread(wanted, grain.binPx, tracksOf(index));
  return places !== null && farthestMoved(wanted, places) <= Math.max(FARTHEST_PX, pxPerDay / 2);
}

/** What drawing the items would add to the elements: their signs, less the clusters that they empty. */
export function priceOf(draft: Draft, items: readonly Item[], extra = 0): number {
  let price = extra;
  const taken = new Map<number, number>();
  for (const { signs } of items) {
    for (const { row, glyph } of signs) {
      price += signCost(glyph);
      taken.set(row, (taken.get(row) ?? 0) + 1);
    }
  }
  for (const [row, count] of taken) if (draft.left[row] === count) price -= COST.cluster;
  return price;
}

/** Draws items of one track singly; the caller has asked for the price and that they fit. */
export function commit(draft: Draft, track: Track, items: readonly Item[], price: number): void {
  for (const { event, signs } of items) {
    const kind = kindCode(draft.index.dataset.kindOf(event));
    for (const { row } of signs) {
      draft.drawn.add(signKey(draft, event, row));
      draft.left[row] = (draft.left[row] ?? noEntry(row)) - 1;
      const run = row * K + kind;
      draft.leftOf[run] = (draft.leftOf[run] ?? noEntry(run)) - 1;
    }
  }
  draft.items[track] = [...draft.items[track], ...items].sort(inTime);
  draft.cost += price;
}

const signKey = (draft: Draft, event: EventIndex, row: number): number => event * draft.index.rows + row;

export const isDrawn = (draft: Draft, event: EventIndex, row: number): boolean =>
  draft.drawn.has(signKey(draft, event, row));
