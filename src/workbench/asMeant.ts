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

/** What a date alone does not say: it would be lost, so the text is left as it was typed. */
const MORE_THAN_A_DATE = /[?()]|\d:\d|\b(?:between|from|since|until|before|after)\b/i;

/** A date in words becomes EDTF: "19 January 2026", "4–5 February 2026", "autumn 2021". Bare figures are left, since their order is not known. */
export function dateAsMeant(text: string): string {
  const typed = text.trim();
  if (!/\p{L}/u.test(typed) || MORE_THAN_A_DATE.test(typed)) return text;
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
