import { MONTHS } from "../time/months";
import { readTypedDate } from "../time/typedDate";

/** What people type for an address, a language, a date, as the authored form has it; what is none of these stays as it was typed. */

/** An address without its beginning gets it: "post.example/2026/talks". */
export const addressAsMeant = (text: string): string =>
  /^(?!https?:)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#]\S*)?$/iu.test(text) ? `https://${text}` : text;

/** BCP 47 primary languages that a name is looked for among: those of ISO 639-1. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A language by its name in English or in itself becomes its tag: "Ukrainian", "Français". */
export function languageAsMeant(text: string): string {
  const sought = text.trim().toLowerCase();
  if (sought.length < 4) return text;
  const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const tag = first + second;
      const name = english.of(tag);
      if (name === undefined) continue;
      if (name.toLowerCase() === sought) return tag;
      const own = new Intl.DisplayNames(tag, { type: "language", fallback: "none" }).of(tag);
      if (own?.toLowerCase() === sought) return tag;
    }
  }
  return text;
}

const SEASON_CODES: ReadonlyMap<string, string> = new Map([
  ["spring", "21"],
  ["summer", "22"],
  ["autumn", "23"],
  ["fall", "23"],
  ["winter", "24"],
]);

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i;
/** What a date in words does not say: it would be lost, so the text is left. */
const NOT_A_DAY = /[?()]|\d:\d|\b(?:between|from|since|until|before|after)\b/i;
const FIGURES = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/;

/** The two places of a date in figures, of which either may be the month; null for any other text. */
function readFigures(text: string) {
  const [, one, , two, year] = FIGURES.exec(text.trim()) ?? [];
  if (one === undefined || two === undefined || year === undefined) return null;
  return { one: Number(one), two: Number(two), year };
}

/** "5.2.2026" may be two days: which place is the month's is asked, never guessed. "" for what is in no doubt. */
export function dateInDoubt(text: string): string {
  const figures = readFigures(text);
  if (!figures || figures.one > 12 || figures.two > 12 || figures.one === figures.two) return "";
  const { one, two } = figures;
  const [dayFirst, monthFirst] = [`${one} ${MONTHS[two - 1]}`, `${two} ${MONTHS[one - 1]}`];
  return `'${text}' may be ${dayFirst} or ${monthFirst}: write the month as a word, or the year first`;
}

function figuresAsMeant(text: string): string {
  const figures = readFigures(text);
  if (!figures || dateInDoubt(text) !== "") return text;
  const [day, month] = figures.two > 12 ? [figures.two, figures.one] : [figures.one, figures.two];
  return `${figures.year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** A date in words or clear figures becomes EDTF: "19 January 2026", "4–5 February 2026", "autumn 2021", "19.1.2026". */
export function dateAsMeant(text: string): string {
  const typed = text
    .trim()
    .replace(WEEKDAY, "")
    .replaceAll(/(\d)(?:st|nd|rd|th)\b/gi, "$1");
  if (NOT_A_DAY.test(typed)) return text;
  if (!/\p{L}/u.test(typed)) return figuresAsMeant(text);
  const [, about = "", rest = typed] = /^(about\s+|around\s+|c\.\s*)?(.*)$/i.exec(typed) ?? [];
  const sure = about === "" ? "" : "~";
  const [, season = "", year = ""] = /^(\p{L}+)\s+(\d{4})$/u.exec(rest) ?? [];
  const code = SEASON_CODES.get(season.toLowerCase());
  if (code !== undefined) return `${year}-${code}${sure}`;
  const [from, to] = [readTypedDate(rest, "from"), readTypedDate(rest, "to")];
  if (!from.ok || !to.ok) return text;
  return from.bound.edtf === to.bound.edtf
    ? `${from.bound.edtf}${sure}`
    : `${from.bound.edtf}${sure}/${to.bound.edtf}${sure}`;
}
