// @vitest-environment happy-dom
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type FactName, readDay } from "./documentFacts";
import { readLinkedData } from "./linkedData";
import { readPageFacts } from "./pageFacts";

const page = (head: string, body = "<p>Words.</p>") =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const said = (html: string, name: FactName) => readPageFacts(html)[name]?.value;

test("a page that says everything in one way each", () => {
  const html = `<!doctype html><html lang="en-GB"><head><title>Talks end | Harbour Post</title>
    <link rel="canonical" href="https://post.example/2031/02/03/meet">
    <meta property="og:title" content="Talks  end&nbsp;at Port Merrin">
    <meta property="og:site_name" content="Harbour Post">
    <meta property="article:published_time" content="2031-02-03T22:10:00+02:00">
    <meta name="author" content="By Ada Vell"></head><body><p>Words.</p></body></html>`;
  expect(readPageFacts(html)).toEqual({
    address: { value: "https://post.example/2031/02/03/meet", from: "the canonical link" },
    title: { value: "Talks end at Port Merrin", from: "og:title" },
    publisher: { value: "Harbour Post", from: "og:site_name" },
    published: { value: "2031-02-03", from: "article:published_time" },
    language: { value: "en-GB", from: "the page’s language" },
    author: { value: "Ada Vell", from: "author" },
  });
});

test("a page that says nothing is asked nothing", () => {
  expect(readPageFacts("")).toEqual({});
  expect(readPageFacts(page(""))).toEqual({});
  expect(readPageFacts("just words, no page")).toEqual({});
});

describe("addresses", () => {
  test("a relative canonical link is passed over for the next that is whole", () => {
    const html = page(
      '<link rel="canonical" href="/meet"><meta property="og:url" content="https://post.example/meet">',
    );
    expect(readPageFacts(html).address).toEqual({ value: "https://post.example/meet", from: "og:url" });
  });
  test.each(["/meet", "post.example/meet", "javascript:alert(1)", "file:///home/x.html", "https://", "about:blank"])(
    "%s is none",
    (address) => expect(said(page(`<link rel="canonical" href="${address}">`), "address")).toBeUndefined(),
  );
  test("the browser that saved a page tells where it was, without the words that were looked for", () => {
    const saved = `<!-- saved from url=(0041)https://post.example/meet#:~:text=the%20words -->${page("")}`;
    expect(said(saved, "address")).toBe("https://post.example/meet");
    const single = `<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://post.example/x \n--><head></head></html>`;
    expect(said(single, "address")).toBe("https://post.example/x");
  });
});

describe("JSON-LD", () => {
  const article = {
    "@type": ["NewsArticle"],
    headline: "Talks end",
    datePublished: "2031-02-03T08:00Z",
    inLanguage: { "@type": "Language", alternateName: "uk" },
    author: [{ "@type": "Person", name: "Ada Vell" }, "Ben Orr"],
    publisher: { "@id": "#org" },
    mainEntityOfPage: { "@id": "https://post.example/meet" },
  };
  const org = { "@id": "#org", "@type": "Organization", name: "Harbour Post" };
  const expected = {
    address: "https://post.example/meet",
    title: "Talks end",
    published: "2031-02-03",
    language: "uk",
    author: "Ada Vell, Ben Orr",
    publisher: "Harbour Post",
  };
  test.each([
    ["a graph", linked({ "@graph": [{ "@type": "WebSite", name: "Site" }, article, org] })],
    ["an array", linked([org, article])],
    [
      "several blocks, one of them broken",
      `${linked({ "@type": "NewsArticle" }).replace("}", "")}${linked(org)}${linked(article)}`,
    ],
    ["nested", linked({ "@type": "WebPage", name: "Page", mainEntity: article, isPartOf: { publisher: org } })],
  ])("is read from %s", (_, head) => {
    const facts = readPageFacts(page(head));
    const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, fact.value]));
    expect(values).toEqual(expected);
  });
  test("line breaks in its texts are forgiven", () => {
    const block = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Talks\n end"}</script>`;
    expect(said(page(block), "title")).toBe("Talks end");
  });
  test("keys of prototypes are nothing", () => {
    const block = `<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"headline":"Polluted"},"constructor":"x"}</script>`;
    expect(said(page(block), "title")).toBeUndefined();
    expect("headline" in {}).toBe(false);
  });
  test("what is nested deeper than the stack is read, or left", () => {
    const deep = `${'{"a":'.repeat(3000)}{"@type":"Article","headline":"Deep"}${"}".repeat(3000)}`;
    expect(said(page(`<script type="application/ld+json">${deep}</script>`), "title")).toBe("Deep");
  });
});

describe("dates", () => {
  test.each([
    ["2031-02-03", "2031-02-03"],
    ["2031-02-03T23:59:59Z", "2031-02-03"],
    ["2031/2/3", "2031-02-03"],
    ["20310203", "2031-02-03"],
    ["2031-02", "2031-02"],
    ["2031", "2031"],
  ])("%s is %s", (written, edtf) => expect(readDay(written)).toBe(edtf));
  test.each(["", "3 February", "2031-02-30", "2031-13", "20311", "1738540800000", "02/03/2031"])(
    "%s is none",
    (written) => expect(readDay(written)).toBeNull(),
  );
});

test("a page's languages: the underscore of og:locale, and what is none", () => {
  expect(said(page('<meta property="og:locale" content="uk_UA">'), "language")).toBe("uk-UA");
  expect(said(page('<meta http-equiv="content-language" content="und">'), "language")).toBeUndefined();
  expect(said(page('<meta name="dc.language" content="English, mostly">'), "language")).toBeUndefined();
});

test("words that were copied from a browser tell what they can", () => {
  const copied =
    '<meta charset="utf-8"><h1 lang="uk">Переговори</h1><time datetime="2031-02-03">3 лютого</time><p>Слова.</p>';
  const facts = readPageFacts(copied);
  expect([facts.title?.value, facts.language?.value, facts.published?.value]).toEqual([
    "Переговори",
    "uk",
    "2031-02-03",
  ]);
});

test("whatever a page says, a fact is one line of sound text or absent", () => {
  const anything = fc.string({ unit: "binary", maxLength: 40 });
  fc.assert(
    fc.property(anything, anything, fc.jsonValue({ maxDepth: 3 }), (title, address, data) => {
      const html = page(
        `<title></title><link rel="canonical"><meta property="og:site_name">${linked({ "@type": "Article", author: data, headline: title, url: address })}`,
      );
      for (const fact of Object.values(readPageFacts(html))) {
        expect(fact.value).toBe(fact.value.trim());
        expect(fact.value).not.toMatch(/[\p{Cc}\p{Surrogate}\u202a-\u202e]/u);
        expect(fact.value).not.toBe("");
      }
    }),
    { numRuns: 200 },
  );
});

test("a thing with more keys than a call takes arguments, and space without end, hinder no other", () => {
  const keys = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, i]));
  const blocks = [JSON.stringify(keys), `-->${" ".repeat(200_000)}x`, '{"@type":"NewsArticle","headline":"Talks end"}'];
  expect(readLinkedData(blocks).headline).toBe("Talks end");
});
