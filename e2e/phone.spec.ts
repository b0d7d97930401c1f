import { expect, test } from "@playwright/test";
import { EXCHANGE, openApp } from "./app";

test.describe("on a touch screen", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("no field is so small that the phone zooms into it", async ({ page }) => {
    for (const address of [
      "",
      `?event=${EXCHANGE}`,
      "?view=positions",
      "?view=exchanges",
      "?view=sources",
      "?view=about",
    ]) {
      await test.step(address || "the opening view", async () => {
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

  test("the first screen names the newest rounds and the newest event; a touch tells what came of a round", async ({
    page,
  }) => {
    await openApp(page);
    await expect(page.locator(".track-name")).toHaveText("Abu Dhabi and Geneva rounds, 2026");
    const newest = page.getByText("Zelensky: stronger responses to Russian escalation").first();
    await expect(newest).toBeInViewport({ ratio: 1 });
    await page.locator('[data-round][data-event="2026-02-04-abu-dhabi-round-2"]').tap();
    const summary = page.locator(".came-of-it").getByText("It ended without a breakthrough");
    await expect(summary).toBeVisible();
    const tabs = await page.locator(".tabs").boundingBox();
    await expect
      .poll(async () => {
        const box = await summary.boundingBox();
        // Its first three lines stand above the tabs.
        return (tabs?.y ?? 0) - (box?.y ?? 0);
      })
      .toBeGreaterThan(60);
  });
});

test("the totals of exchanges fit small windows", async ({ page }) => {
  await page.goto("./?view=exchanges");
  const table = page.locator(".figures").first();
  for (const width of [320, 360, 390]) {
    await page.setViewportSize({ width, height: 700 });
    await expect(table).toBeVisible();
    await expect
      .poll(() => table.evaluate((each) => each.getBoundingClientRect().right - document.documentElement.clientWidth))
      .toBeLessThanOrEqual(0);
  }
});
