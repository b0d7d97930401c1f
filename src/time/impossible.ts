import { dayFromParts, isoDay } from "./calendar";
import { MONTHS } from "./months";

/**
 * Why a text of the form YYYY-MM[-DD[Thh:mm[:ss]]] (anything may follow) names no real date, in words
 * ("29 February 2022 does not exist"); null where it does, or where the text has another form.
 * The second number may also be a season, 21 to 24, where no day follows.
 */
export function impossibleDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})(?!\d)(?:-(\d{2})(?!\d)(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?)?/.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day, hour, minute, second] = match;
  const monthName = MONTHS[Number(month) - 1];
  if (!monthName) {
    const season = Number(month) >= 21 && Number(month) <= 24;
    if (season && day === undefined) return null;
    return season ? "a season has no day" : `there is no month ${month}`;
  }
  if (day === undefined) return null;
  if (isoDay(dayFromParts(Number(year), Number(month), Number(day))) !== `${year}-${month}-${day}`) {
    return `${Number(day)} ${monthName} ${year} does not exist`;
  }
  if (hour === undefined) return null;
  if (hour === "24") return "a day's last minute is 23:59; write 00:00 of the next day";
  return Number(hour) > 23 || Number(minute) > 59 || Number(second ?? "0") > 59
    ? `there is no time ${hour}:${minute}${second === undefined ? "" : `:${second}`}`
    : null;
}
