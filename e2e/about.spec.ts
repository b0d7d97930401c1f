import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readEvents } from "./authored";
import { expectNothingForAxe, testOnBothScreens } from "./checks";

interface AuthoredEvent {
  readonly evidence: readonly unknown[];
  readonly exchange?: { readonly transfers: readonly { readonly count: number | null }[] };
  readonly discrepancies?: readonly unknown[];
}

const events = readEvents<AuthoredEvent>();
const dataset: { readonly version: string; readonly license: string } = JSON.parse(
  readFileSync("data/dataset.json", "utf8"),
);

const open = async (page: Page, query = "") => {
  await page.goto(`?view=about${query}`);
  await page.locator("[data-view-ready]").waitFor();
};

test("the dataset's version, licence and limits are those of the authored files, whatever is filtered", async ({
  page,
}) => {
  await open(page, "&kind=round");
  await expect(page.getByText(dataset.version, { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: dataset.license })).toBeVisible();
  const transfers = events.flatMap(({ exchange }) => exchange?.transfers ?? []);
  const unknown = transfers.filter(({ count }) => count === null).length;
  await expect(page.locator('[data-limit="unknown-numbers"] dt')).toHaveText(`${unknown} of ${transfers.length}`);
  const differing = events.filter(({ discrepancies = [] }) => discrepancies.length > 0).length;
  await expect(page.locator('[data-limit="differing"] dt')).toHaveText(`${differing} of ${events.length}`);
  const quotes = events.reduce((sum, { evidence }) => sum + evidence.length, 0);
  await expect(page.locator('[data-limit="unchecked"] dt')).toContainText(`of ${quotes.toLocaleString("en")}`);
});

test("a reader learns what a mark and a word mean", async ({ page }) => {
  await open(page);
  await expect(page.getByRole("img", { name: /one mark of each kind/ })).toBeVisible();
  await expect(page.getByText("Neither colour nor place measures success.")).toBeVisible();
  await page.getByText("Acts", { exact: true }).click();
  await expect(page.getByText("Asks for something as a condition of peace.")).toBeVisible();
});

