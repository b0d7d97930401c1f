/** What stands between the axis and the first lane, px from the top of the plot's frame. */
export interface TopRows {
  /** Baselines of the titles' rows, none where room is short. */
  readonly captionYs: readonly number[];
  /** Baseline of the row that names the tracks of rounds and opens a round's chip, null where there is no room for it. */
  readonly namesY: number | null;
  /** Middle of the rounds' chips. */
  readonly chipY: number;
  /** Where the lanes begin. */
  readonly lanesPx: number;
}

const ROWS = {
  full: { captionYs: [9, 24, 39], namesY: 56, chipY: 74, lanesPx: 108 },
  plain: { captionYs: [9, 24], namesY: 41, chipY: 58, lanesPx: 82 },
  short: { captionYs: [], namesY: 10, chipY: 28, lanesPx: 54 },
  least: { captionYs: [], namesY: null, chipY: 14, lanesPx: 34 },
} as const satisfies { readonly [name: string]: TopRows };

/** From where the rows leave room for lanes enough: six, and four. */
const FULL_FROM_PX = 450;
const PLAIN_FROM_PX = { regular: 326, compact: 286 } as const;
const SHORT_FROM_PX = 160;

/**
 * The rows that a plot of some height has room for; one of height 0 is as high as its lanes need, and names its tracks.
 * They depend on the height alone: nothing jumps while zooming.
 */
export function topRows(heightPx: number, compact: boolean): TopRows {
  if (heightPx === 0) return ROWS.short;
  if (heightPx < SHORT_FROM_PX) return ROWS.least;
  if (heightPx < (compact ? PLAIN_FROM_PX.compact : PLAIN_FROM_PX.regular)) return ROWS.short;
  return heightPx < FULL_FROM_PX || compact ? ROWS.plain : ROWS.full;
}
