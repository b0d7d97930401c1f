import { invertedName } from "./authors";
import type { Citable } from "./citable";
import type { CiteDate } from "./citeDate";

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
    ...item.authors.map((name) => ["AU", invertedName(name)] as const),
    ["TI", item.described ? `[${item.title}]` : item.title],
    ["T2", item.container],
    ["ET", item.version],
    ["PY", date && String(date.from.year)],
    ["DA", date && risDate(date)],
    ["LA", item.language],
    ["UR", item.url],
    ["L2", item.archivedUrl],
    ["Y2", `${item.accessed.replaceAll("-", "/")}/`],
    ["N1", item.note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === null || value === "" ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join("")}ER  - \r\n`;
}

const oneLine = (text: string): string => text.replace(/\p{White_Space}+/gu, " ").trim();

const SEASONS = ["Spring", "Summer", "Autumn", "Winter"];

/** YYYY/MM/DD/other: the fourth part says what the others cannot. */
function risDate({ from, to, circa, uncertain }: CiteDate): string {
  const pad = (n: number | undefined): string => (n === undefined ? "" : String(n).padStart(2, "0"));
  const last = to && [String(to.year), pad(to.month), pad(to.day)].filter(Boolean).join("-");
  const other = [
    circa && "about",
    uncertain && "uncertain",
    from.season !== undefined && SEASONS[from.season - 1],
    last && `to ${last}`,
  ].filter(Boolean);
  return `${String(from.year).padStart(4, "0")}/${pad(from.month)}/${pad(from.day)}/${other.join(", ")}`;
}
