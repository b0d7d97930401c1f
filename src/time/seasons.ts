import { addMonths, dayFromParts, monthOf, yearOf } from "./calendar";
import { type Day, type Span, spanOf } from "./day";

/** EDTF season numbers 21 to 24. Northern meteorological seasons; winter belongs to the year that it begins in. */
export const SEASONS = [
  { code: 21, name: "spring", firstMonth: 3 },
  { code: 22, name: "summer", firstMonth: 6 },
  { code: 23, name: "autumn", firstMonth: 9 },
  { code: 24, name: "winter", firstMonth: 12 },
] as const;

/** The span of a season of a year by its EDTF number, null where the number names none. */
export function seasonSpan(year: number, code: number): Span | null {
  const season = SEASONS.find((each) => each.code === code);
  if (!season) return null;
  const start = dayFromParts(year, season.firstMonth, 1);
  return spanOf(start, addMonths(start, 3));
}

/** The season that a moment lies in: its name and the year that it begins in. */
export function seasonOf(day: Day): { readonly name: string; readonly year: number; readonly crossesYear: boolean } {
  const month = monthOf(day);
  const begun = SEASONS.findLast((each) => each.firstMonth <= month);
  // January and February are the end of the winter that began in the year before.
  if (!begun) return { name: "winter", year: yearOf(day) - 1, crossesYear: true };
  return { name: begun.name, year: yearOf(day), crossesYear: begun.firstMonth === 12 };
}
