import { expect, type Page, test } from "@playwright/test";
import { inventDataset } from "../src/testing/inventDataset";
import { eventPage, openApp, resultCount } from "./app";
import { openInWorkbench, zipOf } from "./ownDatasets";

/** What a host answers where a link asks for talks.zip. */
const serve = (page: Page, body: Buffer | string, status = 200) =>
  page.route("**/talks.zip", (route) => route.fulfill({ status, body, contentType: "application/zip" }));
const title = (page: Page) => page.getByRole("heading", { level: 1 });
const ownDataset = (page: Page) => page.getByRole("link", { name: "Show this site’s own dataset" });

test("a link that names a dataset beside the site opens it, and every link of the page keeps it", async ({ page }) => {
  await serve(page, zipOf());
  await openApp(page, "?data=talks.zip");
  await expect(title(page)).toContainText("Talks between Aldora and Brenmark");
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  for (const view of ["Rounds", "Positions", "Agreements", "Exchanges", "Sources", "About"]) {
    await page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: view }).click();
    await expect(page).toHaveURL(/[?&]data=talks\.zip/);
    await expect(page.locator(".trouble")).toHaveCount(0);
    const hrefs = await page.locator('a[href^="?"]').evaluateAll((links) => links.map((a) => a.getAttribute("href")));
    expect(hrefs.filter((href) => !href?.includes("data=talks.zip"))).toEqual([]);
  }
  await expect(page.getByText("data=talks.zip").first()).toBeVisible();
});

test("its events open with their sources and the lines to them, and its words are found", async ({ page }) => {
  await serve(page, zipOf());
  await openApp(page, "?data=talks.zip&event=2031-03-01-bridge-terms");
  await page.getByRole("searchbox").fill("captives");
  await expect(resultCount(page)).toHaveText("1 of 4 events");
  // The list follows the search; a row of the event that is open would close it.
  await page.locator("[data-row]").filter({ hasText: "Forty captives return" }).first().click();
  await expect(eventPage(page)).toContainText("Forty captives return");
  await expect(page).not.toHaveURL(/bridge-terms/);
  await expect(page.locator("path[data-link]").first()).toBeAttached();
  await page.reload();
  await expect(title(page)).toContainText("Talks between Aldora and Brenmark");
  await expect(eventPage(page)).toBeVisible();
});

test("a link without it, and Back, lead to and from the site's own dataset", async ({ page }) => {
  await serve(page, zipOf());
  await openApp(page);
  const own = await title(page).textContent();
  await page.evaluate(() => {
    for (const address of ["?data=talks.zip", "?"]) window.history.pushState(null, "", address);
  });
  await page.goBack();
  await expect(title(page)).toContainText("Talks between Aldora and Brenmark");
  await page.goBack();
  await expect(title(page)).toHaveText(own ?? "");
  await page.goForward();
  await expect(title(page)).toContainText("Talks between Aldora and Brenmark");
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

test("it can be embedded", async ({ page }) => {
  await serve(page, zipOf());
  await openApp(page, "?data=talks.zip&embed=1");
  await expect(title(page)).toHaveText("Talks between Aldora and Brenmark");
  await expect(page.locator("[data-mark]").first()).toBeVisible();
});

test("its drafts are not shown to readers", async ({ page }) => {
  await serve(page, zipOf({ "drafts.json": '[{ "id": "not-yet", "title": "Nobody has a source for this" }]' }));
  await openApp(page, "?data=talks.zip");
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  await expect(page.getByText("Nobody has a source for this")).toHaveCount(0);
});

test("a dataset with faults is not shown; each fault is named, with the way to the site's own", async ({ page }) => {
  await serve(page, zipOf({ "tracks.json": "[]", "issues.json": '[{ "id": "x", }]' }));
  await page.goto("./?data=talks.zip");
  await expect(title(page)).toHaveText("“talks.zip” cannot be shown");
  await expect(page.getByText("issues.json:1:15")).toBeVisible();
  await expect(page.getByText("this is not JSON: a comma too many before }; take it away")).toBeVisible();
  await expect(page.getByText(/^events\/2031-02\.json:\d+:\d+$/)).toBeVisible();
  await ownDataset(page).click();
  await expect(page.locator("[data-timeline-ready]")).toBeVisible();
  await expect(page).not.toHaveURL(/data=/);
});

test("a file that is no zip, or is not there, is said, and can be tried again", async ({ page }) => {
  await serve(page, "<!doctype html><title>Sign in</title>");
  await page.goto("./?data=talks.zip");
  await expect(page.getByText("“talks.zip” is a web page, not a zip.")).toBeVisible();
  await page.unroute("**/talks.zip");
  await serve(page, "", 404);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("There is no talks.zip beside this page.")).toBeVisible();
  await page.unroute("**/talks.zip");
  await serve(page, zipOf());
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

for (const address of ["https://elsewhere.example/talks.zip", "../talks.zip", "talks.json"]) {
  test(`what is not a .zip of this site is set aside with the reason: ${address}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await openApp(page, `?data=${address}`);
    await expect(
      page.getByText("only a .zip that lies beside this page, or in a folder there, is opened"),
    ).toBeVisible();
    expect(asked.filter((url) => url.includes("talks"))).toEqual([expect.stringContaining("/?data=")]);
  });
}

test("a copy of it can be edited: then it is the reader's own, and the address no longer names it", async ({
  page,
}) => {
  await serve(page, zipOf());
  await page.goto("./?data=talks.zip&view=workbench");
  await page.getByRole("button", { name: "Open a copy" }).click();
  await expect(page.getByText("Opened from this site: 4 events, 2 sources, 4 quotes.")).toBeVisible();
  await expect(page).not.toHaveURL(/data=/);
  await expect(page.getByTitle("Opened from this device")).toBeVisible();
});

test("what is copied to be passed on names it too", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await serve(page, zipOf());
  await openApp(page, "?data=talks.zip&event=2031-02-02-round-1");
  await page
    .getByRole("button", { name: /^Copy link/ })
    .first()
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("?data=talks.zip&");
});

test("a link is followed in a tab that had a dataset of the reader's own, which the workbench still has", async ({
  page,
}) => {
  const head = JSON.parse(inventDataset().get("dataset.json") ?? "{}");
  await openInWorkbench(page, zipOf({ "dataset.json": JSON.stringify({ ...head, title: "My own talks" }) }), "Publish");
  await expect(title(page)).toContainText("My own talks");
  await serve(page, zipOf());
  await openApp(page, "?data=talks.zip");
  await expect(title(page)).toContainText("Talks between Aldora and Brenmark");
  await expect(page.getByTitle("Opened from this device")).toHaveCount(0);
  await openApp(page);
  await expect(title(page)).toContainText("My own talks");
});
