import type { Dataset, EventIndex } from "../../dataset/dataset";
import { indexRounds } from "../../facts/rounds";
import { type Bound, parseBound } from "../../time/bound";
import { isoDay } from "../../time/calendar";
import { asDay, lastDayOf } from "../../time/day";

/** Two days to compare: what was on record at the end of one, and of the other (null: all that is recorded). */
export interface Days {
  readonly since: Bound;
  readonly asOf: Bound | null;
}

/** A round that took place, by the days before and after it. */
export interface RoundDays {
  readonly round: EventIndex;
  /** From the day before its first to its last. */
  readonly across: Days;
  /** From its last day on. */
  readonly after: Days;
}

/** The latest round first. */
export function listRoundDays(
  dataset: Parameters<typeof indexRounds>[0] & Pick<Dataset, "spanOf">,
): readonly RoundDays[] {
  return indexRounds(dataset)
    .held.map((round) => {
      const span = dataset.spanOf(round);
      const last = boundOf(isoDay(asDay(lastDayOf(span))));
      return {
        round,
        across: { since: boundOf(isoDay(asDay(Math.floor(span.start) - 1))), asOf: last },
        after: { since: last, asOf: null },
      };
    })
    .reverse();
}

export function boundOf(iso: string): Bound {
  const read = parseBound(iso);
  if (!read.ok) throw new Error(read.reason);
  return read.bound;
}

export const sameDays = (a: Days, since: Bound | null, asOf: Bound | null): boolean =>
  a.since.edtf === since?.edtf && (a.asOf?.edtf ?? null) === (asOf?.edtf ?? null);
