import { MONTHS } from "../../time/months";
import { type CiteName, fullName } from "./authors";
import type { Citable } from "./citable";
import { alikeExact, type CiteDate, type CiteDay, monthWord, readCiteDate, yearWord } from "./citeDate";
import type { QuotedPlace } from "./quotation";
import { joined, quoted } from "./words";

/**
 * A note of the Chicago Manual of Style (notes and bibliography), as plain text. The day of access is given where the
 * document's own date is not sure, as the manual asks (17th ed., 14.12).
 */
export const formatChicago = (item: Citable): string => noteOf(item, null);

function noteOf(item: Citable, place: string | null): string {
  const accessed = item.date === null || item.date.circa || item.date.uncertain ? accessedWords(item) : null;
  const head = [joined(", ", authorList(item.authors)), titleOf(item)].filter((part) => part !== "").join(", ");
  const rest = joined(", ", containerOf(item), chicagoDate(item.date), place, accessed, item.url);
  // A title in quotation marks carries the comma inside them.
  return `${head}${/[”]$/.test(head) ? " " : ", "}${rest}.`;
}

function titleOf(item: Citable): string {
  return item.kind === "dataset" || item.described ? item.title : quoted(item.title, ",");
}

function containerOf(item: Citable): string | null {
  if (item.kind === "dataset") return `version ${item.version} (dataset)`;
  if (item.kind === "record") return `in ${item.container}, version ${item.version} (dataset)`;
  return item.container;
}

/** 17th ed., 14.76: of more than three the first and "et al.". */
function authorList(authors: readonly CiteName[]): string {
  const names = authors.map(fullName);
  const [first = "", second = "", third] = names;
  if (names.length > 3) return `${first} et al.`;
  if (third !== undefined) return `${first}, ${second}, and ${third}`;
  return joined(" and ", first, second);
}

export function chicagoDate(date: CiteDate | null): string {
  if (date === null) return "n.d.";
  const words = spanWords(date.from, date.to);
  return `${date.circa ? "ca. " : ""}${date.uncertain ? `[${words}?]` : words}`;
}

function spanWords(from: CiteDay, to: CiteDay | null): string {
  if (to === null) return american(from, true);
  if (from.year !== to.year || !alikeExact(from, to)) return `${american(from, true)}–${american(to, true)}`;
  if (from.month === to.month && from.day !== undefined && to.day !== undefined) {
    return `${american(from, false)}–${to.day}, ${to.year}`;
  }
  return `${american(from, false)}–${american(to, true)}`;
}

/** "May 10, 2025", "May 2025", "Autumn 2025", "2025". */
function american(day: CiteDay, withYear: boolean): string {
  const word = joined(" ", monthWord(day, MONTHS), day.day === undefined ? null : String(day.day));
  if (!withYear && word !== "") return word;
  return joined(day.day === undefined ? " " : ", ", word, yearWord(day));
}

const accessedWords = ({ accessed }: Citable): string | null =>
  accessed === null ? null : `accessed ${chicagoDate(readCiteDate(accessed))}`;

/** The quote and its note, with who said it before who reports it. */
export function quoteChicago(item: Citable, { quote, paragraph, saidBy, isParaphrase }: QuotedPlace): string {
  const note = noteOf(item, `para. ${paragraph}`);
  return `${quoted(quote)}\n\n${saidBy === null ? note : `${saidBy}, ${isParaphrase ? "as paraphrased by" : "quoted in"} ${note}`}`;
}
