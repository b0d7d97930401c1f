import { capital } from "../../words/capital";
import { type CiteName, fullName, invertedName } from "./authors";
import type { Citable } from "./citable";
import { alikeExact, type CiteDate, type CiteDay, MONTHS_MLA, monthWord, readCiteDate, yearWord } from "./citeDate";
import type { QuotedPlace } from "./quotation";
import { joined, quoted, shortTitle, stopped } from "./words";

/** An entry of a list of works cited, MLA Handbook, 9th edition, as plain text. A body that publishes its own work is left out as its author (section 5.18). */
export function formatMla(item: Citable): string {
  const authors = authorList(authorsOf(item));
  const title = titleOf(item);
  const holder = item.container ?? item.authors.map(fullName).join(", ");
  const version = item.version === null ? null : `version ${item.version}`;
  const parts = joined(", ", holder, version, mlaDate(item.date), item.url);
  const accessed = item.accessed === null ? null : `Accessed ${mlaDate(readCiteDate(item.accessed))}.`;
  return joined(" ", authors && stopped(authors), title, `${capital(parts)}.`, accessed);
}

const authorsOf = (item: Citable): readonly CiteName[] => (item.container === null ? [] : item.authors);

function titleOf(item: Citable): string {
  if (item.kind === "dataset" || item.described) return stopped(item.title);
  return quoted(stopped(item.title));
}

function authorList(authors: readonly CiteName[]): string {
  const [first, second, ...more] = authors;
  if (first === undefined) return "";
  if (second === undefined) return invertedName(first);
  return more.length > 0 ? `${invertedName(first)}, et al.` : `${invertedName(first)}, and ${fullName(second)}`;
}

export function mlaDate(date: CiteDate | null): string {
  if (date === null) return "n.d.";
  const words = spanWords(date.from, date.to);
  return `${date.circa ? "circa " : ""}${date.uncertain ? `[${words}?]` : words}`;
}

function spanWords(from: CiteDay, to: CiteDay | null): string {
  if (to === null) return european(from, true);
  if (from.year !== to.year || !alikeExact(from, to)) return `${european(from, true)}–${european(to, true)}`;
  if (from.month === to.month && from.day !== undefined && to.day !== undefined)
    return `${from.day}–${european(to, true)}`;
  return `${european(from, false)}–${european(to, true)}`;
}

const european = (day: CiteDay, withYear: boolean): string =>
  joined(
    " ",
    day.day === undefined ? null : String(day.day),
    monthWord(day, MONTHS_MLA),
    withYear || (day.month ?? day.season) === undefined ? yearWord(day) : null,
  );

/** The quote with its citation in the text: “…” (Novikov and Petrequin, par. 6). */
export function quoteMla(item: Citable, { quote, paragraph, saidBy, isParaphrase }: QuotedPlace): string {
  const words = quoted(quote);
  const name = nameInText(item);
  const where = `${name}${/[”]$/.test(name) ? " " : ", "}par. ${paragraph}`;
  return saidBy === null
    ? `${words} (${where})`
    : `${words} (${saidBy}, ${isParaphrase ? "as paraphrased by" : "qtd. in"} ${where})`;
}

function nameInText(item: Citable): string {
  const names = authorsOf(item).map((name) => (name.type === "body" ? name.name : name.family));
  const [first, second, ...more] = names;
  if (first === undefined) return item.described ? shortTitle(item.title) : quoted(shortTitle(item.title), ",");
  if (second === undefined) return first;
  return more.length > 0 ? `${first} et al.` : `${first} and ${second}`;
}
