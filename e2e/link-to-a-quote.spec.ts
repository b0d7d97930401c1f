import { expect, type Page, test } from "@playwright/test";
import { FOUNDING, openApp, paragraphOf, resultCount, sourcePanel } from "./app";
import { ALL_OF_ALL } from "./authored";

const WORDS = "each side handed over 157 prisoners in a border area";
const quoteOf = (page: Page) => paragraphOf(page, FOUNDING, 6).locator(".quote").filter({ hasText: WORDS });
const marked = (page: Page) => sourcePanel(page).locator("mark[data-quote][data-marked]");

test("a link to a quote in the app opens that quote alone", async ({ page }) => {
  await openApp(page, `?source=${FOUNDING}&p=6`);
  const sign = await quoteOf(page).getAttribute("data-sign");
  await openApp(page, `?source=${FOUNDING}&p=6&quote=${sign}`);
  await expect(quoteOf(page).locator("mark")).toBeInViewport();
  await expect(marked(page)).toHaveText([WORDS]);
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
});

test("a quote that the paragraph does not have is said to be missing, and its paragraph stands open", async ({
  page,
}) => {
  await openApp(page, `?source=${FOUNDING}&p=6&quote=zzzz`);
  await expect(sourcePanel(page).getByRole("status").filter({ hasText: "The quote of this link" })).toBeVisible();
  await expect(paragraphOf(page, FOUNDING, 6)).toBeInViewport();
  await expect(marked(page)).toHaveCount(0);
});

test("quotes that were all checked on one day carry a tick, and its name says the rest", async ({ page }) => {
  await openApp(page, `?source=${FOUNDING}&p=6`);
  await expect(sourcePanel(page).locator("header")).toContainText(/all 24 quotes checked on 24 November 2026/);
  const tick = quoteOf(page).locator(".quote-checked");
  await expect(tick).toHaveText(/^Checked against the text on 24 November 2026/);
  const { width } = (await tick.locator("span").boundingBox()) ?? { width: 0 };
  expect(width).toBeLessThanOrEqual(1);
});
