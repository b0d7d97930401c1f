import { parseEdtf } from "../../time/edtf";
import { impossibleDate } from "../../time/impossible";
import { MONTHS } from "../../time/months";
import { SEASONS } from "../../time/seasons";
import * as words from "./dateWords";

/** Which stands first in 03/04/2031. */
export const DATE_ORDERS = ["day-first", "month-first"] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

export type ReadDate = { readonly ok: true; readonly edtf: string } | { readonly ok: false; readonly reason: string };

const fault = (reason: string): ReadDate => ({ ok: false, reason });

/** Open ends need a day to reach to; whether a date is one does not depend on it. */
const SOME_DAY = 0;

const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Whether it is a date such as 03/04/2031, which does not tell itself what the two numbers before the year are. */
export const isLooseDate = (text: string): boolean => NUMBERS.exec(text)?.[4]?.length === 4;

/** A year, month or day as most tables have them: known to be a date without the grammar, which takes half a millisecond each. */
const isPlain = (text: string): boolean =>
  /^\d{4}(?:-(?:0\d|1\d)(?:-\d{2})?)?$/.test(text) && impossibleDate(text) === null;

/**
 * A cell as an EDTF date. By rule: EDTF as it is; year, month and day with / or . between; day and month by number in
 * the order that was said; an English month or season by its name. All else is a fault that says what is probably meant.
 */
export function readDate(text: string, order: DateOrder | null): ReadDate {
  if (isPlain(text)) return { ok: true, edtf: text };
  const read = inEdtf(text);
  if (read.ok) return read;
  const yearFirst = /^(\d{4})([/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (yearFirst) return fromParts(yearFirst[1] ?? "", yearFirst[3] ?? "", yearFirst[4] ?? "");
  const loose = NUMBERS.exec(text);
  if (loose) return fromNumbers(text, loose, order);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return fault(words.serialNumber(text));
  if (/\b(?:BC|BCE|B\.C\.|v\.? ?Chr|до н)/i.test(text) || /^-\d/.test(text)) return fault(words.BEFORE_CHRIST);
  return inWords(text) ?? read;
}

function inEdtf(text: string): ReadDate {
  const result = parseEdtf(text, SOME_DAY);
  return result.ok ? { ok: true, edtf: text } : fault(result.reason);
}

function fromNumbers(text: string, match: RegExpExecArray, order: DateOrder | null): ReadDate {
  const [, first = "", , second = "", year = ""] = match;
  if (year.length === 2) return fault(words.twoDigitYear(text, year));
  const dayFirst = fromParts(year, second, first);
  const monthFirst = fromParts(year, first, second);
  if (order === "day-first") return dayFirst;
  if (order === "month-first") return monthFirst;
  // 03/03/2031 is the same day either way, and 31/31/2031 none.
  const differ = (dayFirst.ok || monthFirst.ok) && first !== second;
  return differ ? fault(words.orderUnknown(text)) : dayFirst;
}

const pad = (text: string): string => text.padStart(2, "0");

/** A date of its parts as texts; month and day may be "", the month a name. */
export function fromParts(year: string, month: string, day: string): ReadDate {
  if (/^-/.test(year)) return fault(words.BEFORE_CHRIST);
  if (/^\d{2}$/.test(year)) return fault(words.twoDigitYear(year, year));
  if (!/^\d{4}$/.test(year)) return fault(words.notAYear(year));
  if (month === "") return day === "" ? { ok: true, edtf: year } : fault(words.DAY_WITHOUT_MONTH);
  const number = /^\d{1,2}$/.test(month) ? Number(month) : monthNamed(month);
  if (number < 1 || number > 12) return fault(words.notAMonth(month));
  if (day !== "" && !/^\d{1,2}$/.test(day)) return fault(words.notADay(day));
  const edtf = [year, pad(String(number)), ...(day === "" ? [] : [pad(day)])].join("-");
  const impossible = impossibleDate(edtf);
  return impossible === null ? { ok: true, edtf } : fault(impossible);
}

/** 1 for January to 12, of a name or its first three letters at least; 0 for none. */
const monthNamed = (name: string): number => {
  const sought = name.toLowerCase().replace(/\.$/, "");
  return sought.length < 3 ? 0 : MONTHS.findIndex((month) => month.toLowerCase().startsWith(sought)) + 1;
};

/** "5 February 2031", "Feb 5, 2031", "February 2031", "autumn 2031"; null where it is none of these. */
function inWords(text: string): ReadDate | null {
  const match =
    /^(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<word>\p{L}+\.?),?\s+(?<year>\d{4})$/u.exec(text) ??
    /^(?<word>\p{L}+\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u.exec(text) ??
    /^(?<word>\p{L}+\.?),?\s+(?<year>\d{4})$/u.exec(text);
  const { day = "", word = "", year = "" } = match?.groups ?? {};
  if (match === null) return null;
  const name = word.toLowerCase();
  const season = SEASONS.find((each) => each.name === name || (each.name === "autumn" && name === "fall"));
  if (season && day === "") return { ok: true, edtf: `${year}-${season.code}` };
  return monthNamed(word) === 0 ? null : fromParts(year, word, day);
}

/** The time from one date to another, where the second is given and another. */
export function joinDates(from: string, to: string | null): ReadDate {
  if (to === null || to === from) return { ok: true, edtf: from };
  if (from.includes("/") || to.includes("/")) return fault(words.TWO_RANGES);
  const edtf = `${from}/${to}`;
  const inOrder = isPlain(from) && isPlain(to) && from.length === to.length && from < to;
  return inOrder ? { ok: true, edtf } : inEdtf(edtf);
}
