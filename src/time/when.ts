import type { Span } from "./day";

/** How exactly a source dates something, finest first; the order is part of the compiled form. */
export const PRECISIONS = ["instant", "day", "month", "season", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/**
 * An EDTF date (ISO 8601-2 levels 0 and 1) resolved to [start, end).
 * A single date has the same precision at both ends. An instant stands at the wall-clock time of its
 * place; `offsetMinutes` is that place's distance from UTC (0 for anything coarser than an instant).
 * An open end reaches to the dataset's as-of date at compile time and keeps its flag.
 */
export interface When extends Span {
  readonly startPrecision: Precision;
  readonly endPrecision: Precision;
  readonly interval: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly offsetMinutes: number;
}

/** Whether both ends are known to the day or finer. */
export const isToTheDay = ({ startPrecision, endPrecision }: Pick<When, "startPrecision" | "endPrecision">): boolean =>
  [startPrecision, endPrecision].every((precision) => precision === "day" || precision === "instant");

/** Whether a date is less exact than the days that it spans. */
export const isVague = (when: When): boolean =>
  when.approximate || when.uncertain || when.openStart || when.openEnd || !isToTheDay(when);
