import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, eventPage, openApp } from "./app";
import { VERSION } from "./authored";

const notice = (page: Page) => page.getByRole("status", { name: "The version of this link" });

test("a link that was made with an older version says so, and leads to what changed", async ({ page }) => {
  await openApp(page, `?v=1.0.0&event=${EXCHANGE}`);
  await expect(notice(page)).toContainText(
    `This link was made with version 1.0.0 of this dataset; it is at ${VERSION} now.`,
  );
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
  expect(new URL(page.url()).searchParams.has("v")).toBe(false);
  await notice(page).getByRole("button", { name: "See what changed" }).click();
  await expect(page.getByRole("region", { name: "What changed" })).toBeFocused();
  await expect(notice(page)).toHaveCount(0);
});

test("a link of a newer version than this copy's says so, and that reloading fetches the newest", async ({ page }) => {
  await openApp(page, `?v=99.0.0&event=${EXCHANGE}`);
  await expect(notice(page)).toContainText(
    `This link was made with version 99.0.0 of this dataset, newer than this copy, which is at ${VERSION}.`,
  );
  await expect(notice(page).getByRole("button", { name: "See what changed" })).toHaveCount(0);
  await notice(page).getByRole("button", { name: "Reload" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
});

test("what no dataset has for a version is set aside, and the rest of the link applies", async ({ page }) => {
  await openApp(page, `?v=spring&event=${EXCHANGE}`);
  const setAside = page.getByRole("status", { name: "Parts of the link that were set aside" });
  await expect(setAside).toContainText("'spring' is no version of a dataset; write one such as 2.0.0");
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
  await expect(notice(page)).toHaveCount(0);
  await setAside.getByRole("button", { name: "Hide this notice" }).click();
  await expect(setAside).toHaveCount(0);
});

test("a link of the version that is shown says nothing, and passes it on", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`./?v=${VERSION}&view=about`);
  await page.getByRole("button", { name: "Take this", exact: true }).click();
  await page.getByRole("button", { name: "Link to this view", exact: true }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  const { search } = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(search).toBe(`?view=about&v=${VERSION}`);
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole("status", { name: "Parts of the link that were set aside" })).toHaveCount(0);
});
