/** Something over the score that would like to stand at one place: rounds at one upright, or at several that lie close. */
export interface RowItem {
  /** Its upright. */
  readonly x: number;
  /** Rounds that it stands for, one at least. */
  readonly count: number;
}

/** A chip in the row: the items [from, to) of those given. */
export interface RowChip {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Its middle. */
  readonly x: number;
  readonly widthPx: number;
  /** Where its leader goes: the upright, or the middle of several. */
  readonly uprightX: number;
}

/** Room of a chip with one number, free space included. */
export const CHIP_PX = 24;
const SIGN_PX = 16;
const FIGURE_PX = 7;

/** "×6" of a chip that stands for several. */
export const gatheredText = (count: number): string => `×${count}`;

const widthOf = (count: number): number => (count === 1 ? CHIP_PX : SIGN_PX + FIGURE_PX * gatheredText(count).length);

/**
 * Chips in one row, in the order of their items (ascending x): each as near to its upright as the others and the plot's
 * ends allow. Only where they do not fit are neighbours gathered, those first that lie closest together.
 */
export function layoutRow(items: readonly RowItem[], widthPx: number): readonly RowChip[] {
  const groups = gatherToFit(items, widthPx);
  const places = spreadRow(groups, widthPx);
  return groups.map(({ from, to, count, wantsPx, widthPx: wide }, i) => ({
    from,
    to,
    count,
    x: places[i] ?? wantsPx,
    widthPx: wide,
    uprightX: wantsPx,
  }));
}

interface Group extends Wanting {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

function gatherToFit(items: readonly RowItem[], widthPx: number): readonly Group[] {
  const groupOf = (from: number, to: number): Group => {
    const members = items.slice(from, to);
    const count = members.reduce((sum, item) => sum + item.count, 0);
    const wantsPx = ((members[0]?.x ?? 0) + (members[members.length - 1]?.x ?? 0)) / 2;
    return { from, to, count, wantsPx, widthPx: widthOf(count) };
  };
  const groups = items.map((_, i) => groupOf(i, i + 1));
  let total = groups.reduce((sum, group) => sum + group.widthPx, 0);
  while (total > widthPx && groups.length > 1) {
    let closest = 0;
    let least = Infinity;
    for (let i = 0; i + 1 < groups.length; i++) {
      const reach = (items[(groups[i + 1]?.to ?? 0) - 1]?.x ?? 0) - (items[groups[i]?.from ?? 0]?.x ?? 0);
      if (reach >= least) continue;
      least = reach;
      closest = i;
    }
    const joined = groupOf(groups[closest]?.from ?? 0, groups[closest + 1]?.to ?? 0);
    total += joined.widthPx - (groups[closest]?.widthPx ?? 0) - (groups[closest + 1]?.widthPx ?? 0);
    groups.splice(closest, 2, joined);
  }
  return groups;
}

/** Something in a row that would like its middle at one place. */
export interface Wanting {
  readonly wantsPx: number;
  readonly widthPx: number;
}

/**
 * Middles of things in a row of a plot, given in order, so that none overlaps another or the plot's ends: of all such
 * places those with the least sum of squared displacements. Without the widths before each it is isotonic regression
 * (pooling of adjacent violators: Barlow and others, Statistical Inference under Order Restrictions, 1972), and bounds
 * then only cut what it gives.
 */
export function spreadRow(things: readonly Wanting[], widthPx: number): readonly number[] {
  const offsets: number[] = [];
  let total = 0;
  for (const { widthPx: wide } of things) {
    offsets.push(total + wide / 2);
    total += wide;
  }
  const pools: { sum: number; count: number }[] = [];
  things.forEach(({ wantsPx }, i) => {
    let pool = { sum: wantsPx - (offsets[i] ?? 0), count: 1 };
    for (let last = pools[pools.length - 1]; last && last.sum / last.count > pool.sum / pool.count; ) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
      last = pools[pools.length - 1];
    }
    pools.push(pool);
  });
  const most = Math.max(0, widthPx - total);
  const starts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.min(Math.max(sum / count, 0), most)),
  );
  return starts.map((start, i) => start + (offsets[i] ?? 0));
}
