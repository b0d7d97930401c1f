import { readLinkedData } from "./linkedData";
import { parsePage } from "./parsePage";

/** Something that a document says of itself, with the name of the place where it says so ("og:title"). */
export interface PageFact {
  readonly value: string;
  readonly from: string;
}

/** What a document says of itself; what it does not say is absent. `published` is EDTF, `language` BCP 47. */
export interface PageFacts {
  readonly address?: PageFact;
  readonly title?: PageFact;
  readonly publisher?: PageFact;
  readonly published?: PageFact;
  readonly language?: PageFact;
  readonly author?: PageFact;
}
export type FactName = keyof PageFacts;

/** What a page says of itself, from the surest place to the least; all of it is for a person to confirm. */
export function readPageFacts(html: string): PageFacts {
  const page = parsePage(html);
  const linked = readLinkedData(
    [...page.querySelectorAll("script")].flatMap((script) =>
      /^application\/ld\+json\b/i.test(script.type.trim()) ? [script.textContent ?? ""] : [],
    ),
  );
  const meta = readMeta(page);
  const all = (...names: readonly string[]): readonly PageFact[] =>
    names.flatMap((name) => (meta.get(name) ?? []).map((value) => ({ value, from: name })));
  const ofLinked = (key: keyof typeof linked): readonly PageFact[] => {
    const value = linked[key];
    return value === undefined ? [] : [{ value, from: `JSON-LD ${key}` }];
  };
  const read = (selector: string, attribute: string | null, from: string): readonly PageFact[] =>
    [...page.querySelectorAll(selector)].map((each) => ({
      value: (attribute === null ? each.textContent : each.getAttribute(attribute)) ?? "",
      from,
    }));
  const authors = meta.get("citation_author");
  return gatherFacts({
    address: [
      ...read('link[rel~="canonical" i]', "href", "the canonical link"),
      ...all("og:url"),
      ...ofLinked("url"),
      ...savedFrom(html),
      ...all("twitter:url", "citation_public_url", "dc.identifier"),
    ],
    title: [
      ...all("citation_title", "og:title"),
      ...ofLinked("headline"),
      ...all("dc.title", "dcterms.title", "twitter:title"),
      ...read("article h1, main h1, h1", null, "the page’s first heading"),
      ...read("head > title, title", null, "the page’s title"),
    ],
    publisher: [
      ...all("og:site_name"),
      ...ofLinked("publisher"),
      ...all("citation_publisher", "citation_journal_title", "dc.publisher", "dcterms.publisher", "application-name"),
    ],
    published: [
      ...all("article:published_time"),
      ...ofLinked("datePublished"),
      ...all(
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "dc.date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.date",
        "datepublished",
        "pubdate",
        "parsely-pub-date",
        "date",
      ),
      ...read("time[pubdate], article time[datetime], time[datetime]", "datetime", "the page’s first date"),
    ],
    language: [
      ...read("html[lang]", "lang", "the page’s language"),
      ...all("og:locale"),
      ...ofLinked("inLanguage"),
      ...all("content-language", "dc.language", "dcterms.language", "citation_language"),
      ...read("body [lang]", "lang", "the page’s language"),
    ],
    author: [
      ...ofLinked("author"),
      ...(authors === undefined ? [] : [{ value: authors.join(", "), from: "citation_author" }]),
      ...all("article:author", "dc.creator", "dcterms.creator", "author", "parsely-author"),
    ],
  });
}

/** What was read of a document, by what it is meant to be: of each the first that is one. */
export function gatherFacts(read: { readonly [name in FactName]?: readonly PageFact[] }): PageFacts {
  const facts: { -readonly [name in FactName]?: PageFact } = {};
  for (const name of FACT_NAMES) {
    for (const { value, from } of read[name] ?? []) {
      const tidy = TIDY[name](oneLine(value));
      if (tidy === null) continue;
      facts[name] = { value: tidy, from };
      break;
    }
  }
  return facts;
}

const FACT_NAMES = ["address", "title", "publisher", "published", "language", "author"] as const;

/** Longer ones are no titles or names. */
const MOST_LETTERS = 500;

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{White_Space}]+/gu, " ")
    .replace(/[\p{Surrogate}\u200b\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\ufffd]/gu, "")
    .trim();

const named = (text: string): string | null => (text === "" || text.length > MOST_LETTERS ? null : text);

const TIDY: { readonly [name in FactName]: (text: string) => string | null } = {
  address: (text) => {
    // A relative one says nothing once the page has been saved; a fragment of words is the reader's, not the page's.
    if (!/^https?:\/\/[^/\\?#\s]/i.test(text) || /\s/.test(text) || !URL.canParse(text)) return null;
    return text.replace(/#?:~:.*$/, "");
  },
  title: named,
  publisher: (text) => (/^https?:/i.test(text) ? null : named(text)),
  author: (text) => (/^https?:/i.test(text) ? null : named(text.replace(/^by:?\s+/i, ""))),
  published: readDay,
  language: (text) => {
    try {
      const [tag] = Intl.getCanonicalLocales(text.replaceAll("_", "-"));
      return tag === undefined || /^(?:und|x|mul|zxx)\b/.test(tag) ? null : tag;
    } catch {
      return null;
    }
  },
};

/** A date as machines write it, as EDTF: the day that is written, at whatever time and zone; a month or year where no more is. */
export function readDay(text: string): string | null {
  const [, year = "", month = "", day = ""] =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T\s])/i.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?=$|T)/i.exec(text) ??
    [];
  if (year === "") return null;
  const edtf = [year, ...[month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0"))].join("-");
  const instant = new Date(`${edtf}T00:00:00Z`);
  if (edtf.length === 10) {
    return !Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(edtf) ? edtf : null;
  }
  return month === "" || (Number(month) >= 1 && Number(month) <= 12) ? edtf : null;
}

/** The page's meta elements by name, in lower case; dc.title and dc:title are one. */
function readMeta(page: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const each of page.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop", "http-equiv"].map((key) => each.getAttribute(key)).find(Boolean);
    const key = (name ?? "")
      .trim()
      .toLowerCase()
      .replace(/^(dc|dcterms):/, "$1.");
    meta.set(key, [...(meta.get(key) ?? []), each.getAttribute("content") ?? ""]);
  }
  return meta;
}

/** The address that browsers and SingleFile write into a page when they save it. */
function savedFrom(html: string): readonly PageFact[] {
  const head = html.slice(0, 5000);
  const found =
    /<!--\s*saved from url=\(\d{4}\)(\S+)/i.exec(head) ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head);
  return found?.[1] === undefined ? [] : [{ value: found[1], from: "the browser that saved the page" }];
}
