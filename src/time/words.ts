import { format } from "date-fns/format";
import { addMonths, dayFromParts, dayOfMonth, monthOf, parseDay, utcDate, yearOf } from "./calendar";
import { asDay, type Day, lastDayOf, type Span } from "./day";
import { seasonOf } from "./seasons";
import type { Precision, When } from "./when";

/** "long" stands in running text, "short" where room is scarce (axis, chips). */
export type WordStyle = "long" | "short";

// Years are those of ISO 8601, as date-fns's "uuuu": its "yyyy" counts eras, in which the year 0 is the first before 1.

const NO_MONTH = { long: "", short: "" } as const;

/** By the month's number from 1: said in every frame of a gesture, where reading a pattern each time took a millisecond. */
const MONTHS = Array.from({ length: 13 }, (_, month) => {
  const date = utcDate(dayFromParts(2000, month, 1));
  return { long: format(date, "MMMM"), short: format(date, "MMM") };
});
const monthWords = (day: Day): Record<WordStyle, string> => MONTHS[monthOf(day)] ?? NO_MONTH;
const yearWords = (day: Day): string =>
  yearOf(day) < 0 ? format(utcDate(day), "uuuu") : String(yearOf(day)).padStart(4, "0");

/** "5 February 2026" of any moment on that day. */
export const formatDay = (day: Day, style: WordStyle = "long"): string =>
  `${dayOfMonth(day)} ${formatMonth(day, style)}`;

/** "February 2026" of any moment in that month. */
export const formatMonth = (day: Day, style: WordStyle = "long"): string =>
  `${monthWords(day)[style]} ${yearWords(day)}`;

/** "Thursday 5" of any moment on that day, short "Thu 5". */
export const formatWeekday = (day: Day, style: WordStyle): string =>
  format(utcDate(day), style === "long" ? "EEEE d" : "EEE d");

/** "16:00" of a moment. */
export const formatHour = (moment: Day): string => format(utcDate(moment), "HH:mm");

/** "5 February 2026" of "2026-02-05"; a text that is no ISO day comes back as it is. */
export function formatIsoDay(iso: string, style: WordStyle = "long"): string {
  const day = parseDay(iso);
  return day === null ? iso : formatDay(day, style);
}

/**
 * A date in words, as vague as its source: "4–5 February 2026", "about October 2025", "autumn 2021",
 * "since 6 February 2026", "between 20 and 27 February 2026" for an interval whose ends are not sure,
 * "5 February 2026, 16:00 (UTC+4)" at the wall-clock time of the place.
 */
export function formatWhen(when: When, style: WordStyle): string {
  const first = firstWords(when);
  if (when.openEnd) return `since ${hedge(when, join(first, style), style)}${zone(when, style)}`;
  // What an open start leads up to is the one date that is named: both ends are that date's.
  if (when.openStart) return `until ${hedge(when, join(first, style), style)}${zone(when, style)}`;
  const last = lastWords(when);
  if (!when.interval || samePlace(first, last)) return hedge(when, join(first, style), style) + zone(when, style);
  if (when.approximate || when.uncertain) {
    const [from, to] = split(first, last, style);
    return `between ${from} and ${to}${zone(when, style)}`;
  }
  return joinRange(first, last, style) + zone(when, style);
}

/** A stretch of days in words, its end exclusive: "18 January to 22 February 2026"; with times of day where it is shorter than two days. */
export function formatSpan(span: Span, style: WordStyle): string {
  const whole = Number.isInteger(span.start) && Number.isInteger(span.end);
  if (!whole && span.end - span.start < 2) {
    return joinRange(wordsAt(span.start, "instant"), wordsAt(span.end, "instant"), style);
  }
  return joinRange(wordsAt(span.start, "day"), wordsAt(lastDayOf(span), "day"), style);
}

/** A moment taken apart, so that what two ends share is said once. Empty where its precision has no such part. */
interface Words {
  readonly time: string;
  readonly day: string;
  readonly month: Record<WordStyle, string>;
  readonly year: string;
}

