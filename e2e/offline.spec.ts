import { expect, type Page, test } from "@playwright/test";
import { compileDataset } from "../src/dataset/compileDataset";
import { inventDataset } from "../src/testing/inventDataset";
import { packDataset } from "../src/workbench/publish/packDataset";
import { renderSite } from "../src/workbench/publish/renderSite";
import { EXCHANGE, eventPage, resultCount, sourcePanel } from "./app";

import { ALL_OF_ALL, VERSION } from "./authored";
import { builtSite } from "./hostBuild";

import { closeSites, type Host, hostChanging, type Site } from "./hostSite";

test.use({ serviceWorkers: "allow" });
test.afterEach(closeSites);

/** The same app with an invented dataset, as the workbench publishes it. */
function publishedSite(): Site {
  const texts = inventDataset();
  const compiled = compileDataset(texts).output;
  if (compiled === null) throw new Error("the invented dataset has faults");
  const packed = packDataset(compiled, texts);
  return Object.fromEntries(renderSite({ app: new Map(Object.entries(builtSite())), packed, firstEvent: null }));
}

/** Opens the page and waits until the browser keeps it. */
async function visit(page: Page, host: Host, address = ""): Promise<void> {
  await page.goto(host.address + address);
  await expect(page.locator("[data-timeline-ready], [data-view-ready]").first()).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state ?? "none")).toBe("activated");
}

