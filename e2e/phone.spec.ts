import { expect, test } from "@playwright/test";
import { EXCHANGE } from "./app";

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const address of [
    "",
    `?event=${EXCHANGE}`,
    "?view=positions",
    "?view=exchanges",
    "?view=sources",
    "?view=about",
  ]) {
    test(`no field is so small that the phone zooms into it: ${address || "the opening view"}`, async ({ page }) => {
      await page.goto(`./${address}`);
      await expect(page.locator("[data-timeline-ready], [data-view-ready], #about-keys").first()).toBeAttached();
      if (address.includes("event=")) {
        await page.getByRole("tab", { name: "Source" }).click();
        await page.getByRole("button", { name: /Attach your copy/ }).click();
      }
      const search = page.getByRole("button", { name: "Search", exact: true });
      if (await search.isVisible()) await search.click();
      const filters = page.getByRole("button", { name: /^Filters/ });
      if (await filters.isVisible()) await filters.click();
      const small = await page.evaluate(() =>
        [...document.querySelectorAll("input:not([type=checkbox], [type=radio], [type=file]), select, textarea")]
          .map((field) => ({ field, px: Number.parseFloat(getComputedStyle(field).fontSize) }))
          .filter(({ px }) => px < 16)
          .map(({ field, px }) => `${field.getAttribute("aria-label") ?? field.className}: ${px}px`),
      );
      expect(small).toEqual([]);
      expect(await page.locator("input, select, textarea").count()).toBeGreaterThan(0);
    });
  }
});

for (const width of [320, 360, 390]) {
  test(`the totals of exchanges fit a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto("./?view=exchanges");
    const table = page.locator(".figures").first();
    await expect(table).toBeVisible();
    const beyond = await table.evaluate(
      (each) => each.getBoundingClientRect().right - document.documentElement.clientWidth,
    );
    expect(beyond).toBeLessThanOrEqual(0);
  });
}
