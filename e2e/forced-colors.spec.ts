import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, goOn, openApp } from "./app";

/** Where each view stands when it is whole. */
const VIEWS: readonly (readonly [view: string, ready: string])[] = [
  [`timeline&event=${EXCHANGE}&party=ua,ru`, ".source-pane mark"],
  ["timeline&q=ceasefire", ".hit"],
  [`rounds&event=2022-02-28-gomel-round-1`, ".source-pane mark"],
  ["positions&cell=ua.ceasefire", ".cell-face"],
  ["exchanges&party=ua,ru", ".bar-known"],
  ["sources", ".document"],
  ["sources&list=disagreements", ".reading"],
  ["about", "#about-keys"],
  [`timeline&actor=steve-witkoff`, "dialog h2"],
];

/** Texts whose colour is less than 4.5:1 on the colour behind them, computed as the browser paints them. */
const unreadable = (page: Page) =>
  page.evaluate(() => {
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [r = 0, g = 0, b = 0] = channels(color).map((v) =>
        v / 255 <= 0.03928 ? v / 3294.6 : ((v / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isSolid = (color: string) => channels(color)[3] === undefined || channels(color)[3] === 1;
    const behind = (element: Element): string => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        const { backgroundColor } = getComputedStyle(each);
        if (isSolid(backgroundColor)) return backgroundColor;
      }
      return "rgb(0, 0, 0)";
    };
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!element || !texts.currentNode.nodeValue?.trim() || element.closest("svg, option")) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { color } = getComputedStyle(element);
      const [a, b] = [luminance(color), luminance(behind(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) found.push(`${element.className || element.tagName}: ${color} on ${behind(element)}`);
    }
    return [...new Set(found)];
  });

/** Choices that look the same taken and not taken: of each group, the first of either. */
const untold = (page: Page) =>
  page.evaluate(() => {
    const look = (element: Element) => {
      const { backgroundColor, outlineStyle, outlineColor } = getComputedStyle(element);
      return `${backgroundColor} ${outlineStyle} ${outlineColor}`;
    };
    const pairs: readonly (readonly [taken: string, not: string])[] = [
      [".match-option[data-checked]", ".match-option:not([data-checked])"],
      [".segment[aria-pressed=true]", ".segment[aria-pressed=false]"],
      [".list-switch [aria-pressed=true]", ".list-switch [aria-pressed=false]"],
      [".view-links [aria-current]", ".view-links :not([aria-current])"],
      [".round-chip[aria-current]", ".round-chip:not([aria-current])"],
      [".paragraph[data-open]", ".paragraph:not([data-open])"],
      [".event-row[data-raised]", ".event-row:not([data-raised])"],
    ];
    return pairs
      .map(([taken, not]) => [taken, document.querySelector(taken), document.querySelector(not)] as const)
      .filter(([, taken, not]) => taken && not && look(taken) === look(not))
      .map(([selector]) => selector);
  });

for (const colorScheme of ["dark", "light"] as const) {
  test.describe(`where the system sets the colours, ${colorScheme}`, () => {
    test.use({ forcedColors: "active", colorScheme } as Parameters<typeof test.use>[0]);

    test("in every view every text is readable, every choice told", async ({ page }) => {
      await openApp(page);
      for (const [view, ready] of VIEWS) {
        await test.step(view, async () => {
          // A theme of the link's own must not mix with the system's colours.
          await goOn(page, `?view=${view}&theme=${colorScheme === "dark" ? "light" : "dark"}`);
          await expect(page.locator(ready).first()).toBeVisible();
          expect(await unreadable(page)).toEqual([]);
          expect(await untold(page)).toEqual([]);
        });
      }
    });

    test("bars of known numbers are seen, as those of unknown ones are", async ({ page }) => {
      await page.goto("./?view=exchanges");
      await expect(page.locator(".bar-known").first()).toBeVisible();
      const colours = await page.evaluate(() => {
        const canvas = getComputedStyle(document.body).backgroundColor;
        const all = [...document.querySelectorAll(".bar-known, .meter span")];
        return {
          all: all.length,
          hidden: all.filter((bar) => getComputedStyle(bar).backgroundColor === canvas).length,
        };
      });
      expect(colours.all).toBeGreaterThan(100);
      expect(colours.hidden).toBe(0);
    });
  });
}
