import { gatherFacts, type PageFact, type PageFacts } from "./documentFacts";
import { readLinkedData } from "./linkedData";
import { parsePage } from "./parsePage";

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

/** The page's meta elements by name, in lower case; dc.title and dc:title are one. */
function readMeta(page: Document): ReadonlyMap<string, readonly string[]> {
  const meta = new Map<string, string[]>();
  for (const each of page.querySelectorAll("meta[content]")) {
    const name = ["property", "name", "itemprop", "http-equiv"].map((key) => each.getAttribute(key)).find(Boolean);
    const key = (name ?? "")
      .trim()
      .toLowerCase()
      .replace(/^(dc|dcterms):/, "$1.");
    const contents = meta.get(key) ?? [];
    contents.push(each.getAttribute("content") ?? "");
    meta.set(key, contents);
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
