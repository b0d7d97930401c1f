import { scaleUtc } from "d3";
import { dayFromParts, yearOf } from "../../time/calendar";
import { asDay } from "../../time/day";

const MS_PER_DAY = 86_400_000;

/** A share of the axis before the first agreement, and the room that a year takes up, in percent of it. */
const AHEAD = 0.02;
const ROOM_PERCENT = 14;

export interface LifeAxis {
  /** Percent of the axis' width, 0 to 100, of a day. */
  readonly at: (day: number) => number;
  readonly years: readonly { readonly at: number; readonly words: string }[];
}

/** One axis for all agreements, from the first of them to the as-of day, with the years that begin on it. */
export function lifeAxis(starts: readonly number[], until: number): LifeAxis {
  const earliest = Math.min(until - 1, ...starts);
  // The first sign has room before it.
  const from = asDay(earliest - AHEAD * (until - earliest));
  const dateOf = (day: number) => new Date(day * MS_PER_DAY);
  const scale = scaleUtc([dateOf(from), dateOf(until)], [0, 100]).clamp(true);
  const at = (day: number) => scale(dateOf(day));
  const first = yearOf(from) + 1;
  const count = Math.max(0, yearOf(asDay(until - 1)) - first + 1);
  const years = Array.from({ length: count }, (_, n) => ({
    at: at(dayFromParts(first + n, 1, 1)),
    words: String(first + n),
  }));
  const [next] = years;
  // The year in which it begins has no first day on it: it stands at the start where there is room.
  const opening = next === undefined || next.at >= ROOM_PERCENT ? [{ at: 0, words: String(first - 1) }] : [];
  return { at, years: [...opening, ...years] };
}
