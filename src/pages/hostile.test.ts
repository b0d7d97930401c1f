import { expect, test } from "vitest";
import { inventDataset } from "../testing/inventDataset";
import { madePages, parsePage } from "../testing/madePages";
import { isPageId, pagePath } from "../view/pageAddress";

const NASTY = `</title></script><script>alert(1)</script><img src=x onerror="alert(1)"> & 'q' "d" ]]> <!--`;

test("whatever titles, names and words hold, they are texts of the page and nothing else", async () => {
  const inJson = JSON.stringify(NASTY).slice(1, -1);
  const texts = inventDataset();
  for (const [path, text] of texts) {
    texts.set(
      path,
      text
        .replaceAll("Forty captives return", inJson)
        .replaceAll("Harbour Post", inJson)
        .replaceAll("Ada Vell", inJson)
        .replaceAll("Delegations meet at Port Merrin", inJson)
        .replaceAll("Talks between Aldora and Brenmark", inJson)
        .replaceAll("Brenmark released captives to Aldora.", inJson),
    );
  }
  const { pages } = await madePages(texts, { url: "https://talks.example/" });
  expect(pages.size).toBeGreaterThan(15);
  for (const [path, text] of pages) {
    if (!path.endsWith(".html")) continue;
    expect(text.match(/<script/g), path).toHaveLength(2);
    expect(text.match(/<\/title>/g), path).toHaveLength(1);
    const document = parsePage(text);
    expect(document.querySelectorAll("img, [onerror]").length, path).toBe(0);
    const graph = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? "");
    expect(graph["@context"]).toBe("https://schema.org");
  }
  const document = parsePage(pages.get("e/2031-02-07-exchange.html"));
  expect(document.querySelector("h1")?.textContent).toBe(NASTY);
  expect(document.querySelector('meta[property="og:title"]')?.getAttribute("content")).toBe(NASTY);
  expect(document.querySelector('meta[name="description"]')?.getAttribute("content")).toContain(NASTY);
});

test("no id leads out of its folder, or takes the place of a list", () => {
  expect(["a-1", "2031-02-07-exchange"].every(isPageId)).toBe(true);
  expect(["../x", "", "a/b", "a--2", "a-", "A", "a.html", "a b", "..", "%2e"].some(isPageId)).toBe(false);
  expect(pagePath("event", "../../x")).toBe("e/..%2F..%2Fx.html");
  expect(pagePath("event", "index")).toBe("e/index-.html");
});

test("an address that is none of the web is no link", async () => {
  const { pages } = await madePages(inventDataset());
  for (const text of pages.values()) expect(text).not.toMatch(/href="(?!https?:|\.\.\/|#|\w|mailto:)/);
});
