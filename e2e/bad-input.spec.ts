import { expect, test } from "@playwright/test";
import { openApp, resultCount, sourcePanel } from "./app";

test("what a link gets wrong is set aside and said; the rest applies", async ({ page }) => {
  await openApp(page, "?party=ua,rusia&kind=exchange&from=2026-02-30&event=no-such-event&lanes=colour&nonsense=1");
  const notice = page.getByRole("status", { name: "Parts of the link that were set aside" });
  await expect(notice).toContainText("rusia");
  await expect(notice).toContainText("did you mean");
  await expect(notice).toContainText("30 February 2026");
  await expect(notice).toContainText("no-such-event");
  await expect(notice).toContainText("colour");
  await expect(notice).toContainText("nonsense");
  await expect(page.getByRole("checkbox", { name: "Ukraine", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Exchanges", exact: true })).toBeChecked();
  await expect(resultCount(page)).not.toHaveText(/^0 of/);
});

test("a part that cannot be fetched leaves the rest usable, and trying again mends it", async ({ page }) => {
  let broken = true;
  await page.route(/data\/part-/, (route) => (broken ? route.fulfill({ status: 503 }) : route.continue()));
  await openApp(page, "?event=2026-02-05-exchange-157&span=2026-01-18/2026-02-22");
  const alert = sourcePanel(page).getByRole("alert");
  await expect(alert).toContainText("could not be loaded");
  await expect(alert).toContainText("503");
  await expect(resultCount(page)).toHaveText("824 of 824 events");
  await page.getByRole("checkbox", { name: "Rounds", exact: true }).check();
  await expect(resultCount(page)).toHaveText("13 of 824 events");

  broken = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(sourcePanel(page).locator("[data-paragraph='6']")).toBeVisible();
});

test("a dataset that cannot be fetched says so and can be tried again", async ({ page }) => {
  let broken = true;
  await page.route(/data\/core-/, (route) => (broken ? route.abort() : route.continue()));
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("The dataset could not be loaded");
  broken = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("[data-timeline-ready]")).toBeVisible();
});

test("an unknown source is said to be unknown", async ({ page }) => {
  await openApp(page, "?source=no-such-source&p=2");
  await expect(sourcePanel(page).getByRole("alert")).toContainText("no source “no-such-source”");
});
