import type { CiteName } from "./authors";
import type { Citable } from "./citable";
import { type CiteDate, type CiteDay, readCiteDate } from "./citeDate";

/** CSL-JSON (citationstyles.org, schema 1.0.2), which Zotero, Pandoc and others read. */
export const formatCslJson = (items: readonly Citable[]): string => `${JSON.stringify(items.map(cslItem), null, 2)}\n`;

const TYPES: { readonly [kind in Citable["kind"]]: string } = {
  article: "article-newspaper",
  page: "webpage",
  document: "document",
  dataset: "dataset",
  record: "entry",
};

export function cslItem(item: Citable) {
  const accessed = item.accessed === null ? null : readCiteDate(item.accessed);
  return {
    id: item.id,
    type: TYPES[item.kind],
    title: item.described ? `[${item.title}]` : item.title,
    ...(item.authors.length > 0 && { author: item.authors.map(cslName) }),
    ...(item.container !== null && { "container-title": item.container }),
    ...(item.version !== null && { version: item.version }),
    ...(item.date !== null && { issued: cslDate(item.date) }),
    ...(accessed !== null && { accessed: cslDate(accessed) }),
    URL: item.url,
    language: item.language,
    ...(item.note !== null && { note: item.note }),
  };
}

function cslName(name: CiteName) {
  if (name.type === "body") return { literal: name.name };
  const { type: _, ...parts } = name;
  return parts;
}

function cslDate({ from, to, circa, uncertain }: CiteDate) {
  return {
    "date-parts": [partsOf(from), ...(to === null ? [] : [partsOf(to)])],
    ...(from.season !== undefined && { season: from.season }),
    // CSL has the one sign for both: a processor puts "circa" or brackets.
    ...((circa || uncertain) && { circa: true }),
  };
}

const partsOf = ({ year, month, day }: CiteDay): readonly number[] =>
  [year, month, day].filter((part) => part !== undefined);
