import type { EventDetail } from "../dataset/part";

/** The lowest and the highest number that the readings of a transfer give, the recorded one among them. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/** A discrepancy says which number it is about by a JSON pointer into the authored event. */
const COUNT_POINTER = /^\/exchange\/transfers\/(\d+)\/count$/;

/**
 * Ranges of an exchange's transfers by their place, only where sources give different numbers for that very transfer.
 * Readings in words alone widen nothing: they are shown as a mark that sources differ.
 */
export function rangeCounts(detail: Pick<EventDetail, "exchange" | "discrepancies">): ReadonlyMap<number, CountRange> {
  const ranges = new Map<number, CountRange>();
  for (const { property, readings } of detail.discrepancies) {
    const place = Number(COUNT_POINTER.exec(property ?? "")?.[1] ?? Number.NaN);
    const transfer = detail.exchange?.transfers[place];
    if (!transfer) continue;
    const recorded = transfer.count === null ? [] : [transfer.count];
    const given = readings.flatMap(({ value, rank }) =>
      typeof value === "number" && rank !== "deprecated" ? value : [],
    );
    const numbers = [...recorded, ...given];
    const low = Math.min(...numbers);
    const high = Math.max(...numbers);
    if (low < high) ranges.set(place, { low, high });
  }
  return ranges;
}
