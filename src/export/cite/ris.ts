import { type CiteName, invertedName } from "./authors";
import type { Citable } from "./citable";
import { type CiteDate, yearWord } from "./citeDate";

/** RIS (Research Information Systems), which EndNote, Zotero and Mendeley read. A tag a line, CRLF; no escapes exist, so a value is one line. */
export const formatRis = (items: readonly Citable[]): string => items.map(record).join("\r\n");

const TYPES: { readonly [kind in Citable["kind"]]: string } = {
  article: "NEWS",
  page: "ELEC",
  document: "GEN",
  dataset: "DATA",
  record: "DATA",
};

function record(item: Citable): string {
  const { date } = item;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ["TY", TYPES[item.kind]],
    ["ID", item.id],
    ...item.authors.map((name) => ["AU", risName(name)] as const),
    ["TI", item.described ? `[${item.title}]` : item.title],
    ["T2", item.container],
    ["ET", item.version],
    ["PY", date && yearWord(date.from)],
    ["DA", date && risDate(date)],
    ["LA", item.language],
    ["UR", item.url],
    ["L2", item.archivedUrl],
    ["Y2", item.accessed && `${item.accessed.replaceAll("-", "/")}/`],
    ["N1", item.note],
    ...item.authors.flatMap((name) =>
      name.type === "body" && name.name.includes(",") ? [["N1", `Author: ${name.name}`] as const] : [],
    ),
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null || value === "" ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join("")}ER  - \r\n`;
}

/**
 * "Family, Given, Suffix". A body's name ends with a comma, or its last word is taken for a family name (EndNote
 * manual, "Author and Editor Names"). A comma within it would divide it, and some readers drop what stands behind the
 * second: it is written as U+201A, which looks the same; the name as it is spelled stands in a note.
 */
const risName = (name: CiteName): string =>
  name.type === "body" ? `${name.name.replaceAll(",", "\u201A")},` : invertedName(name);

const oneLine = (text: string): string => text.replace(/\p{White_Space}+/gu, " ").trim();

const SEASONS = ["Spring", "Summer", "Autumn", "Winter"];

/** YYYY/MM/DD/other: the fourth part says what the others cannot. */
function risDate({ from, to, circa, uncertain }: CiteDate): string {
  const pad = (n: number | undefined): string => (n === undefined ? "" : String(n).padStart(2, "0"));
  const last = to && [yearWord(to), pad(to.month), pad(to.day)].filter(Boolean).join("-");
  const other = [
    circa && "about",
    uncertain && "uncertain",
    from.season !== undefined && SEASONS[from.season - 1],
    last && `to ${last}`,
  ].filter(Boolean);
  return `${yearWord(from)}/${pad(from.month)}/${pad(from.day)}/${other.join(", ")}`;
}
