import { languageName } from "../../words/placeNames";
import type { CiteName } from "./authors";
import type { Citable } from "./citable";
import { type CiteDate, type CiteDay, yearWord } from "./citeDate";

/**
 * BibTeX that biblatex reads as well: `year` and `month` for the one, `date` (EDTF, with ~ and ?) and `urldate` for
 * the other. UTF-8; TeX's own characters are escaped, addresses stand as they are.
 */
export const formatBibtex = (items: readonly Citable[]): string => items.map(entry).join("\n");

const MONTH_MACROS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function entry(item: Citable): string {
  const { date, container, version } = item;
  const isArticle = item.kind === "article" && container !== null;
  const month = date === null ? undefined : date.from.month;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ["author", item.authors.length === 0 ? null : `{${item.authors.map(bibName).join(" and ")}}`],
    // The second pair of braces keeps the capitals of names through styles that lower them.
    ["title", `{{${escapeTex(item.described ? `[${item.title}]` : item.title)}}}`],
    [isArticle ? "journal" : "howpublished", braced(container)],
    ["version", braced(version)],
    ["year", date && `{${yearWord(date.from)}}`],
    ["month", month === undefined ? null : (MONTH_MACROS[month - 1] ?? null)],
    ["date", date && `{${edtfOf(date)}}`],
    ["url", `{${verbatimUrl(item.url)}}`],
    ["urldate", item.accessed && `{${item.accessed}}`],
    ["langid", braced(LANGIDS.get(item.language.split("-")[0] ?? "") ?? null)],
    ["language", braced(languageName(item.language))],
    ["note", braced(item.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},\n`]));
  return `@${isArticle ? "article" : "misc"}{${item.id},\n${lines.join("")}}\n`;
}

const braced = (text: string | null): string | null => (text === null ? null : `{${escapeTex(text)}}`);

/**
 * A body's name in braces of its own, so that "and" and commas in it part nothing; so does a family name with a small
 * word inside ("Ramón y Cajal"), all before which would be read as "von". A suffix stands before the given names.
 */
function bibName(name: CiteName): string {
  if (name.type === "body") return `{${escapeTex(name.name)}}`;
  const family = escapeTex(name.family);
  const whole = /^\p{Lu}.*\s\p{Ll}/u.test(family) ? `{${family}}` : family;
  return [whole, name.suffix, escapeTex(name.given)].filter(Boolean).join(", ");
}

const TEX: { readonly [character: string]: string } = {
  "\\": "\\textbackslash{}",
  "{": "\\textbraceleft{}",
  "}": "\\textbraceright{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "&": "\\&",
  "%": "\\%",
  $: "\\$",
  "#": "\\#",
  _: "\\_",
};

/** Braces become commands, since BibTeX counts even escaped ones. */
export const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^&%$#_]/g, (character) => TEX[character] ?? character);

/** Addresses are verbatim fields: only braces and backslashes, which would end the field, are percent-encoded. */
const verbatimUrl = (url: string): string => url.replace(/[{}\\]/g, encodeURIComponent);

const pad = (n: number, length = 2): string => String(n).padStart(length, "0");

const SEASON_CODES = 20;

function edtfOf({ from, to, circa, uncertain }: CiteDate): string {
  const mark = circa && uncertain ? "%" : circa ? "~" : uncertain ? "?" : "";
  return [from, ...(to === null ? [] : [to])].map((day) => dayText(day) + mark).join("/");
}

const dayText = ({ year, month, day, season }: CiteDay): string =>
  [pad(year, 4), season === undefined ? month : season + SEASON_CODES, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === "number" ? pad(part) : part))
    .join("-");

/** babel's names of languages, for biblatex. */
const LANGIDS: ReadonlyMap<string, string> = new Map([
  ["bg", "bulgarian"],
  ["de", "german"],
  ["en", "english"],
  ["es", "spanish"],
  ["fr", "french"],
  ["it", "italian"],
  ["mk", "macedonian"],
  ["nl", "dutch"],
  ["no", "norsk"],
  ["pl", "polish"],
  ["pt", "portuguese"],
  ["ro", "romanian"],
  ["ru", "russian"],
  ["sr", "serbian"],
  ["tr", "turkish"],
  ["uk", "ukrainian"],
]);
