import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { PAGES_PATH, readPageList } from "../src/files/siteFiles";
import { EXCHANGE, FOUNDING, linkOf, measureJoints, openApp, resultCount } from "./app";
import { closeSites, hostSite, type Site } from "./hostSite";
import { download, openInWorkbench, showPart, zipOf } from "./ownDatasets";

const DIST = process.env.E2E_DIST ?? "dist";
test.afterEach(closeSites);

/** What the pages say of a dataset, in numbers. */
async function numbersOf(page: Page) {
  const timeline = [await resultCount(page).textContent(), ...(await page.locator(".facet").allTextContents())];
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Sources" }).click();
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  return { timeline, sources: await page.locator("[data-view=sources] .view-pane p").first().textContent() };
}

const publish = async (page: Page): Promise<Site> => {
  const { name, bytes } = await download(page, "Download the site");
  expect(name).toBe("aldora-brenmark.site.zip");
  return unzipSync(bytes);
};

test("the site that is downloaded shows the dataset on any static host, with its numbers and links", async ({
  page,
}) => {
  await openInWorkbench(page, zipOf(), "Publish");
  await expect(page.getByText("It will show 4 events, with 4 quotes from 2 sources.")).toBeVisible();
  const site = await publish(page);
  await expect(page.getByText(/^aldora-brenmark\.site\.zip is made \(\d\.\d MB\), with 4 events\.$/)).toBeVisible();
  const asked: string[] = [];
  page.on("response", (response) => {
    if (response.status() >= 400) asked.push(response.url());
  });
  const address = await hostSite(site);
  await page.goto(address);
  await expect(page).toHaveTitle(/Talks between Aldora and Brenmark – Parley$/);
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  await page.locator("[data-row]").first().click();
  await expect(page.locator("path[data-link]").first()).toBeAttached();
  await page.getByRole("searchbox").fill("captives");
  await expect(resultCount(page)).toHaveText(/^[1-3] of 4 events$/);
  expect(asked).toEqual([]);
});

test("what is published has pages that need no script, of this dataset and no other", async ({ page, browser }) => {
  await openInWorkbench(page, zipOf(), "Publish");
  const site = await publish(page);
  const pages = Object.keys(site).filter((path) => /^e\/\d.*\.html$/.test(path));
  expect(pages).toHaveLength(4);
  expect(Object.keys(site)).not.toContain(`e/${EXCHANGE}.html`);
  const address = await hostSite(site);
  const other = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await other.goto(address);
  await expect(other.getByRole("link", { name: "rounds" })).toHaveAttribute("href", "./r/");
  await other.goto(`${address}e/2031-02-05-vell-bridges.html`);
  await expect(other.locator("blockquote").first()).toHaveText("first the bridges and then the rest");
  // Its style sheet has come.
  const sheets = await other.evaluate(() => [...document.styleSheets].map(({ href }) => href));
  expect(sheets).toEqual([expect.stringMatching(/\/talks\/assets\/pages-[^/]+\.css$/)]);
  await other.context().close();
});

test("a copy of the site's own dataset, published, says the same numbers and draws the same links", async ({
  page,
}) => {
  test.slow();
  await page.goto("./?view=workbench");
  await page.getByRole("button", { name: "Open a copy" }).click();
  await showPart(page, "Publish");
  const { bytes } = await download(page, "Download the site");
  const site = unzipSync(bytes);
  // Rendered in the browser, its pages are those of the build, to the byte.
  const built = readFileSync(join(DIST, PAGES_PATH));
  expect(Buffer.from(site[PAGES_PATH] ?? []).equals(built)).toBe(true);
  const others = readPageList(built.toString()).filter(
    ({ path }) => !Buffer.from(site[path] ?? []).equals(readFileSync(join(DIST, path))),
  );
  expect(others).toEqual([]);
  const address = await hostSite(site);
  // The tab itself would open the copy again.
  const another = await page.context().newPage();
  await openApp(another);
  const before = await numbersOf(another);
  await another.goto(address);
  await expect(another.locator("[data-timeline-ready]")).toBeVisible();
  expect(await numbersOf(another)).toEqual(before);
  await another.goto(`${address}?event=${EXCHANGE}&source=${FOUNDING}&p=6`);
  await expect(linkOf(another, EXCHANGE, FOUNDING, 6)).toBeAttached();
  await expect
    .poll(async () => {
      const joints = await measureJoints(another, EXCHANGE, FOUNDING, 6);
      return joints !== null && Math.max(joints.start, joints.end) < 4;
    })
    .toBe(true);
});

test("a site that was published publishes in its turn, byte for byte", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Publish");
  const site = await publish(page);
  const address = await hostSite(site);
  await page.goto(`${address}?view=workbench`);
  await page.getByRole("button", { name: "Open a copy" }).click();
  await showPart(page, "Publish");
  const again = await publish(page);
  expect(Object.keys(again)).toEqual(Object.keys(site));
  const others = Object.entries(again).filter(([path, bytes]) => !Buffer.from(bytes).equals(site[path] ?? Buffer.of()));
  expect(others.map(([path]) => path)).toEqual([]);
});

