import { dayOf, isoDay } from "../src/time/calendar";
import { asDay } from "../src/time/day";
import type { Dice } from "./dice";

/** The invented negotiation runs from here to here; nothing that took place is later. */
export const FIRST_DAY = "2014-03-01";
export const AS_OF = "2026-03-31";
const FIRST = dayOf(FIRST_DAY);
const LAST = dayOf(AS_OF);

/** A date as authored, and the first day that it may mean (days since 1970). */
export interface InventedDate {
  readonly edtf: string;
  readonly day: number;
}

/** Share of the events by year from 2014: a quiet beginning, the war, a lull, the talks. */
const YEARS = [0.05, 0.04, 0.03, 0.02, 0.02, 0.02, 0.02, 0.03, 0.24, 0.11, 0.1, 0.24, 0.08];
/** As many whatever the number of events: the shape of the whole is the same at every size. */
const BURSTS_A_YEAR = 6;
const IN_BURST = 0.65;
const BURST_DAYS = 4;
const VAGUE = 0.05;

/** Gives days that crowd round a few dates of each year. */
export function createDays(dice: Dice): () => number {
  const bursts = YEARS.map(() => Array.from({ length: BURSTS_A_YEAR }, () => dice.below(360)));
  const total = YEARS.reduce((sum, share) => sum + share, 0);
  return () => {
    let left = dice.next() * total;
    const year = YEARS.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    const first = dayOf(`${2014 + Math.max(0, year)}-01-01`);
    const centers = bursts[Math.max(0, year)] ?? [];
    // The difference of two exponentials: a peak with long shoulders.
    const spread = (Math.log(1 - dice.next()) - Math.log(1 - dice.next())) * BURST_DAYS;
    const inYear = dice.chance(IN_BURST) ? dice.pick(centers) + spread : dice.below(365);
    return Math.min(LAST - 2, Math.max(FIRST, Math.round(first + inYear)));
  };
}

/** A date of a kind of event: a day as a rule, one in twenty vague, rounds and some others over days, some to the minute. */
export function inventDate(dice: Dice, day: number, kind: string): InventedDate {
  const iso = isoDay(asDay(day));
  const month = iso.slice(0, 7);
  if (dice.chance(VAGUE)) {
    const forms = [`${iso}~`, month, `${month}?`, iso.slice(0, 4), `${iso.slice(0, 4)}-21`];
    const edtf = dice.pickRanked(forms);
    const first = edtf === iso.slice(0, 4) ? `${edtf}-01-01` : edtf.endsWith("-21") ? `${iso.slice(0, 4)}-03-01` : iso;
    return { edtf, day: Math.min(day, dayOf(first)) };
  }
  const roll = dice.next();
  if (kind === "round" && roll < 0.6) return { edtf: `${iso}/${isoDay(asDay(day + 1 + dice.below(2)))}`, day };
  if (kind === "agreement" && roll < 0.1) return { edtf: `${iso}/..`, day };
  if (kind === "agreement" && roll < 0.2) {
    return { edtf: `${iso}/${isoDay(asDay(Math.min(LAST, day + 5 + dice.below(60))))}`, day };
  }
  if ((kind === "meeting" || kind === "statement") && roll < 0.1) {
    const clock = `${String(dice.below(24)).padStart(2, "0")}:${String(dice.below(60)).padStart(2, "0")}`;
    return { edtf: `${iso}T${clock}:00+03:00`, day };
  }
  return { edtf: iso, day };
}