function wordsAt(at: Day, precision: Precision): Words {
  const year = yearWords(at);
  switch (precision) {
    case "year":
      return { time: "", day: "", month: NO_MONTH, year };
    case "season": {
      const season = seasonOf(at);
      const next = String((season.year + 1) % 100).padStart(2, "0");
      const begun = String(season.year).padStart(4, "0");
      const named = season.crossesYear ? `${begun}–${next}` : begun;
      return { time: "", day: "", month: { long: season.name, short: season.name }, year: named };
    }
    case "month":
      return { time: "", day: "", month: monthWords(at), year };
    case "day":
      return { time: "", day: String(dayOfMonth(at)), month: monthWords(at), year };
    case "instant":
      return { time: formatHour(at), day: String(dayOfMonth(at)), month: monthWords(at), year };
  }
}

const firstWords = (when: When): Words => wordsAt(when.start, when.startPrecision);

function lastWords(when: When): Words {
  switch (when.endPrecision) {
    case "instant":
      return wordsAt(when.end, "instant");
    case "day":
      return wordsAt(asDay(when.end - 1), "day");
    // Back from the exclusive end by whole units: 1 March minus a month is the February that was meant.
    case "month":
      return wordsAt(addMonths(when.end, -1), "month");
    case "season":
      return wordsAt(addMonths(when.end, -3), "season");
    case "year":
      return wordsAt(addMonths(when.end, -12), "year");
  }
}

const samePlace = (a: Words, b: Words): boolean => join(a, "long") === join(b, "long");

const dateWords = (words: Words, style: WordStyle, withYear = true): string =>
  [words.day, words.month[style], withYear ? words.year : ""].filter((part) => part !== "").join(" ");

const join = (words: Words, style: WordStyle): string =>
  dateWords(words, style) + (words.time === "" ? "" : `, ${words.time}`);

/** The two ends, the first without what the second repeats. */
function split(first: Words, last: Words, style: WordStyle): readonly [string, string] {
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month.long === last.month.long;
  if (first.time !== "" || last.time !== "") {
    const sameDay = sameMonth && first.day === last.day && first.time !== "" && last.time !== "";
    return [join(first, style), sameDay ? last.time : join(last, style)];
  }
  if (sameMonth && first.day !== "" && last.day !== "") return [first.day, dateWords(last, style)];
  const droppable = sameYear && first.month.long !== "" && last.month.long !== "";
  return [dateWords(first, style, !droppable), dateWords(last, style)];
}

function joinRange(first: Words, last: Words, style: WordStyle): string {
  if (samePlace(first, last)) return join(first, style);
  const [from, to] = split(first, last, style);
  // A dash binds bare numbers and times; between words it would bind the wrong two, except where room is scarce.
  const figures = /^\d+$/.test(from) || /^\d\d:\d\d$/.test(to);
  const alike = !from.includes(" ") && first.day === last.day;
  if (figures || (style === "short" && alike)) return `${from}–${to}`;
  return style === "long" ? `${from} to ${to}` : `${from} – ${to}`;
}

/** Qualifiers of a date that stands alone. EDTF's "uncertain" is a doubt about the source, not a range. */
function hedge(when: When, words: string, style: WordStyle): string {
  const about = when.approximate ? `about ${words}` : words;
  if (!when.uncertain) return about;
  return style === "long" ? `${about} (uncertain)` : `${about}?`;
}

/** " (UTC+4)" after a time of day; the short form leaves it out. */
function zone(when: When, style: WordStyle): string {
  const timed = when.startPrecision === "instant" || when.endPrecision === "instant";
  if (!timed || style === "short") return "";
  const away = Math.abs(when.offsetMinutes);
  if (away === 0) return " (UTC)";
  const minutes = away % 60 === 0 ? "" : `:${String(away % 60).padStart(2, "0")}`;
  return ` (UTC${when.offsetMinutes < 0 ? "−" : "+"}${Math.floor(away / 60)}${minutes})`;
}
