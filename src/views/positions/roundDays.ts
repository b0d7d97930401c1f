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
  /** From the day before its first to the day before the next round: what is said after a round is said because of it. */
  readonly across: Days;
  /** From its last day on. */
  readonly after: Days;
}

/** The latest round first. */
export function listRoundDays(
  dataset: Parameters<typeof indexRounds>[0] & Pick<Dataset, "spanOf">,
): readonly RoundDays[] {
  const { held } = indexRounds(dataset);
  return held
    .map((round, i) => {
      const span = dataset.spanOf(round);
      const last = lastDayOf(span);
      const next = held[i + 1];
      // Of two rounds on one day the second is not before the first is over.
      const until = next === undefined ? null : Math.max(last, Math.floor(dataset.startOf(next)) - 1);
      const dayAt = (day: number) => boundOf(isoDay(asDay(day)));
      return {
        round,
        across: { since: dayAt(Math.floor(span.start) - 1), asOf: until === null ? null : dayAt(until) },
        after: { since: dayAt(last), asOf: null },
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
