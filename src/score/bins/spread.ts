import { noEntry } from "../../dataset/noEntry";

/** Something that takes up `widthPx` around its place on every track from `first` to `last`, both included. */
export interface Spreadable {
  /** Where it would like to stand, px from the start of the bin. */
  readonly wantsPx: number;
  readonly widthPx: number;
  readonly first: number;
  readonly last: number;
}

/**
 * Places for things in a bin of `roomPx`, given in order, so that none overlaps another on a track that both take up.
 * What need not move does not; what stands in one spot spreads evenly to both sides.
 *
 * Pushes everything rightwards from the left, then leftwards from the right, and takes the mean of both. Each of the
 * two keeps all distances, distances are linear, so their mean keeps them too. Pooling of adjacent violators would be
 * the least-squares answer for one track, but does not extend to chords that take up several.
 *
 * Null where they do not fit; what fits in a bin fits in a wider one.
 */
export function spread(items: readonly Spreadable[], roomPx: number, tracks: number): Float64Array | null {
  const wanted = new Float64Array(items.length);
  for (let i = 0; i < items.length; i++) wanted[i] = items[i]?.wantsPx ?? noEntry(i);
  if (standsFree(items, wanted, roomPx, tracks)) return wanted;
  const kept = wanted.slice();
  pushRight(items, tracks, kept);
  pushLeft(items, roomPx, tracks, kept);
  const back = wanted;
  pushLeft(items, roomPx, tracks, back);
  pushRight(items, tracks, back);
  for (let i = 0; i < items.length; i++) {
    const half = (items[i] ?? noEntry(i)).widthPx / 2;
    const left = kept[i] ?? noEntry(i);
    const right = back[i] ?? noEntry(i);
    if (left < half - ROUNDING || right > roomPx - half + ROUNDING) return null;
    kept[i] = (left + right) / 2;
  }
  return kept;
}

const ROUNDING = 1e-6;

/** How far each track is taken up: one array for all calls, as making one costs more than what most of them do. */
let tracksTaken = new Float64Array(64);
function takenFrom(px: number, tracks: number): Float64Array {
  if (tracksTaken.length < tracks) tracksTaken = new Float64Array(2 * tracks);
  return tracksTaken.fill(px, 0, tracks);
}

/** Whether all have room where they would like to stand, as most have: nothing is pushed. */
function standsFree(items: readonly Spreadable[], wanted: Float64Array, roomPx: number, tracks: number): boolean {
  const taken = takenFrom(0, tracks);
  for (let i = 0; i < items.length; i++) {
    const { widthPx, first, last } = items[i] ?? noEntry(i);
    const x = wanted[i] ?? noEntry(i);
    if (x + widthPx / 2 > roomPx) return false;
    for (let t = first; t <= last; t++) {
      if (x - widthPx / 2 < (taken[t] ?? noEntry(t))) return false;
      taken[t] = x + widthPx / 2;
    }
  }
  return true;
}

/** Moves `places`, as `pushLeft` does. */
function pushRight(items: readonly Spreadable[], tracks: number, places: Float64Array): void {
  const taken = takenFrom(0, tracks);
  for (let i = 0; i < items.length; i++) {
    const { widthPx, first, last } = items[i] ?? noEntry(i);
    let from = 0;
    for (let t = first; t <= last; t++) from = Math.max(from, taken[t] ?? noEntry(t));
    const x = Math.max(places[i] ?? noEntry(i), from + widthPx / 2);
    places[i] = x;
    for (let t = first; t <= last; t++) taken[t] = x + widthPx / 2;
  }
}

function pushLeft(items: readonly Spreadable[], roomPx: number, tracks: number, places: Float64Array): void {
  const taken = takenFrom(roomPx, tracks);
  for (let i = items.length - 1; i >= 0; i--) {
    const { widthPx, first, last } = items[i] ?? noEntry(i);
    let to = roomPx;
    for (let t = first; t <= last; t++) to = Math.min(to, taken[t] ?? noEntry(t));
    const x = Math.min(places[i] ?? noEntry(i), to - widthPx / 2);
    places[i] = x;
    for (let t = first; t <= last; t++) taken[t] = x - widthPx / 2;
  }
}

/** The farthest that anything was moved from where it would like to stand. */
export function farthestMoved(items: readonly Spreadable[], places: Float64Array): number {
  let farthest = 0;
  items.forEach((item, i) => {
    farthest = Math.max(farthest, Math.abs((places[i] ?? 0) - item.wantsPx));
  });
  return farthest;
}
