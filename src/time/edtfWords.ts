import { parseBound } from "./bound";
import { formatDay, formatMonth, type WordStyle } from "./words";

/**
 * Words of a single EDTF date as documents carry it: a year, month or day with an optional ~, ? or %.
 * Does without the EDTF library, so it may stand in the first bundle; any other form comes back as written.
 */
export function formatEdtf(text: string, style: WordStyle = "long"): string {
  const [, date = "", qualifier = ""] = /^(.*?)([~?%]?)$/.exec(text) ?? [];
  const parsed = parseBound(date);
  if (!parsed.ok) return text;
  const { start } = parsed.bound;
  const words = date.length === 4 ? date : date.length === 7 ? formatMonth(start, style) : formatDay(start, style);
  if (qualifier === "~") return `about ${words}`;
  if (qualifier === "?") return `${words}, uncertain`;
  return qualifier === "%" ? `about ${words}, uncertain` : words;
}
