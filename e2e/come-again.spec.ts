import { expect, type Page, test } from "@playwright/test";
import { openApp, resultCount } from "./app";

const since = (page: Page) => page.getByRole("status", { name: "Since your last visit" });
const KEY = "parley-visit-ukraine-negotiations";

/** As if the reader had been here when the dataset was at another version. */
const rememberVisit = (page: Page, version: string, day: string) =>
  page.addInitScript(
    ([key, visit]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, visit);
    },
    [KEY, JSON.stringify({ version, day })] as const,
  );

test("who comes again after a release is told how much changed, and led to it", async ({ page }) => {
  await rememberVisit(page, "1.0.0", "2026-03-01");
  await openApp(page);
  await expect(since(page)).toContainText(
    /Since your last visit on 1 March 2026 \(version 1\.0\.0\) this dataset has come to version [\d.]+: \d+ added, \d+ corrected, \d+ withdrawn\./,
  );
  await since(page).getByRole("button", { name: "See what changed" }).click();
  await expect(page.getByRole("region", { name: "What changed" })).toBeFocused();
  await page.reload();
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  await expect(since(page)).toHaveCount(0);
});

test("who hides it is not told again", async ({ page }) => {
  await rememberVisit(page, "1.0.0", "2026-03-01");
  await openApp(page);
  await since(page).getByRole("button", { name: "Hide this notice" }).click();
  await expect(since(page)).toHaveCount(0);
  await expect(resultCount(page)).toBeFocused();
  await page.reload();
  await expect(page.locator("[data-timeline-ready][data-gestures]")).toBeVisible();
  await expect(since(page)).toHaveCount(0);
});

test("who comes for the first time is told nothing, and the version is remembered for the next", async ({ page }) => {
  await openApp(page);
  await expect.poll(() => page.evaluate((key) => localStorage.getItem(key), KEY)).toMatch(/"version":"[\d.]+"/);
  await expect(since(page)).toHaveCount(0);
});

test("in an embed nothing is remembered", async ({ page }) => {
  await openApp(page, "?embed=1");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
