import { describe, expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { madePages, parsePage } from "../testing/madePages";

const text = (element: { textContent: string | null } | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim();
const linksIn = (html: string | undefined, within: string) =>
  [...parsePage(html).querySelectorAll(`${within} a`)].map((link) => [link.getAttribute("href"), text(link)]);

const { pages } = await madePages(inventDataset());
const shown = (path: string) => parsePage(pages.get(path));

describe("pages beside those of events", () => {
  test("a document's has its numbered paragraphs, what is quoted of each, and who rests on it", () => {
    const document = shown("s/post-2031-02-03.html");
    const paragraph = document.querySelector("#p4");
    expect(text(paragraph?.querySelector(".gist"))).toBe("Forty captives went home.");
    expect(text(paragraph?.querySelector("blockquote"))).toBe("forty captives walked over the old bridge");
    expect(text(paragraph?.querySelector(".who"))).toBe("Meridian Wire, as paraphrased by Harbour Post, ¶4");
    expect(paragraph?.querySelector(".rows a")?.getAttribute("href")).toBe("../e/2031-02-07-exchange.html");
    expect(text(document.querySelector(".published"))).toBe("Harbour Post · private · 3 February 2031");
    expect(document.querySelector('meta[name="citation_author"]')?.getAttribute("content")).toBe("Meridian Wire");
  });

  test("somebody's tells what they were, what they said and where they took part", () => {
    const document = shown("p/ada-vell.html");
    expect(document.body.textContent).toContain("Minister, ");
    expect(linksIn(pages.get("p/ada-vell.html"), "main .rows")).toEqual([
      ["../p/br.html", "Brenmark"],
      ["../p/al-ministry.html", "Aldoran Ministry of Roads"],
      ["../e/2031-02-05-vell-bridges.html", "Bridges first."],
      ["../e/2031-02-05-vell-bridges.html", "Vell: bridges first"],
    ]);
    expect(shown("p/meridian.html").body.textContent).toContain("Delegations meet at Port Merrin");
  });

  test("somebody's says in how many events they are as search engines and the list are told, a party's with its people", () => {
    const list = shown("p/index.html");
    const names = linksIn(pages.get("p/index.html"), "main .rows").map(([href]) => href);
    for (const href of names.filter((each) => each !== "../p/meridian.html")) {
      const document = shown(href?.slice("../".length) ?? "");
      const says = document.querySelector('meta[name="description"]')?.getAttribute("content") ?? "";
      expect([...document.querySelectorAll("header p")].map(text)).toContain(says);
      const row = list.querySelector(`a[href="${href}"]`)?.parentElement;
      const told = /(?:named|involved) in (\d+ events?)/.exec(says)?.[1];
      expect(text(row)).toContain(told === "0 events" ? " · in no event itself" : ` · ${told}`);
    }
    const agency = shown("p/meridian.html");
    expect(agency.body.textContent).toContain(
      "Meridian Wire: news outlet or agency, which publishes or is carried by 1 document that “Talks between Aldora and Brenmark” rests on.",
    );
    expect([...agency.querySelectorAll("h2")].map(text)).toEqual(["Documents (1)"]);
    // Beside two roles of its own there are its minister's, and captives who are handed over to it.
    const party = shown("p/al.html");
    expect(party.body.textContent).toContain(
      "Aldora: state, involved in 4 events of “Talks between Aldora and Brenmark”, its people and bodies counted.",
    );
    expect([...party.querySelectorAll("h2")].map(text)).toContain("Events in which it has a role itself (2)");
  });

  test("a month's has what began in it, in order of time, and the ways to the months beside it", () => {
    const events = linksIn(pages.get("m/2031-02.html"), "main .rows").map(([, title]) => title);
    expect(events).toEqual(["Forty captives return", "First round at Port Merrin", "Vell: bridges first"]);
    expect(linksIn(pages.get("m/2031-02.html"), ".step-ways")).toEqual([["../m/2031-03.html", "Next: March 2031"]]);
    expect(shown("m/2031-02.html").querySelector(".into-app")?.getAttribute("href")).toBe(
      "../?span=2031-02-01%2F2031-02-28",
    );
  });

  test("lists name all there is, the newest events first", () => {
    const titles = (list: string) => linksIn(pages.get(`${list}/index.html`), "main .rows").map(([, title]) => title);
    expect(titles("e")[0]).toBe("Terms for the bridges");
    expect(titles("e")).toHaveLength(4);
    expect(titles("r")).toEqual(["First round at Port Merrin"]);
    expect(titles("a")).toEqual(["Terms for the bridges"]);
    expect(titles("p")).toHaveLength(6);
    expect(titles("s")).toEqual(["Words of the minister", "Delegations meet at Port Merrin"]);
    expect(titles("m")).toEqual(["March 2031", "February 2031"]);
  });
});

test("a list of nothing says so, and is no empty list to who hears the page", async () => {
  const texts = inventDataset();
  texts.set("events/2031-03.json", "[]");
  const { pages: made } = await madePages(texts, { url: "https://talks.example/" });
  const main = parsePage(made.get("a/index.html")).querySelector("main");
  expect(text(main?.querySelector("header"))).toContain(
    "“Talks between Aldora and Brenmark” has no agreements so far.",
  );
  for (const [path, page] of made) {
    if (path.endsWith(".html")) expect(page, path).not.toMatch(/<(ul|ol|dl)[^>]*><\/\1>/);
  }
});

test("what is known to a season alone stands in each of its months, and said to be so", async () => {
  const texts = inventDataset();
  texts.set("events/2031-03.json", (texts.get("events/2031-03.json") ?? "").replace("2031-03-01/..", "2030-24"));
  const { pages: vague } = await madePages(texts);
  for (const month of ["2030-12", "2031-01", "2031-02"]) {
    const heading = [...parsePage(vague.get(`m/${month}.html`)).querySelectorAll("h2")].map(text);
    expect(heading, month).toEqual(["Dated to a season or year alone"]);
  }
  expect(vague.has("m/2031-03.html")).toBe(false);
});

test("a withdrawn event or document keeps an address that says so, and why", async () => {
  const texts = inventDataset();
  const withdrawn = [
    {
      type: "withdrawn",
      event: "2031-02-09-no-meeting",
      what: "It did not take place.",
      why: "Its source took it back.",
    },
    { type: "withdrawn", source: "post-2031-02-09", what: "It is no longer cited." },
  ];
  texts.set("changes.json", JSON.stringify([{ version: "1.0.0", date: "2031-03-31", changes: withdrawn }]));
  const { pages: made } = await madePages(texts, { url: "https://talks.example/" });
  const event = parsePage(made.get("e/2031-02-09-no-meeting.html"));
  expect(text(event.querySelector("h1"))).toBe("Withdrawn event: 2031-02-09-no-meeting");
  expect(event.body.textContent).toContain("Withdrawn: It did not take place. Reason: Its source took it back.");
  expect(text(parsePage(made.get("s/post-2031-02-09.html")).querySelector("h1"))).toBe(
    "Withdrawn document: post-2031-02-09",
  );
  expect(made.get("changes.xml")).toContain("https://talks.example/e/2031-02-09-no-meeting.html");
});

describe("where the site will stand", () => {
  test("is not guessed: without it no whole address of ours and no feed", () => {
    const head = shown("e/2031-02-02-round-1.html");
    expect(head.querySelectorAll('[rel="canonical"], [property="og:url"], [rel="alternate"]').length).toBe(0);
    expect(head.querySelector('meta[name="citation_public_url"]')).toBeNull();
    expect(head.querySelectorAll('[property^="og:image"]').length).toBe(0);
    expect([...pages.keys()].filter((path) => !/\.html$|^\w\/index\.(csv|json)$/.test(path))).toEqual([]);
  });

  test("is in the address of record, in citations and for Zotero where the build is told", async () => {
    const { pages: made } = await madePages(inventDataset(), { url: "https://talks.example/ab/" });
    const document = parsePage(made.get("e/2031-02-02-round-1.html"));
    const address = "https://talks.example/ab/e/2031-02-02-round-1.html";
    const of = (selector: string, name: string) => document.querySelector(selector)?.getAttribute(name);
    expect(of('link[rel="canonical"]', "href")).toBe(address);
    expect(of('meta[name="citation_public_url"]', "content")).toBe(address);
    expect(text(document.querySelector(".cite-it dd"))).toContain(`${address}?v=1.0.0`);
    expect(of('meta[property="og:image"]', "content")).toBe("https://talks.example/ab/cards/2031-02-02-round-1.png");
    expect(of('meta[property="og:image:alt"]', "content")).toContain("First round at Port Merrin");
    const list = parsePage(made.get("r/index.html"));
    const said = (name: string) => list.querySelector(`meta[property="${name}"]`)?.getAttribute("content");
    expect(said("og:image")).toBe("https://talks.example/ab/cards/index--site.png");
    expect(said("og:url")).toBe("https://talks.example/ab/r/");
  });
});

test("what has no page of its own is led to in the app", async () => {
  const { pages: made, prepared } = await madePages(inventDataset(), { atMost: 24 });
  expect(prepared.site.pages.leftOut.events).toBeGreaterThan(0);
  const [first] = linksIn(made.get("m/2031-02.html"), "main .rows");
  expect(first).toEqual(["../?event=2031-02-07-exchange", "Forty captives return"]);
  expect(made.size).toBeLessThanOrEqual(24);
});

test("the licence leads to its deed where it has one, and to no page that there is not", async () => {
  const licence = (html: string | undefined) => linksIn(html, ".site-foot p");
  const page = "m/2031-02.html";
  expect(licence(pages.get(page))).toEqual([
    ["https://creativecommons.org/publicdomain/zero/1.0/", "Licence: CC0-1.0"],
  ]);
  const texts = inventDataset();
  texts.set("dataset.json", (texts.get("dataset.json") ?? "").replace("CC0-1.0", "LicenseRef-Harbour"));
  const { pages: made } = await madePages(texts);
  expect(licence(made.get(page))).toEqual([]);
  expect(made.get(page)).toContain("Licence: LicenseRef-Harbour");
});

test("the feed of changes leads to no page that there is no room for", async () => {
  const texts = inventDataset();
  const change = { type: "corrected", source: "post-2031-02-03", what: "Its date." };
  texts.set("changes.json", JSON.stringify([{ version: "1.0.0", date: "2031-03-31", changes: [change] }]));
  const url = "https://talks.example/";
  const linked = async (atMost?: number) => {
    const { pages: made } = await madePages(texts, { url, ...(atMost !== undefined && { atMost }) });
    return JSON.parse(made.get("changes.json") ?? "").items[0].url;
  };
  expect(await linked()).toBe(`${url}s/post-2031-02-03.html`);
  expect(await linked(34)).toBe(`${url}?source=post-2031-02-03`);
});

test("an error is reported to the dataset's address, else its text stands to be copied", async () => {
  const without = shown("e/2031-02-07-exchange.html").querySelector(".quote .report pre");
  expect(without?.textContent).toContain("Words: “forty captives walked over the old bridge”");
  expect(without?.textContent).toMatch(/Address: e\/2031-02-07-exchange\.html#quote-\w{4}/);
  const texts = inventDataset();
  const head = texts.get("dataset.json") ?? "";
  texts.set("dataset.json", head.replace('"asOf"', '"contact": "mailto:desk@post.example",\n  "asOf"'));
  const { pages: made } = await madePages(texts);
  const link = parsePage(made.get("e/2031-02-07-exchange.html")).querySelector(".quote .ways a[href^='mailto:']");
  expect(link?.getAttribute("href")).toMatch(/^mailto:desk@post\.example\?subject=Error%20in/);
});
