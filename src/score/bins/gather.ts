import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { type Span, spanOf } from "../../time/day";
import { KIND_ROWS } from "../kinds";
import { eventAt, K, type LaneIndex } from "../lanes/laneIndex";
import { timeOrder } from "../standing";
import { chooseRounds, chooseSeats } from "./chooseSeats";
import { chooseSheets } from "./chooseSheets";
import type { Column, Gathered } from "./column";
import { commit, type Draft, isDrawn, priceOf, startDraft } from "./draft";
import type { Grain } from "./grain";
import { levelOfRow, makeItem } from "./items";

/**
 * Which events of a bin are drawn singly and which gather. Every sign is one or the other: for every row, the signs
 * drawn and the counts of its clusters add up to the events that stand in the bin. It takes `allowance` elements at
 * most (if that is enough for one cluster a row), which is what room in pixels leaves where none is given.
 */
export function gatherColumn(index: LaneIndex, grain: Grain, bin: number, allowance = Infinity): Column {
  const draft = startDraft(index, grain, bin, allowance);
  chooseRounds(draft);
  const musts = draft.cost;
  chooseSeats(draft);
  chooseSheets(draft);
  for (let row = 0; row < index.rows; row++) if (draft.left[row] === 1) drawLast(draft, row);
  const clusters: Gathered[] = [];
  for (let row = 0; row < index.rows; row++)
    if ((draft.left[row] ?? noEntry(row)) > 0) clusters.push(gatherRow(draft, row));
  return { bin, items: draft.items, clusters, elements: draft.cost, musts };
}

/** A cell of one event is no cluster: its sign stands on its track where that is free, else where the pill would have been. */
function drawLast(draft: Draft, row: number): void {
  const { index } = draft;
  for (let kind = 0; kind < K; kind++) {
    if (draft.leftOf[row * K + kind] !== 1) continue;
    const [event] = remaining(draft, row, kind);
    if (event === undefined) continue;
    const level = levelOfRow(index, row);
    const crossed = draft.items.seats.some((item) => item.first <= level && level <= item.last);
    const home = KIND_ROWS[index.dataset.kindOf(event)].track;
    const track = home === "seats" && crossed ? "spare" : home;
    const items = [makeItem(index, event, [row], track)];
    // Nothing else is on that track of that row, and no sign is wider than the narrowest bin: it fits.
    commit(draft, track, items, priceOf(draft, items));
    return;
  }
}

/** First and last event of a row and kind that are not drawn; none where all are. Visits no more events than are drawn, plus two. */
function remaining(draft: Draft, row: number, kind: number): readonly EventIndex[] {
  const run = row * K + kind;
  if ((draft.leftOf[run] ?? noEntry(run)) === 0) return [];
  let from = draft.from[run] ?? noEntry(run);
  let last = (draft.to[run] ?? noEntry(run)) - 1;
  while (isDrawn(draft, eventAt(draft.index, from), row)) from++;
  while (isDrawn(draft, eventAt(draft.index, last), row)) last--;
  return [eventAt(draft.index, from), eventAt(draft.index, last)];
}

function gatherRow(draft: Draft, row: number): Gathered {
  const byKind = Array.from({ length: K }, (_, kind) => draft.leftOf[row * K + kind] ?? noEntry(row * K + kind));
  return { row, count: draft.left[row] ?? noEntry(row), byKind, span: spanOfRow(draft, row) };
}

function spanOfRow(draft: Draft, row: number): Span {
  const standing = timeOrder(draft.index.dataset).at;
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (let kind = 0; kind < K; kind++) {
    for (const event of remaining(draft, row, kind)) {
      const at = standing[event] ?? noEntry(event);
      start = Math.min(start, Math.floor(at));
      end = Math.max(end, Math.floor(at) + 1);
    }
  }
  return spanOf(start, end);
}

/** The bins of a chunk: each as rich as it has room for, unless together they are too rich for the page. */
export function gatherChunk(index: LaneIndex, grain: Grain, chunk: number): readonly Column[] {
  const first = chunk * grain.chunkBins;
  const rich = Array.from({ length: grain.chunkBins }, (_, i) => gatherColumn(index, grain, first + i));
  const allowances = shareOut(rich, grain.allowance);
  return rich.map((column, i) => {
    const allowance = allowances[i] ?? noEntry(i);
    return column.elements <= allowance ? column : gatherColumn(index, grain, column.bin, allowance);
  });
}

/** What each bin may take: its rounds and clusters first, then an even share of the rest for those that want it. */
function shareOut(rich: readonly Column[], total: number): readonly number[] {
  const musts = rich.map((column) => column.musts);
  const left = total - musts.reduce((sum, must) => sum + must, 0);
  if (left < 0) {
    const share = fairShare(musts, total);
    return musts.map((must) => Math.floor(Math.min(must, share)));
  }
  const share = fairShare(
    rich.map((column) => column.elements - column.musts),
    left,
  );
  return rich.map(({ musts: must, elements }) => must + Math.floor(Math.min(Math.max(0, elements - must), share)));
}

/** The highest limit under which the wishes together stay within `total`: who wants less leaves more to the others (max-min fairness). */
export function fairShare(wishes: readonly number[], total: number): number {
  let left = total;
  const ascending = [...wishes].sort((a, b) => a - b);
  for (const [i, wish] of ascending.entries()) {
    const share = left / (ascending.length - i);
    if (wish > share) return share;
    left -= wish;
  }
  return Infinity;
}

/** Columns as they are asked for; each chunk is made once a level and width. */
export interface Gatherer {
  readonly columnAt: (grain: Grain, bin: number) => Column;
}

/** Far more chunks than a screen shows at a few levels; past that all are forgotten. */
const KEPT_AT_MOST = 1024;

export function gatherer(index: LaneIndex): Gatherer {
  const kept = new Map<string, readonly Column[]>();
  const chunkAt = (grain: Grain, chunk: number): readonly Column[] => {
    const key = `${grain.level}/${grain.binPx}/${chunk}`;
    const found = kept.get(key);
    if (found !== undefined) return found;
    if (kept.size >= KEPT_AT_MOST) kept.clear();
    const made = gatherChunk(index, grain, chunk);
    kept.set(key, made);
    return made;
  };
  return {
    columnAt(grain, bin) {
      const chunk = Math.floor(bin / grain.chunkBins);
      const column = chunkAt(grain, chunk)[bin - chunk * grain.chunkBins];
      if (column === undefined) throw new Error(`bin ${bin} is not in its chunk ${chunk}`);
      return column;
    },
  };
}
