import { type BoundResult, parseBound } from "./bound";
import { MONTHS } from "./months";
import { SEASONS } from "./seasons";

const FORMS = "write a day, a month, a season or a year: 5 Feb 2026, Feb 2026, autumn 2025 or 2026";

/** No date in words is longer. */
const LONGEST = 100;

/** What is said around a date and is none of it: how sure it is, a time of day, a zone. */
const AROUND = /\(.*?\)|\?|,?\s*\d{1,2}:\d{2}|\b(?:about|between|from|since|until|in|on)\b/g;
/** A winter is written with the two years that it lies in; the first is its own. */
const WINTER = /(winter\s+\d{4})\s*[-–]\s*\d{2}\b/g;
/** Between two dates: a dash or a word. A hyphen only between bare figures, for it is part of 2026-02-05. */
const BETWEEN = /\s*[–—]\s*|\s+(?:-|to|and)\s+|(?<=(?:^|\s)\d{1,2})-(?=\d{1,2}\s)|(?<=^\d{4})-(?=\d{4}$)/;

/** A date as people write it, its parts as they stand; "" where one is left out. */
interface Written {
  readonly day: string;
  /** A month or a season. */
  readonly word: string;
  readonly year: string;
}

/**
 * One end of a period as it was typed: every form in which dates are shown, and 2026-02-05. Of a date that is longer than
 * a day ("autumn 2025", "4–5 February 2026") the first day or month is meant where the period begins, the last where it ends.
 */
export function readTypedDate(typed: string, end: "from" | "to"): BoundResult {
  if (typed.length > LONGEST) return { ok: false, reason: FORMS };
  const text = typed.toLowerCase().replaceAll(AROUND, " ").replaceAll(WINTER, "$1").trim();
  const ends = text.split(BETWEEN).filter((part) => part !== "");
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined || ends.length > 2) return { ok: false, reason: FORMS };
  const asked = end === "from" ? first : last;
  if (/^\d{4}-/.test(asked)) return parseBound(asked);
  const [written, other] = [takeApart(asked), takeApart(last)];
  if (written === null || other === null) return { ok: false, reason: FORMS };
  // The first of two dates leaves out what the second says: "4–5 February 2026".
  const year = written.year || other.year;
  const word = written.word || (written.day === "" ? "" : other.word);
  if (year !== "") return toBound({ day: written.day, word, year }, end);
  const known = toBound({ day: written.day, word, year: "2024" }, end);
  return known.ok ? { ok: false, reason: "the year is missing: write it as in 5 Feb 2026" } : known;
}

function takeApart(text: string): Written | null {
  const match = /^(?:(\d{1,2})\s+)?(?:([a-z]+)\.?,?\s*)?(\d{4})?$/.exec(text) ?? /^(\d{1,2})$/.exec(text);
  const american = /^([a-z]+)\.?\s+(\d{1,2})(?:,\s*|\s+)(\d{4})$/.exec(text);
  if (american) return { day: american[2] ?? "", word: american[1] ?? "", year: american[3] ?? "" };
  return match && { day: match[1] ?? "", word: match[2] ?? "", year: match[3] ?? "" };
}

function toBound({ day, word, year }: Written, end: "from" | "to"): BoundResult {
  if (word === "") return day === "" ? parseBound(year) : { ok: false, reason: FORMS };
  const season = SEASONS.find(({ name }) => name === word || (name === "autumn" && word === "fall"));
  if (season && day === "") {
    const month = season.firstMonth + (end === "from" ? 0 : 2);
    return parseBound(isoOf(Number(year) + (month > 12 ? 1 : 0), month > 12 ? month - 12 : month, ""));
  }
  const month = word.length < 3 ? 0 : MONTHS.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;
  if (month === 0) return { ok: false, reason: FORMS };
  return parseBound(isoOf(Number(year), month, day));
}

const isoOf = (year: number, month: number, day: string): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}${day === "" ? "" : `-${day.padStart(2, "0")}`}`;