const viewLink = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
const newVersion = (page: Page) => page.getByRole("status", { name: "A new version" });
const outOfReach = (page: Page) => page.getByRole("status", { name: "Out of reach" });
/** As when the reader comes back to the tab, or the train out of a tunnel. */
const comeBack = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));
/** Every address that this browser keeps, of any cache. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const addresses: string[] = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) addresses.push(url);
    }
    return addresses;
  });

test("after one visit the page opens without a network, with what was seen", async ({ page }) => {
  const host = await hostChanging(builtSite());
  await visit(page, host, `?event=${EXCHANGE}`);
  await expect(sourcePanel(page).locator("mark[data-quote]").first()).toBeVisible();
  await expect.poll(async () => (await kept(page)).some((url) => url.includes("/data/part"))).toBe(true);
  const words = await sourcePanel(page).locator("mark[data-quote]").first().textContent();

  host.connect(false);
  await page.goto(host.address);
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  // It may be older than what the site has by now.
  await expect(outOfReach(page)).toContainText(`version ${VERSION} of the dataset, as of `);
  await outOfReach(page).getByRole("button", { name: "Try again" }).click();
  await expect(outOfReach(page)).toBeVisible();
  await page.goto(`${host.address}?event=${EXCHANGE}`);
  await expect(sourcePanel(page).locator("mark[data-quote]").first()).toHaveText(words ?? "");

  // What was not seen says so, and comes when there is a network again.
  await page.goto(`${host.address}?view=sources`);
  const line = page.getByRole("alert").filter({ hasText: "could not be loaded" });
  await expect(line).toBeVisible();
  host.connect(true);
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  await outOfReach(page).getByRole("button", { name: "Try again" }).click();
  await expect(outOfReach(page)).toHaveCount(0);
});

test("where the host has nothing any more, what is kept opens, and says that it is that", async ({ page }) => {
  const host = await hostChanging(builtSite());
  await visit(page, host);
  host.deploy({});
  await page.goto(host.address);
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  await expect(outOfReach(page)).toBeVisible();
  host.deploy(builtSite());
  await comeBack(page);
  await expect(outOfReach(page)).toHaveCount(0);
});

test("an address that is not the page's stays the host's own, with and without a network", async ({ page }) => {
  const site = builtSite();
  const notes = "<!doctype html><title>Notes</title><p>Another page of this host";
  const host = await hostChanging({ ...site, "e/notes.html": new TextEncoder().encode(notes) });
  await visit(page, host);
  expect((await page.goto(`${host.address}e/nowhere.html`))?.status()).toBe(404);
  await page.goto(`${host.address}e/notes.html?from=chat`);
  await expect(page).toHaveTitle("Notes");
  host.connect(false);
  await page.goto(`${host.address}e/notes.html`);
  await expect(page).toHaveTitle("Notes");
  await page.goto(`${host.address}e/${EXCHANGE}.html?v=1`);
  await expect(page.getByRole("heading", { name: "This page is not kept in this browser" })).toBeVisible();
  await page.getByRole("link", { name: "Open it in the app" }).click();
  await expect(page).toHaveURL(`${host.address}?event=${EXCHANGE}`);
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
});

test("a new version is announced in a tab that is open, and taken when the reader agrees", async ({ page }) => {
  const host = await hostChanging(builtSite());
  await visit(page, host, "?view=rounds");
  host.deploy(publishedSite());
  await comeBack(page);
  await expect(newVersion(page)).toBeVisible();
  await newVersion(page).getByRole("button", { name: "Later" }).click();
  await expect(newVersion(page)).toBeHidden();
  await viewLink(page, "Timeline").click();
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);

  await page.reload();
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  await expect(newVersion(page)).toBeHidden();
});

test("a file that is gone since a deployment leads to the announcement, and that to the new version", async ({
  page,
}) => {
  const host = await hostChanging(builtSite());
  await visit(page, host);
  host.deploy(publishedSite());
  await viewLink(page, "Sources").click();
  await expect(page.getByRole("alert").filter({ hasText: "there may be a new version" })).toBeVisible();
  await newVersion(page).getByRole("button", { name: "Take the new version" }).click();
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  await expect(page).toHaveTitle(/Talks between Aldora and Brenmark/);
  await viewLink(page, "Timeline").click();
  await expect(resultCount(page)).toHaveText("4 of 4 events");
  // And is kept in its turn, the old one no longer.
  const [core] = Object.keys(publishedSite()).filter((path) => path.startsWith("data/core-"));
  await expect
    .poll(
      async () =>
        (await kept(page)).filter((url) => url.includes("/data/core-")).map((url) => url.slice(host.address.length)),
      // All of the core is fetched again, file by file.
      { timeout: 30_000 },
    )
    .toEqual([core]);
  host.connect(false);
  await page.reload();
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

test("a page that was seen outlives a new version; another tab is told that it was taken", async ({
  page,
  context,
}) => {
  const notes = new TextEncoder().encode("<!doctype html><title>Notes</title><p>Another page of this host");
  const host = await hostChanging({ ...builtSite(), "e/notes.html": notes });
  await visit(page, host);
  const other = await context.newPage();
  await visit(other, host);
  await other.goto(`${host.address}e/notes.html`);
  await visit(other, host);
  host.deploy({ ...publishedSite(), "e/notes.html": notes });
  // The reload of one tab takes the new version, which the other hears of by the worker alone.
  await other.reload();
  await expect(resultCount(other)).toHaveText("4 of 4 events");
  await expect(newVersion(page)).toBeVisible({ timeout: 30_000 });
  host.connect(false);
  await other.goto(`${host.address}e/notes.html`);
  await expect(other).toHaveTitle("Notes");
});

test("what the browser threw away of the page is fetched again", async ({ page }) => {
  const host = await hostChanging(builtSite());
  await visit(page, host);
  const before = await kept(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        if (/core-|first-|\/talks\/\?/.test(request.url)) await cache.delete(request);
    }
  });
  const lost = before.filter((url) => /core-|first-|\/talks\/\?/.test(url));
  expect(lost.length).toBeGreaterThan(3);
  await page.reload();
  await expect.poll(async () => (await kept(page)).filter((url) => lost.includes(url)).sort()).toEqual(lost.sort());
  host.connect(false);
  await page.reload();
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
});

test("all of it can be kept, with its progress, and removed again", async ({ page }) => {
  const host = await hostChanging(publishedSite());
  await visit(page, host, "?view=about");
  const offline = page.getByRole("region", { name: "Without a network" });
  await offline.getByRole("button", { name: /^Keep all for offline \([\d.]+ MB\)$/ }).click();
  await expect(offline.getByRole("status")).toHaveText(/^All \d[\d,]* files are kept in this browser\.$/);
  host.connect(false);
  await page.goto(`${host.address}?view=sources`);
  await expect(page.locator("[data-view-ready]")).toBeVisible();
  await page.goto(`${host.address}?event=2031-02-02-round-1`);
  await expect(eventPage(page)).toBeVisible();
  await page.goto(`${host.address}?view=about`);
  host.connect(true);
  await page.reload();
  await offline.getByRole("button", { name: "Remove all but the page itself" }).click();
  await expect(offline.getByRole("button", { name: /^Keep all for offline/ })).toBeVisible();
  host.connect(false);
  await page.goto(host.address);
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

test("a host that is out of reach while all is kept is said, and the next time goes on", async ({ page }) => {
  const host = await hostChanging(publishedSite());
  await visit(page, host, "?view=about");
  const offline = page.getByRole("region", { name: "Without a network" });
  const keep = offline.getByRole("button", { name: /^Keep all for offline/ });
  await expect(keep).toBeVisible();
  host.connect(false);
  await keep.click();
  await expect(offline.getByText("Nothing is kept here at present")).toBeHidden();
  await expect(offline.getByRole("alert")).toHaveText(/a file did not come/);
  host.connect(true);
  await keep.click();
  await expect(offline.getByRole("status")).toHaveText(/^All \d/);
});

test("a published site is kept too, from its own list", async ({ page }) => {
  const host = await hostChanging(publishedSite());
  await visit(page, host);
  host.connect(false);
  await page.goto(host.address);
  await expect(resultCount(page)).toHaveText("4 of 4 events");
});

test("an embed keeps nothing", async ({ page }) => {
  const host = await hostChanging(builtSite());
  const registrations = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${host.address}?embed=1&event=${EXCHANGE}`);
  await expect(page.locator("[data-timeline-ready][data-gestures]")).toBeVisible();
  await expect(eventPage(page)).toBeVisible();
  expect(asked.filter((url) => /version\.json|sw\.js|NewVersion/.test(url))).toEqual([]);
  expect(await registrations()).toBe(0);
  expect(await kept(page)).toEqual([]);
});
