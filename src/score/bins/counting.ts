import type { EventIndex } from "../../dataset/dataset";
import { noEntry } from "../../dataset/noEntry";
import { type Span, spanOf } from "../../time/day";
import { KINDS_ON, type Track } from "../kinds";
import { eventAt, K, type LaneIndex, placeOf } from "../lanes/laneIndex";

/** Where the events of a row and kind on the days [start, end) lie in the index: from, and one past the last. */
export const runOf = (index: LaneIndex, row: number, kind: number, start: number, end: number) =>
  [placeOf(index, row, kind, start), placeOf(index, row, kind, end)] as const;

/** Events of a row by kind, in the order of KINDS, of the given kinds alone. */
export function countByKind(
  index: LaneIndex,
  row: number,
  kinds: readonly number[],
  start: number,
  end: number,
): number[] {
  const counts = new Array<number>(K).fill(0);
  for (const kind of kinds) counts[kind] = countOf(index, row, kind, start, end);
  return counts;
}

/** How many events of a row and some kinds stand on the days [start, end). */
export function countIn(index: LaneIndex, row: number, kinds: readonly number[], start: number, end: number): number {
  let count = 0;
  for (const kind of kinds) count += countOf(index, row, kind, start, end);
  return count;
}

function countOf(index: LaneIndex, row: number, kind: number, start: number, end: number): number {
  const from = placeOf(index, row, kind, start);
  return from === index.runs[row * K + kind + 1] ? 0 : placeOf(index, row, kind, end) - from;
}

export const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);

/** The events of a row and some kinds on the days [start, end), those of each kind in time order. */
export function eventsOf(
  index: LaneIndex,
  row: number,
  kinds: readonly number[],
  start: number,
  end: number,
): readonly EventIndex[] {
  const events: EventIndex[] = [];
  for (const kind of kinds) {
    const [from, to] = runOf(index, row, kind, start, end);
    for (let place = from; place < to; place++) events.push(eventAt(index, place));
  }
  return events;
}

/** The tracks beside a lane's line. */
export type Sheet = Exclude<Track, "seats">;

/** The kinds that are counted on a row's track: a thin lane has one track for what is above and below its line. */
export function kindsIn(index: LaneIndex, row: number, track: Sheet): readonly number[] {
  if (index.table.lanes[row]?.collapsed !== true) return KINDS_ON[track];
  return track === "notes" ? [...KINDS_ON.notes, ...KINDS_ON.papers] : [];
}

/** The kinds that any row counts on a track. */
export function kindsOnAny({ table }: LaneIndex, track: Track): readonly number[] {
  const thin = track === "notes" && table.lanes.some(({ collapsed }) => collapsed === true);
  return thin ? [...KINDS_ON.notes, ...KINDS_ON.papers] : KINDS_ON[track];
}

/** Where the first event of some kinds stands from a day on; infinity for none. */
export function nextDay(index: LaneIndex, kinds: readonly number[], day: number): number {
  let next = Number.POSITIVE_INFINITY;
  for (const kind of kinds) {
    const place = placeOf(index, index.all, kind, day);
    const end = index.runs[index.all * K + kind + 1] ?? noEntry(kind);
    if (place < end) next = Math.min(next, index.at[place] ?? noEntry(place));
  }
  return next;
}

/** The days on which events stand, whole ones; without those that `skip` names, which are few. */
export function daysOf(
  index: LaneIndex,
  row: number,
  kinds: readonly number[],
  start: number,
  end: number,
  skip: (event: EventIndex) => boolean,
): Span {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const kind of kinds) {
    const [from, to] = runOf(index, row, kind, start, end);
    let a = from;
    let b = to - 1;
    while (a < to && skip(eventAt(index, a))) a++;
    while (b >= a && skip(eventAt(index, b))) b--;
    if (a > b) continue;
    first = Math.min(first, Math.floor(index.at[a] ?? noEntry(a)));
    last = Math.max(last, Math.floor(index.at[b] ?? noEntry(b)) + 1);
  }
  return spanOf(first, last);
}
