import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { HtmlValidate } from "html-validate";
import jsonld from "jsonld";
import openGraph from "open-graph-scraper";
import { describe, expect, test } from "vitest";
import type { EventRecord } from "../src/dataset/schema/event";
import { buildPages, decodeHtml, PAGE_LISTS } from "./builtPages";
import { readFolder } from "./readFolder";

/** What other programs read of the shipped dataset's pages: browsers, sites that show a preview, search engines, readers of feeds. */

const SITE = "https://talks.example/ua/";
const texts = await readFolder("data");
const { folder, pages } = await buildPages(texts, SITE);
/** A list is its folder, as links go. */
const addressOf = (path: string): string => SITE + path.replace(/(?<=^\w\/)index\.html$/, "");
const authored = <T>(prefix: string): readonly T[] =>
  [...texts].filter(([path]) => path.startsWith(prefix)).flatMap(([, text]): T[] => JSON.parse(text));
const events = authored<EventRecord>("events/");

describe("a page", () => {
  /** One of each kind, and what has most on it. */
  const SOME = [
    "e/2026-02-05-exchange-157.html",
    "e/2026-02-04-abu-dhabi-round-2.html",
    "e/2025-06-02-istanbul-exchange-agreement.html",
    "s/fnnews-2026-02-06-second-round.html",
    "s/kt-2024-12-30-uae.html",
    "p/ua.html",
    "p/volodymyr-zelensky.html",
    "p/tass.html",
    "m/2026-02.html",
    ...PAGE_LISTS.map((name) => `${name}/index.html`),
  ];

  test("is sound HTML to another reader of it", async () => {
    const reader = new HtmlValidate({ extends: ["html-validate:standard", "html-validate:a11y"], elements: ["html5"] });
    expect((await reader.validateString("<p><div></p><img>")).valid).toBe(false);
    for (const path of SOME) {
      const { results } = await reader.validateString(pages.get(path) ?? "");
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${path}: ${message}`))).toEqual([]);
    }
  });

  test("tells other sites its title, description and address", async () => {
    for (const path of SOME) {
      const html = pages.get(path) ?? "";
      const { result } = await openGraph({ html });
      expect(result).toMatchObject({ success: true, ogUrl: addressOf(path), ogSiteName: expect.any(String) });
      expect(result.ogTitle?.length, path).toBeGreaterThan(1);
      expect(result.ogDescription?.length, path).toBeGreaterThan(20);
      expect(html).toContain(`<link rel="canonical" href="${addressOf(path)}"/>`);
    }
    const { result } = await openGraph({ html: pages.get("e/2026-02-05-exchange-157.html") ?? "" });
    expect(result.ogTitle).toBe("Exchange of 314 prisoners, 157 from each side");
    expect(result.ogDescription).toMatch(
      /^Ukraine and Russia exchanged 157 people .* “agreed to exchange 314 .*” – Financial News\.$/,
    );
  });
});

test("no two events are called the same where their titles stand alone, as in a tab or a chat", () => {
  const titleOf = (path: string, of: RegExp) => of.exec(pages.get(path) ?? "")?.[1];
  for (const of of [/<title>([^<]*)</, /<meta property="og:title" content="([^"]*)"/]) {
    const titles = events.map(({ id }) => titleOf(`e/${id}.html`, of));
    expect(titles.filter((title, n) => title === undefined || titles.indexOf(title) !== n)).toEqual([]);
  }
  expect(titleOf("e/2026-03-09-trump-putin-call.html", /property="og:title" content="([^"]*)"/)).toBe(
    "Trump-Putin telephone call, 9 March 2026",
  );
  expect(pages.get("e/2026-03-09-trump-putin-call.html")).toContain("<h1>Trump-Putin telephone call</h1>");
});

describe("what programs read", () => {
  const SCHEMA = "https://schema.org/";
  const expand = async (path: string) => {
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(pages.get(path) ?? "") ?? [];
    // The vocabulary alone: nothing is fetched.
    const context = { "@context": { "@vocab": SCHEMA, url: { "@type": "@id" } } };
    const documentLoader = async (documentUrl: string) => ({ contextUrl: null, documentUrl, document: context });
    return jsonld.expand(JSON.parse(data ?? ""), { base: SITE + path, documentLoader });
  };
  const typed = (nodes: readonly Record<string, unknown>[], type: string) =>
    nodes.filter((node) => JSON.stringify(node["@type"]) === JSON.stringify([SCHEMA + type]));

  test("an event's page is an Event with its status, its quotes and their speakers", async () => {
    const id = "2026-02-05-exchange-157";
    const nodes = await expand(`e/${id}.html`);
    const [event] = typed(nodes, "Event");
    expect(event?.["@id"]).toBe(`${SITE}e/${id}.html#event`);
    expect(event?.[`${SCHEMA}eventStatus`]).toEqual([{ "@value": `${SCHEMA}EventScheduled` }]);
    expect(event?.[`${SCHEMA}startDate`]).toEqual([{ "@value": "2026-02-05" }]);
    const quotes = typed(nodes, "Quotation").map((node) => node[`${SCHEMA}text`]);
    const { evidence = [] } = events.find((each) => each.id === id) ?? {};
    expect(quotes).toEqual(expect.arrayContaining(evidence.map(({ quote }) => [{ "@value": quote }])));
    for (const quote of typed(nodes, "Quotation")) expect(quote[`${SCHEMA}isBasedOn`]).toBeDefined();
    expect(typed(nodes, "Quotation").some((quote) => quote[`${SCHEMA}spokenByCharacter`] !== undefined)).toBe(true);
  });

  test("a statement's claims are Claims of who made them, about terms of the agenda, and nothing is rated", async () => {
    const statement = events.find((each) => each.kind === "statement" && each.statement.stances[0]?.quotes);
    if (statement?.kind !== "statement") throw new Error("the dataset has no statement with words");
    const [claim] = typed(await expand(`e/${statement.id}.html`), "Claim");
    expect(claim?.[`${SCHEMA}text`]).toEqual([{ "@value": statement.statement.stances[0]?.position }]);
    expect(JSON.stringify(claim?.[`${SCHEMA}about`])).toContain(`${SCHEMA}DefinedTerm`);
    expect(JSON.stringify(claim?.[`${SCHEMA}author`])).toContain(`${SITE}p/${statement.statement.speaker}.html`);
    expect([...pages.values()].some((html) => html.includes("ClaimReview"))).toBe(false);
  });

  test("somebody whose events go on is one thing on every page", async () => {
    const parties = await Promise.all(["p/ua.html", "p/ua--2.html"].map(expand));
    expect(parties.map((nodes) => nodes[0]?.["@id"])).toEqual([`${SITE}p/ua.html`, `${SITE}p/ua.html`]);
  });

  test("a list is of the Dataset, with what can be downloaded of it", async () => {
    const [dataset] = typed(await expand("e/index.html"), "Dataset");
    expect(JSON.stringify(dataset?.[`${SCHEMA}distribution`])).toContain(`${SITE}data/authored-`);
    expect(dataset?.[`${SCHEMA}license`]).toEqual([{ "@value": "https://spdx.org/licenses/CC-BY-4.0" }]);
  });

  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    isArray: (name) => name === "entry",
  });
  const readXml = async (file: string) => {
    const text = await readFile(join(folder, file), "utf8");
    expect(XMLValidator.validate(text)).toBe(true);
    return parser.parse(text);
  };
  const readJson = async (file: string) => JSON.parse(await readFile(join(folder, file), "utf8"));

  test.each(["feed", "changes"])("%s.xml is Atom and %s.json the same as JSON Feed", async (name) => {
    const { feed } = await readXml(`${name}.xml`);
    expect(feed["@xmlns"]).toBe("http://www.w3.org/2005/Atom");
    expect(feed).toMatchObject({ id: `${SITE}${name}.xml`, author: { name: "The Parley project" } });
    const ids = feed.entry.map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of feed.entry) {
      expect(entry.title.length).toBeGreaterThan(0);
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      const path = entry.link["@href"].slice(SITE.length);
      expect(path === "" || pages.has(path), path).toBe(true);
    }
    const json = await readJson(`${name}.json`);
    expect(json).toMatchObject({ version: "https://jsonfeed.org/version/1.1", feed_url: `${SITE}${name}.json` });
    expect(json.items.map(({ id, content_text }: Record<string, string>) => [id, content_text])).toEqual(
      feed.entry.map(({ id, summary }: { id: string; summary: string }) => [
        id,
        decodeHtml(`${summary}`).replaceAll("&apos;", "'"),
      ]),
    );
  });

  test("changes.xml tells every change that the editors wrote, with its reason", async () => {
    const { feed } = await readXml("changes.xml");
    const releases = authored<{ changes: readonly { what: string; why?: string }[] }>("changes.json");
    const changes = releases.flatMap((release) => release.changes);
    expect(feed.entry).toHaveLength(changes.length);
    const summaries = new Set(feed.entry.map(({ summary }: { summary: string }) => summary));
    for (const { what, why } of changes) {
      const told = [...summaries].some(
        (each) => `${each}`.includes(what) && (why === undefined || `${each}`.includes(why)),
      );
      expect(told, what).toBe(true);
    }
  });

  test.each([
    ["e", events.length],
    ["r", events.filter(({ kind }) => kind === "round").length],
    ["a", events.filter(({ kind }) => kind === "agreement").length],
    ["s", [...texts.keys()].filter((path) => path.startsWith("sources/")).length],
    ["p", authored("actors.json").length],
  ])("the whole list %s/ is a table, and the same in JSON", async (list, length) => {
    const csv = parseCsv<Record<string, string>>(await readFile(join(folder, list, "index.csv")), {
      bom: true,
      columns: true,
    });
    const { rows } = await readJson(`${list}/index.json`);
    const asText = rows.map((row: object) =>
      Object.fromEntries(Object.entries(row).map(([k, v]) => [k, `${v ?? ""}`])),
    );
    expect(csv).toHaveLength(length);
    expect(csv.map(({ id, page }: Record<string, string>) => [id, page])).toEqual(
      asText.map(({ id, page }: Record<string, string>) => [id, page]),
    );
    for (const { page } of rows) expect(pages.has(page.slice(SITE.length)), page).toBe(true);
  });

  test("another site that is given an event's address finds the frame to show it in", async () => {
    const id = "2026-02-05-exchange-157";
    const { href } =
      /<link rel="alternate" type="application\/json\+oembed"[^>]* href="(?<href>[^"]+)"/.exec(
        pages.get(`e/${id}.html`) ?? "",
      )?.groups ?? {};
    expect(href).toBe(`${SITE}oembed/${id}.json`);
    const oembed = await readJson(`oembed/${id}.json`);
    expect(oembed).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 640, provider_url: SITE });
    const src = /<iframe src="([^"]+)"/.exec(oembed.html)?.[1];
    expect(Object.fromEntries(new URL(decodeHtml(src ?? "")).searchParams)).toEqual({ event: id, embed: "1" });
  });

  test("the map leads to every page once, and robots.txt to the map", async () => {
    const { urlset } = await readXml("sitemap.xml");
    const listed = urlset.url.map(({ loc }: { loc: string }) => loc);
    expect(listed.toSorted()).toEqual([SITE, ...[...pages.keys()].map(addressOf)].toSorted());
    expect(await readFile(join(folder, "robots.txt"), "utf8")).toBe(
      `User-agent: *\nAllow: /\nSitemap: ${SITE}sitemap.xml\n`,
    );
  });
});
