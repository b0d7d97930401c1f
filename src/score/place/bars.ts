import type { Grain } from "../bins/grain";
import type { Drawing } from "./drawing";

/** Free between columns. */
const FREE_PX = 1.5;
/** Where a column's days are wider than this, it stands in their middle: among single notes a column is about as wide as they. */
const WIDEST_PX = { far: 48, near: 12, days: 16 } as const;
const LOWEST_PX = 3.5;
/** As long as no column holds more than this, one statement is as high everywhere. */
const FULL_AT_LEAST = 12;

/** How wide a column of so many pixels of time is drawn. */
export const barWidthPx = (columnPx: number, look: Grain["look"]): number =>
  Math.min(columnPx - FREE_PX, WIDEST_PX[look]);

interface Bar {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Its middle. */
  readonly y: number;
}

/** Height goes by the root of the number; the fullest column of a level is as high as there is room. */
export function barOf({ placed, fullest, look }: Drawing, row: number, count: number, columnPx: number): Bar {
  const { baseY, mostPx } = placed.columnOf(row);
  const share = Math.sqrt(count / Math.max(FULL_AT_LEAST, fullest));
  const heightPx = Math.min(mostPx, Math.max(LOWEST_PX, mostPx * share));
  return { widthPx: barWidthPx(columnPx, look), heightPx, y: baseY - heightPx / 2 };
}
