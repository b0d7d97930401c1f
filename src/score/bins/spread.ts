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
  const right = pushRight(items, tracks, (i) => items[i]?.wantsPx ?? 0);
  const kept = pushLeft(items, roomPx, tracks, (i) => right[i] ?? 0);
  const left = pushLeft(items, roomPx, tracks, (i) => items[i]?.wantsPx ?? 0);
  const back = pushRight(items, tracks, (i) => left[i] ?? 0);
  const mean = new Float64Array(items.length);
  for (let i = 0; i < mean.length; i++) {
    const half = (items[i]?.widthPx ?? 0) / 2;
    const x = ((kept[i] ?? 0) + (back[i] ?? 0)) / 2;
    if ((kept[i] ?? 0) < half - ROUNDING || (back[i] ?? 0) > roomPx - half + ROUNDING) return null;
    mean[i] = x;
  }
  return mean;
}

const ROUNDING = 1e-6;

function pushRight(items: readonly Spreadable[], tracks: number, wants: (i: number) => number): Float64Array {
  const taken = new Float64Array(tracks);
  const out = new Float64Array(items.length);
  items.forEach((item, i) => {
    let from = 0;
    for (let t = item.first; t <= item.last; t++) from = Math.max(from, taken[t] ?? 0);
    const x = Math.max(wants(i), from + item.widthPx / 2);
    out[i] = x;
    taken.fill(x + item.widthPx / 2, item.first, item.last + 1);
  });
  return out;
}

function pushLeft(
  items: readonly Spreadable[],
  roomPx: number,
  tracks: number,
  wants: (i: number) => number,
): Float64Array {
  const taken = new Float64Array(tracks).fill(roomPx);
  const out = new Float64Array(items.length);
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined) continue;
    let to = roomPx;
    for (let t = item.first; t <= item.last; t++) to = Math.min(to, taken[t] ?? roomPx);
    const x = Math.min(wants(i), to - item.widthPx / 2);
    out[i] = x;
    taken.fill(x - item.widthPx / 2, item.first, item.last + 1);
  }
  return out;
}

/** The farthest that anything was moved from where it would like to stand. */
export function farthestMoved(items: readonly Spreadable[], places: Float64Array): number {
  let farthest = 0;
  items.forEach((item, i) => {
    farthest = Math.max(farthest, Math.abs((places[i] ?? 0) - item.wantsPx));
  });
  return farthest;
}
