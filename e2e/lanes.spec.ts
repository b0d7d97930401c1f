import { expect, type Page, test } from "@playwright/test";
import { openApp } from "./app";

const names = (page: Page) => page.locator(".lane-names button");

test("lanes that a filter leaves empty go, and a line under the score says which", async ({ page }) => {
  await openApp(page);
  await expect(names(page).filter({ hasText: "Türkiye" })).toHaveCount(1);
  await openApp(page, "?kind=round&from=2026-01-01");
  await expect(names(page)).toHaveText(["Ukraine", "Russia", "US", "Others"]);
  await expect(page.locator(".foot-note").first()).toHaveText(/^No marks under this filter: .*Türkiye/);
});

test("a party that the filter names never shares the lane of the others, nor does the track that goes on now", async ({
  page,
}) => {
  await openApp(page, "?party=qa,de");
  await expect(names(page).filter({ hasText: "Qatar" })).toHaveCount(1);
  await expect(names(page).filter({ hasText: "Germany" })).toHaveCount(1);
  await openApp(page, "?lanes=track");
  await expect(names(page).filter({ hasText: "Others" })).toHaveCount(1);
  await expect(names(page).filter({ hasText: "Abu Dhabi and Geneva rounds" })).toHaveCount(1);
});

test("who hosts within the lane of the others is named at the upright's foot", async ({ page }) => {
  await openApp(page, "?kind=round&span=2026-01-15/2026-03-15");
  await expect(page.locator(".host")).toContainText(["UAE", "UAE", "Switzerland"]);
});

test("the timeline ends at the day up to which the dataset is kept, and says so", async ({ page }) => {
  await openApp(page);
  await expect(page.locator(".foot-note")).toHaveText(
    "as of 27 September 2026, only some events recorded after 22 August 2026",
  );
  const plot = await page.locator("[data-timeline-plot]").boundingBox();
  // The first is that day, the second the one up to which coverage is even.
  const line = await page.locator(".as-of").first().boundingBox();
  expect((plot?.x ?? 0) + (plot?.width ?? 0) - (line?.x ?? 0)).toBeLessThan(24);
});

test("the lanes beside the channel stay while an exchange stands between them", async ({ page }) => {
  await openApp(page, "?kind=exchange&from=2026-02-05&to=2026-02-05");
  const names = page.getByRole("list", { name: "Lanes" });
  await expect(names).toContainText("Ukraine");
  await expect(names).toContainText("Russia");
  await expect(page.locator(".foot-note").first()).toHaveText(/^No marks under this filter: (?!.*(Ukraine|Russia))/);
});