test("the text of an article that a reader attached is not in what is published", async ({ page }) => {
  const words = "These words stand in no dataset and belong to whoever wrote the article.";
  await openInWorkbench(page, zipOf(), "Publish");
  await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: "Timeline" }).click();
  await page.locator("[data-row]").first().click();
  await page.getByText("Attach your copy").first().click();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "article.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(`A first paragraph.\n\n${words}\n`),
    });
  await expect(page.getByText(words)).toBeVisible();
  await page.goto("./?view=workbench&step=publish");
  for (const bytes of Object.values(await publish(page))) {
    expect(Buffer.from(bytes).includes(words.slice(0, 30))).toBe(false);
  }
  const { bytes } = await download(page, "Download the dataset");
  expect(Object.values(unzipSync(bytes)).some((file) => Buffer.from(file).includes(words.slice(0, 30)))).toBe(false);
});

test("drafts are left out, with their number said", async ({ page }) => {
  const drafts = '[{ "id": "not-yet", "title": "Nobody has a source for this" }]';
  await openInWorkbench(page, zipOf({ "drafts.json": drafts }), "Publish");
  await expect(page.getByText("1 draft is left out, since it is not finished.")).toBeVisible();
  const site = await publish(page);
  await expect(page.getByText(/with 4 events\. 1 draft is left out/)).toBeVisible();
  for (const bytes of Object.values(site)) expect(Buffer.from(bytes).includes("Nobody has a source")).toBe(false);
});

test("a dataset with faults is not published; the faults are named, with the way to mend them", async ({ page }) => {
  await page.goto("./?view=workbench");
  const zip = { name: "talks.zip", mimeType: "application/zip", buffer: zipOf({ "tracks.json": "[]" }) };
  await page.getByLabel("Choose a .zip").setInputFiles(zip);
  await expect(page.getByText("unknown track 'harbour-track'").first()).toBeVisible();
  await page.getByRole("navigation", { name: "Parts of the workbench" }).getByRole("link", { name: "Publish" }).click();
  await expect(page.getByText("A fault keeps it from being published. Mend it first:")).toBeVisible();
  await expect(page.getByText(/^events\/2031-02\.json:\d+:\d+$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Download the site" })).toHaveCount(0);
  await page.getByRole("link", { name: "Mend them under “Dataset”" }).click();
  await expect(page.getByRole("region", { name: "What the checks say" })).toBeVisible();
});

test("a file of the site that does not come is named; a newer version asks for a reload", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Publish");
  const make = page.getByRole("button", { name: "Download the site" });
  await page.route("**/schema/actors.json", (route) => route.abort());
  await make.click();
  await expect(
    page.getByText("The site’s file schema/actors.json could not be fetched: the server could not be reached."),
  ).toBeVisible();
  await page.unroute("**/schema/actors.json");
  await page.route("**/assets/*.css", (route) => route.fulfill({ status: 404 }));
  await make.click();
  await expect(
    page.getByText(/^The site’s file assets\/.+\.css is no longer on its server: there is a new version/),
  ).toBeVisible();
  await page.unroute("**/assets/*.css");
  await page.route("**/files.json", (route) => route.fulfill({ body: "<!doctype html>" }));
  await make.click();
  await expect(page.getByText("This page was not built into a site")).toBeVisible();
});

test("what takes long can be stopped, and begun again", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Publish");
  // A server that never answers.
  await page.route("**/schema/actors.json", () => {});
  await page.getByRole("button", { name: "Download the site" }).click();
  await expect(page.getByText("Fetching the site’s files")).toBeVisible();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Fetching the site’s files")).toHaveCount(0);
  await page.unroute("**/schema/actors.json");
  expect(Object.keys(await publish(page))).toContain("index.html");
});

test("a page that is older than its site's files does not publish them", async ({ page }) => {
  await openInWorkbench(page, zipOf(), "Publish");
  const newer = {
    version: "2",
    files: [
      { path: "index.html", bytes: 1, hash: "a" },
      { path: "assets/first-newer.js", bytes: 1, hash: "b" },
    ],
  };
  await page.route("**/files.json", (route) => route.fulfill({ json: newer }));
  await page.getByRole("button", { name: "Download the site" }).click();
  await expect(page.getByText("There is a new version of this site on its server. Reload the page")).toBeVisible();
});

test("opened as a file, the page says that it has to be served", async ({ page }, testInfo) => {
  await openInWorkbench(page, zipOf(), "Publish");
  for (const [path, bytes] of Object.entries(await publish(page))) {
    const file = testInfo.outputPath(path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  await page.goto(pathToFileURL(testInfo.outputPath("index.html")).href);
  await expect(page.getByText("Opened as a file from a disk, Parley cannot start")).toBeVisible();
});
