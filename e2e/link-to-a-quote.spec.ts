import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, openApp, paragraphOf, resultCount, sourcePanel } from "./app";
import { ALL_OF_ALL } from "./authored";

const WORDS = "each side handed over 157 prisoners in a border area";
const quoteOf = (page: Page) => paragraphOf(page, FOUNDING, 6).locator(".quote").filter({ hasText: WORDS });
const marked = (page: Page) => sourcePanel(page).locator("mark[data-quote][data-marked]");

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a link to a quote opens that quote alone, without what its sender filtered", async ({ page, context }) => {
  await openApp(page, `?party=ua,ru&match=all&kind=exchange&span=2026-01-18/2026-02-22&event=${EXCHANGE}`);
  await quoteOf(page).getByRole("button", { name: "Copy link" }).click();
  await expect(sourcePanel(page).getByText("Link copied")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect([...new URL(link).searchParams.keys()]).toEqual(["source", "p", "quote"]);

  const other = await context.newPage();
  await other.goto(link);
  await expect(quoteOf(other).locator("mark")).toBeInViewport();
  await expect(marked(other)).toHaveText([WORDS]);
  await expect(resultCount(other)).toHaveText(ALL_OF_ALL);
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
