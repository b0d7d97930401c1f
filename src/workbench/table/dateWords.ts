import { isoDay } from "../../time/calendar";
import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";

/** What is wrong with a date, and what is probably meant. */
export const BEFORE_CHRIST = "dates before the year 0 cannot be shown; put them into the summary";
export const DAY_WITHOUT_MONTH = "there is a day and no month; fill in the month, or empty the day";
export const TWO_RANGES = "the date has two ends already, and there is an end date too; keep one of them";
export const END_WITHOUT_START = "there is an end and no date that it begins with";

/** Day 0 of spreadsheets: 30 December 1899, which makes up for a 29 February 1900 that they believe in. */
const SPREADSHEET_DAY_0 = -25_569;

export function serialNumber(text: string): string {
  const day = asDay(Math.floor(Number(text.replace(",", "."))) + SPREADSHEET_DAY_0);
  return `'${text}' is the number by which a spreadsheet counts a day, probably ${formatDay(day)}; write ${isoDay(day)}, or format the column as a date and save it again`;
}

export function twoDigitYear(text: string, year: string): string {
  const probably = Number(year) < 70 ? `20${year}` : `19${year}`;
  return `the year of '${text}' has two digits; is it ${probably}? write it with four`;
}

export const orderUnknown = (text: string): string =>
  `'${text}' can be read with the day first or the month first; say which`;

export const notAYear = (text: string): string => `'${text}' is not a year; write four digits`;
export const notAMonth = (text: string): string => `'${text}' is not a month; write 1 to 12 or its English name`;
export const notADay = (text: string): string => `'${text}' is not a day of the month; write 1 to 31`;
