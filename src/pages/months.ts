import { asEventIndex, type Dataset, type EventIndex } from "../dataset/dataset";
import { addMonths, isoDay, startOfMonth } from "../time/calendar";
import { asDay, lastDayOf } from "../time/day";

/** The events of one month, "2026-02". */
export interface Month {
  readonly month: string;
  /** Those that began in it, as far as their dates tell months, in order of time. */
  readonly events: readonly EventIndex[];
  /** Those of which no more is known than a season or year that it lies in. */
  readonly vague: readonly EventIndex[];
}
export type Months = readonly Month[];

/** Every month in which something began, in order of time. */
export function listMonths(dataset: Pick<Dataset, "count" | "whenOf">): Months {
  const months = new Map<string, { month: string; events: EventIndex[]; vague: EventIndex[] }>();
  const vague: EventIndex[] = [];
  for (let n = 0; n < dataset.count; n++) {
    const event = asEventIndex(n);
    const { start, startPrecision } = dataset.whenOf(event);
    if (startPrecision === "year" || startPrecision === "season") {
      vague.push(event);
      continue;
    }
    const month = monthOf(start);
    const known = months.get(month);
    if (known) known.events.push(event);
    else months.set(month, { month, events: [event], vague: [] });
  }
  for (const event of vague) {
    const when = dataset.whenOf(event);
    // A season or year alone: an interval that begins with one lasts longer than what it may have begun in.
    const last = startOfMonth(lastDayOf(when));
    const end = Math.min(last, addMonths(when.start, 11));
    for (let at = startOfMonth(when.start); at <= end; at = addMonths(at, 1)) {
      const month = monthOf(at);
      const known = months.get(month);
      if (known) known.vague.push(event);
      else months.set(month, { month, events: [], vague: [event] });
    }
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

const monthOf = (day: number): string => isoDay(asDay(day)).slice(0, 7);
