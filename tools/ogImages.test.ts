import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../src/testing/inventDataset";
import { buildPages, decodeHtml } from "./builtPages";
import { cardPainter } from "./ogImages";

const SITE = "https://talks.example/ab/";
const { folder, pages } = await buildPages(inventDataset(), SITE, { painterOf: cardPainter });
const cards = await readdir(join(folder, "cards"));
const contentOf = (html: string, name: string): string | undefined => {
  const found = new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return found && decodeHtml(found);
};

/** Width and height as the header of a PNG has them; null where it is none. */
function pngSize(bytes: Buffer): readonly [number, number] | null {
  const isPng =
    bytes.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n" && bytes.toString("latin1", 12, 16) === "IHDR";
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
}

describe("pictures for where a page's address is pasted", () => {
  test("every page names one that is there, with the size that it has, and what it shows", async () => {
    expect(pages.size).toBeGreaterThan(15);
    for (const [path, html] of pages) {
      const image = contentOf(html, "og:image") ?? "";
      expect(image.startsWith(SITE), path).toBe(true);
      const size = pngSize(await readFile(join(folder, image.slice(SITE.length))));
      expect(size, path).toEqual([1200, 630]);
      expect([contentOf(html, "og:image:width"), contentOf(html, "og:image:height")]).toEqual(size?.map(String));
      expect(contentOf(html, "og:image:alt"), path).toMatch(/\w/);
      expect(contentOf(html, "twitter:card"), path).toBe("summary_large_image");
    }
  });

  test("rounds, agreements and what is quoted have one of their own, other pages the dataset's", () => {
    const events = [...pages.keys()].filter((path) => /^e\/\d/.test(path)).map((path) => path.slice(2, -5));
    expect(cards.sort()).toEqual([...events.map((id) => `${id}.png`), "index--site.png"].sort());
    expect(contentOf(pages.get("p/ada-vell.html") ?? "", "og:image")).toBe(`${SITE}cards/index--site.png`);
    expect(contentOf(pages.get("e/2031-02-07-exchange.html") ?? "", "og:image:alt")).toContain(
      "“forty captives walked over the old bridge”",
    );
  });

  test("a site that does not know where it stands has none", async () => {
    const without = await buildPages(inventDataset(), null, { painterOf: cardPainter });
    expect(await readdir(without.folder)).not.toContain("cards");
    for (const html of without.pages.values()) expect(contentOf(html, "og:image")).toBeUndefined();
  });
});
