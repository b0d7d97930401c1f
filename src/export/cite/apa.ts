import { type CiteName, initialsOf } from "./authors";
import type { Citable } from "./citable";
import { alikeExact, type CiteDate, type CiteDay, monthWord, yearWord } from "./citeDate";
import type { QuotedPlace } from "./quotation";
import { joined, quoted, shortTitle, stopped } from "./words";

/** APA style, 7th edition, as plain text (without italics). Titles stand as printed: which words are names no program knows. */
export function formatApa(item: Citable): string {
  const authors = authorList(item.authors);
  const date = `(${apaDate(item.date)}).`;
  const title = stopped(titleOf(item));
  const head = authors === "" ? `${title} ${date}` : `${stopped(authors)} ${date} ${title}`;
  return joined(" ", head, containerOf(item), item.url);
}

function titleOf(item: Citable): string {
  if (item.kind === "dataset") return `${item.title} (Version ${item.version}) [Data set]`;
  return item.described ? `[${item.title}]` : item.title;
}

function containerOf(item: Citable): string | null {
  if (item.kind === "record") return `In ${item.container} (Version ${item.version}) [Data set].`;
  return item.container === null ? null : stopped(item.container);
}

/** Section 9.8: up to twenty are named, of more the first nineteen and the last. */
const NAMED = 20;

function authorList(authors: readonly CiteName[]): string {
  const names = authors.map((name) =>
    name.type === "body"
      ? name.name
      : joined(", ", name.family, name.given && initialsOf(name.given), name.suffix ?? null),
  );
  const last = names.at(-1);
  if (last === undefined || names.length === 1) return last ?? "";
  if (names.length > NAMED) return `${names.slice(0, NAMED - 1).join(", ")}, . . . ${last}`;
  return `${names.slice(0, -1).join(", ")}, & ${last}`;
}

export function apaDate(date: CiteDate | null): string {
  if (date === null) return "n.d.";
  const { from, to } = date;
  return `${date.circa ? "ca. " : ""}${apaSpan(from, to)}${date.uncertain ? "?" : ""}`;
}

function apaSpan(from: CiteDay, to: CiteDay | null): string {
  if (to === null) return joined(", ", yearWord(from), monthAndDay(from));
  if (from.year !== to.year || !alikeExact(from, to)) return `${apaSpan(from, null)} – ${apaSpan(to, null)}`;
  const end = from.month === to.month && to.day !== undefined ? String(to.day) : monthAndDay(to);
  return `${apaSpan(from, null)}–${end}`;
}

const monthAndDay = (day: CiteDay): string =>
  joined(" ", monthWord(day), day.day === undefined ? null : String(day.day));

/** The quote with its citation in the text: “…” (Novikov & Petrequin, 2025, para. 6). */
export function quoteApa(item: Citable, { quote, paragraph, saidBy, isParaphrase }: QuotedPlace): string {
  const said = saidBy === null ? "" : `${saidBy}, ${isParaphrase ? "as paraphrased by" : "as cited in"} `;
  const name = nameInText(item);
  const year = item.date === null ? "n.d." : `${item.date.circa ? "ca. " : ""}${yearWord(item.date.from)}`;
  return `${quoted(quote)} (${said}${name}${/[”]$/.test(name) ? " " : ", "}${year}, para. ${paragraph})`;
}

function nameInText({ authors, title, described }: Citable): string {
  const [first, second, ...more] = authors.map((name) => (name.type === "body" ? name.name : name.family));
  if (first === undefined) return described ? `[${title}]` : quoted(shortTitle(title), ",");
  if (second === undefined) return first;
  return more.length > 0 ? `${first} et al.` : `${first} & ${second}`;
}
