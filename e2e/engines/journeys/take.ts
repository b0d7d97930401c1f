import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { AUTHORED } from "../../authored";
import { readPages } from "../../readPdf";
import type { Tab } from "../engine";
import type { Journey } from "../journey";
import { click, focus, openApp, sees, seesNo, until } from "../reader";

/** What came to lie in a folder under a name of this kind, once it is there whole; as text, byte for byte. */
async function saved(folder: string, ending: string, isWhole: RegExp): Promise<string> {
  let text = "";
  await until(async () => {
    const name = readdirSync(folder).find((each) => each.endsWith(ending));
    text = name === undefined ? "" : readFileSync(join(folder, name), "latin1");
    return isWhole.test(text);
  }, [ending]).toBe(true);
  return text;
}

/** Of an engine that prints nothing by itself: the rules for paper in the place of those for the screen. */
const layOnPaper = (tab: Tab) =>
  tab.ask(() => {
    for (const sheet of document.styleSheets) {
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        if (rule.media.mediaText === "print") rule.media.mediaText = "all";
        else if (rule.media.mediaText === "screen") rule.media.mediaText = "not all";
      }
    }
    dispatchEvent(new Event("beforeprint"));
  });

/** Every text that has a place on the page. */
const textInSight = (tab: Tab): Promise<string> =>
  tab.ask(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const texts: string[] = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      if (range.getClientRects().length > 0) texts.push(range.toString());
    }
    return texts.join(" ").replace(/\s+/g, " ");
  });

/** What a reader takes along. */
export const TAKING: readonly Journey[] = [
  [
    "saves the timeline as a picture, as SVG and as PNG",
    async ({ tab, site, downloads }) => {
      await openApp(tab, `${site}?kind=exchange`);
      await click(tab, "button", "Take this");
      await click(tab, ".take-dialog button", "SVG");
      expect(await saved(downloads, ".svg", /<\/svg>\s*$/)).toContain(">Exchange</text>");
      await click(tab, ".take-dialog button", "PNG");
      const png = await saved(downloads, ".png", /IEND....$/s);
      expect(png.slice(1, 4)).toBe("PNG");
      // A picture of one colour has next to nothing in it.
      expect(png.length).toBeGreaterThan(20_000);
    },
  ],
  [
    "opens what can be taken by keys, copies a link, and is back where it was",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?kind=round`);
      await focus(tab, ".take-button");
      await tab.press("Enter");
      await sees(tab, ".take-dialog h2", "Take this");
      await click(tab, ".take-dialog button", "Link to this view");
      await sees(tab, ".take-dialog", "Link copied");
      await tab.press("Escape");
      await seesNo(tab, ".take-dialog");
      await until(() => tab.ask(() => document.activeElement?.className)).toContain("take-button");
    },
  ],
  [
    "prints what is shown in words, with nothing to press",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?span=2026-01-20/2026-02-10&kind=round`);
      await until(() => tab.ask(() => document.querySelector(".print-sheet") !== null)).toBe(true);
      const pdf = await tab.print();
      if (pdf === null) await layOnPaper(tab);
      const text = pdf ? (await readPages(pdf)).map((page) => page.text).join(" ") : await textInSight(tab);
      expect(text).toContain("Negotiating an end to the war in Ukraine");
      expect(text).toContain(`of ${AUTHORED.length} events · Rounds`);
      expect(text).toContain("Second round of US-Russia-Ukraine talks, Abu Dhabi");
      expect(text).not.toMatch(/Fold the filters|Search words|Skip to the view|Clear all|Zoom in/);
    },
  ],
];
