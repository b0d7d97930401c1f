import { expect, test } from "@playwright/test";
import { isAboutFiles, readPageList, readSiteList } from "../src/files/siteFiles";
import { EXCHANGE, eventPage, FOUNDING, openApp, paragraphOf, resultCount, sourcePanel } from "./app";
import { ALL_OF_ALL, authoredEvent, VERSION } from "./authored";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";
import { builtSite } from "./hostBuild";

/** One page of each kind. */
const KINDS = {
  "an event": `e/${EXCHANGE}.html`,
  "a document": `s/${FOUNDING}.html`,
  "a withdrawn document": "s/kt-2024-12-30-uae.html",
  "a person": "p/volodymyr-zelensky.html",
  "a month": "m/2026-02.html",
  "the list of rounds": "r/",
  "the list of people and parties": "p/",
} as const;

test("the build lists every file of itself in files.json, and counts the pages of its records", () => {
  const site = builtSite();
  const files = Object.keys(site);
  const textOf = (path: string) => new TextDecoder().decode(site[path]);
  const isPage = (path: string) => /^[erapsm]\//.test(path);
  const isListed = (path: string) => !isPage(path) && !isAboutFiles(path) && path !== "_headers";
  expect(files).toEqual(expect.arrayContaining(["_headers", "files.json", "embed.js"]));
  expect(files.some((name) => name.includes("WorkbenchView-"))).toBe(true);
  const listed = (readSiteList(textOf("files.json"))?.files ?? []).map(({ path }) => path);
  expect(listed).toEqual(files.filter(isListed).sort());
  expect(textOf("index.html")).toContain('id="pages" href="./e/" data-first="0"');
  expect(readPageList(textOf("pages.json")).map(({ path }) => path)).toEqual(files.filter(isPage).sort());
});

// They run no script of their own, whoever reads them: axe alone needs some.
for (const [colorScheme, width] of [
  ["light", 1440],
  ["dark", 390],
] as const) {
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });
    test("nothing for axe to find on a page of any kind, no sideways scroll", async ({ page }) => {
      for (const [kind, address] of Object.entries(KINDS)) {
        await test.step(kind, async () => {
          await page.goto(`./${address}`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expectNothingForAxe(page);
          await expectNoWiderThanWindow(page);
        });
      }
    });
  });
}

test("without scripts the app's page leads to the lists, and from there to every word", async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(`${baseURL}`);
  // Nothing is said to be loading, and the ways stand where a reader sees them.
  await expect(page.getByText("Parley is loading", { exact: false })).toBeHidden();
  await expect(page.getByRole("link", { name: "agreements" })).toBeInViewport();
  await page.getByRole("link", { name: "agreements" }).click();
  await page
    .getByRole("main")
    .getByRole("link", { name: "Agreement on all-for-all exchanges and return of bodies" })
    .click();
  const { evidence } = authoredEvent("2025-06-02-istanbul-exchange-agreement");
  for (const { quote } of evidence) await expect(page.getByText(quote, { exact: true }).first()).toBeVisible();
  await page.context().close();
});

test("a page says that the link to it was made with another version, and leads to what changed", async ({ page }) => {
  const told = page.getByText(/^This link was made with version/);
  await page.goto(`./e/${EXCHANGE}.html?v=1.0.9`);
  await expect(told).toHaveText(`This link was made with version 1.0.9 of this dataset; it is at ${VERSION} now.`);
  await expectNothingForAxe(page);
  await page.getByRole("link", { name: "See what changed" }).click();
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  for (const same of [`?v=${VERSION}`, "", "?v=<b>no version"]) {
    await page.goto(`./e/${EXCHANGE}.html${same}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(told).toBeHidden();
  }
});

test.describe("links that are passed on", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("the link of an event is its page, which leads into the app at the event", async ({
    page,
    baseURL,
    context,
  }) => {
    await openApp(page, `?party=ua&event=${EXCHANGE}`);
    await eventPage(page, EXCHANGE).getByRole("button", { name: "Copy link" }).click();
    await expect(eventPage(page, EXCHANGE).getByText("Link copied")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${baseURL}e/${EXCHANGE}.html?v=${VERSION}`);

    const other = await context.newPage();
    await other.goto(link);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(authoredEvent(EXCHANGE).title);
    await other.getByRole("link", { name: "Open in the timeline" }).click();
    await expect(eventPage(other, EXCHANGE)).toBeVisible();
    await expect(resultCount(other)).toHaveText(ALL_OF_ALL);
  });

  test("the link of a quote marks it on its event's page; its paragraph is a step from there", async ({
    page,
    context,
  }) => {
    const words = "each side handed over 157 prisoners in a border area";
    await openApp(page, `?kind=exchange&event=${EXCHANGE}`);
    const quote = paragraphOf(page, FOUNDING, 6).locator(".quote").filter({ hasText: words });
    await quote.getByRole("button", { name: "Copy link" }).click();
    await expect(sourcePanel(page).getByText("Link copied")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`/e/${EXCHANGE}\\.html\\?v=${VERSION}#quote-\\w{4}$`));

    const other = await context.newPage();
    await other.goto(link);
    const figure = other.locator("figure:target");
    await expect(figure.locator("blockquote")).toHaveText(words);
    await expect(figure).toBeInViewport();
    await figure.getByRole("link", { name: "Second US–Russia–Ukraine Talks" }).click();
    await expect(other.locator("section:target h3")).toHaveText("Paragraph 6");

    await other.goBack();
    await figure.getByRole("link", { name: "In the document" }).click();
    await expect(eventPage(other, EXCHANGE)).toBeVisible();
    await expect(sourcePanel(other).locator("mark[data-quote][data-marked]")).toHaveText([words]);
  });
});
