import { expect, type Page, test } from "@playwright/test";
import { openApp, resultCount } from "./app";
import { BEGINS_WITH_ALL, countOf } from "./authored";

/**
 * Does to the page what a browser's translator does: puts two elements of its own in the place of every text, now and
 * whenever the page changes. The words stay the same, so that what is shown can be compared with a page left alone.
 */
const translate = (page: Page) =>
  page.evaluate(() => {
    const rewrite = () => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!parent || !text.nodeValue?.trim() || parent.closest("svg, font, script, style, textarea")) continue;
        const [outer, inner] = [document.createElement("font"), document.createElement("font")];
        inner.textContent = text.nodeValue;
        outer.append(inner);
        text.parentNode?.replaceChild(outer, text);
      }
    };
    rewrite();
    new MutationObserver(rewrite).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

const WAYS: { readonly [what: string]: (page: Page) => Promise<void> } = {
  "ticking and unticking a party": async (page) => {
    const box = page.getByRole("group", { name: "Parties", exact: true }).getByRole("checkbox").first();
    await box.check();
    await expect(resultCount(page)).not.toHaveText(BEGINS_WITH_ALL);
    await box.uncheck();
    await expect(resultCount(page)).toHaveText(BEGINS_WITH_ALL);
    await box.check();
  },
  "searching and clearing the search": async (page) => {
    await page.getByRole("searchbox").fill("Budapest");
    await expect(resultCount(page)).not.toHaveText(BEGINS_WITH_ALL);
    await page.getByRole("searchbox").fill("");
    await expect(resultCount(page)).toHaveText(BEGINS_WITH_ALL);
  },
  "an event, its neighbours, and letting go": async (page) => {
    for (const key of [",", ",", ".", "]", "["]) {
      await page.keyboard.press(key);
      await expect(page.locator(".source-pane [data-paragraph]").first()).toBeVisible();
    }
    await page.keyboard.press("Escape");
    await expect(page.locator(".source-pane [data-paragraph]")).toHaveCount(0);
    // The focus goes back to what stands for the event, which then says its name.
    await expect(page.locator("[data-mark]:focus, [data-row] button:focus")).toHaveCount(1);
  },
  "all views one after the other": async (page) => {
    for (const view of ["Rounds", "Positions", "Exchanges", "Sources", "About", "Timeline"]) {
      await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
      await expect(page).toHaveURL(view === "Timeline" ? /localhost/ : new RegExp(`view=${view.toLowerCase()}`));
      await expect(page.locator("main .view-waiting")).toHaveCount(0);
    }
  },
  "rounds stepped through, with their meetings": async (page) => {
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Rounds" }).click();
    await page.getByRole("main").getByRole("checkbox", { name: "Meetings" }).check();
    for (let round = 0; round < 3; round++) await page.locator("[aria-keyshortcuts=ArrowLeft]").click();
    await expect(page.locator(".rounds-at")).toContainText(`of ${countOf("round")}`);
  },
};

/** Every text of the page but the picture's, in order. */
const wordsOf = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    while (walker.nextNode())
      if (!walker.currentNode.parentElement?.closest("svg")) words.push(walker.currentNode.nodeValue ?? "");
    return words.join("").replaceAll(/\s+/g, " ");
  });

for (const [what, go] of Object.entries(WAYS)) {
  test(`a page that the browser translates goes on working: ${what}`, async ({ page, context }) => {
    const faults: string[] = [];
    page.on("pageerror", (error) => faults.push(error.message));
    await openApp(page);
    await expect(page.getByRole("region", { name: "Events in order" })).toBeVisible();
    await translate(page);
    await go(page);

    const alone = await context.newPage();
    await openApp(alone);
    await expect(alone.getByRole("region", { name: "Events in order" })).toBeVisible();
    await go(alone);
    expect(faults).toEqual([]);
    await expect(page.getByRole("alert")).toHaveCount(0);
    const expected = await wordsOf(alone);
    expect(expected).not.toContain("[object");
    await expect.poll(() => wordsOf(page)).toBe(expected);
  });
}