for (const form of ["One script", "An element, and its script", "A plain frame, without a script"]) {
  test(`the HTML to embed shows the same filters in a frame: ${form}`, async ({ page, baseURL }) => {
    await open(page, "&party=ua,ru&match=all&rows=name&asof=2026-02-05&meetings=1");
    await page.getByLabel("Put in as").selectOption(form);
    const title = page.getByRole("textbox", { name: /^Title of the frame/ });
    await expect(title).toHaveValue("Ukraine; Russia; all of these parties together");
    await title.fill(`Kyiv & Moscow, "<face to face>"`);
    const html = await page.getByRole("textbox", { name: "HTML to paste" }).inputValue();
    await page.route(`${baseURL}article.html`, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="en"><title>Article</title><p>An article.</p>${html}`,
      }),
    );
    await page.goto("article.html");
    const frame = page.frameLocator("iframe");
    await frame.locator("[data-timeline-ready]").waitFor();
    await expect(frame.getByRole("navigation", { name: "Views" })).toHaveCount(0);
    await expect(page.locator("iframe")).toHaveAttribute("title", `Kyiv & Moscow, "<face to face>"`);
    expect(await page.locator("iframe").getAttribute("src")).toContain("party=ua%2Cru&match=all&embed=1");
  });
}

test("the preview of the embed is as wide as is asked for, and the plain frame as high as it", async ({ page }) => {
  await open(page, "&kind=round");
  await page.getByLabel("Put in as").selectOption("A plain frame, without a script");
  const snippet = page.getByRole("textbox", { name: "HTML to paste" });
  const preview = page.frameLocator("iframe[title^=Preview]");
  await page.getByLabel("Width of the column").fill("400");
  await expect(preview.getByRole("list", { name: "Shown are only" })).toHaveText("Rounds");
  const widthAndHeight = () =>
    preview.locator(".embed").evaluate((embed) => [window.innerWidth, Math.ceil(embed.getBoundingClientRect().height)]);
  await expect(async () => {
    const [width, height] = await widthAndHeight();
    expect(width).toBe(400);
    expect(await page.locator("iframe[title^=Preview]").getAttribute("height")).toBe(String(height));
    await expect(snippet).toHaveValue(new RegExp(` height="${height}" `), { timeout: 500 });
  }).toPass();
  const [, narrow = 0] = await widthAndHeight();
  await page.getByLabel("Width of the column").fill("1000");
  await expect.poll(async () => (await widthAndHeight())[0]).toBe(1000);
  await expect(snippet).not.toHaveValue(new RegExp(` height="${narrow}" `));
  // On a phone the whole of it is seen, smaller.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await widthAndHeight())[0]).toBe(1000);
  await expect
    .poll(() =>
      page.getByRole("region", { name: "Preview of the embed" }).evaluate((region) => {
        const right = (element: Element | null) => element?.getBoundingClientRect().right ?? Number.NaN;
        return right(region.querySelector("iframe")) <= right(region) && region.scrollWidth <= region.clientWidth;
      }),
    )
    .toBe(true);
  await expect(page.getByText(/^1,000 pixels, shown at \d\d %$/)).toBeVisible();
});

test("the HTML stays within reach of a preview that a chosen event makes high", async ({ page }) => {
  await open(page, "&event=2026-02-05-exchange-157");
  const preview = page.getByRole("region", { name: "Preview of the embed" });
  await preview.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await preview.locator("iframe").boundingBox())?.height).toBeGreaterThan(1500);
  expect((await preview.boundingBox())?.height).toBeLessThanOrEqual(900 * 0.75);
});

test("names the libraries in its scripts, those of its workers too, each with a licence that allows it", async ({
  page,
}) => {
  await open(page);
  const software = page.getByRole("region", { name: "Software of others" });
  await software.getByText("Libraries and their licences").click();
  await expect(software.getByRole("listitem").first()).toBeVisible();
  const listed = await software.locator("li summary").allTextContents();
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  // d3 is a name for some thirty packages.
  for (const name of [
    ...Object.keys(dependencies).filter((each) => each !== "d3"),
    "d3-scale",
    "zod",
    "workbox-core",
  ]) {
    expect(listed.filter((each) => each.startsWith(`${name} `))).toHaveLength(1);
  }
  for (const each of listed) expect(each).toMatch(/^\S+ \d\S*: (MIT|ISC|BSD-[23]-Clause|Apache-2\.0)$/);
  await software.getByText(/^papaparse /).click();
  await expect(software.getByText(/Permission is hereby granted/).filter({ visible: true })).toHaveCount(1);
  await expectNothingForAxe(page, "#about-software");
});

test("nothing leaves the site, and no cookie is set", async ({ page, context, baseURL }) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) elsewhere.push(request.url());
  });
  await open(page);
  await page.getByRole("link", { name: "Sources" }).click();
  await page.locator("[data-document]").first().waitFor();
  expect(elsewhere).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test("a name opens its card; the card leads to events, and closing gives the focus back", async ({ page }) => {
  await page.goto("?view=exchanges");
  const name = page.locator(".go-betweens").getByRole("button", { name: "United Arab Emirates" });
  await name.click();
  const card = page.getByRole("dialog", { name: "United Arab Emirates" });
  await expect(card.getByRole("heading", { name: "United Arab Emirates" })).toBeVisible();
  await expect(page).toHaveURL(/actor=ae/);
  await expectNothingForAxe(page, "dialog");
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(page).not.toHaveURL(/actor=/);
  await expect(name).toBeFocused();
  await name.click();
  await card.locator("[data-to-event]").first().click();
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/event=/);
});

test("a card tells a person's affiliations over time, roles and stances", async ({ page }) => {
  await page.goto("?view=about&actor=rustem-umerov");
  const card = page.getByRole("dialog", { name: "Rustem Umerov" });
  await card.getByText("Minister of Defence").waitFor();
  await expect(card.getByText("until July 2025")).toBeVisible();
  await card.getByRole("button", { name: /^head of delegation \d/ }).click();
  await expect(card.locator("[data-to-event]").first()).toContainText("head of delegation");
  await expect(card.getByRole("heading", { name: /Latest stances/ })).toBeVisible();
  await card.getByRole("button", { name: "Ukraine" }).first().click();
  await expect(page.getByRole("dialog", { name: "Ukraine" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("dialog", { name: "Rustem Umerov" })).toBeVisible();
});

testOnBothScreens("about");

test("the page's head holds all of its parts at any width, the dataset's title whole where it fits", async ({
  page,
}) => {
  await page.goto("./?view=agreements");
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  for (const width of [760, 800, 900, 1024, 1200, 1280, 1400, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const head = () =>
      page.locator(".header").evaluate((header) => {
        const button = header.querySelector(".theme-button");
        const [box, glyph] = [button?.getBoundingClientRect(), button?.querySelector("svg")?.getBoundingClientRect()];
        const title = header.querySelector("h1");
        return {
          beyond: Math.max(0, Math.round((box?.right ?? 9999) - window.innerWidth)),
          glyph: Math.round(glyph?.width ?? 0) >= 12,
          cut: (title?.scrollWidth ?? 9999) - (title?.clientWidth ?? 0),
        };
      });
    await expect.poll(head, `${width} px`).toMatchObject({ beyond: 0, glyph: true });
    if (width >= 1200) await expect.poll(async () => (await head()).cut, `${width} px`).toBe(0);
  }
});
