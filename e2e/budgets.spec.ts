import { expect, type Page, test } from "@playwright/test";
import { openApp } from "./app";

test("the first timeline takes at most six requests, all of the same origin", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("./");
  const origin = new URL(page.url()).origin;
  await expect(page.locator("[data-timeline-ready]")).toBeVisible();
  const ready = await page.evaluate(() => performance.getEntriesByName("timeline-ready")[0]?.startTime ?? 0);
  const before = await page.evaluate(
    (until) => performance.getEntriesByType("resource").filter((entry) => entry.startTime < until).length + 1,
    ready,
  );
  expect(before).toBeLessThanOrEqual(6);
  expect(asked.filter((url) => new URL(url).origin !== origin)).toEqual([]);
});

for (const [address, most] of [
  ["", 10],
  ["?event=2026-02-05-exchange-157", 18],
  ["?view=positions", 16],
  ["?embed=1", 12],
] as const) {
  test(`until it is at rest a page asks for at most ${most} files: ${address || "the timeline"}`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`./${address}`, { waitUntil: "networkidle" });
    await expect(page.locator("[data-timeline-ready][data-gestures], [data-view-ready]").first()).toBeVisible();
    expect(asked.length, asked.join("\n")).toBeLessThanOrEqual(most);
  });
}

for (const width of [390, 1024, 1440, 1920]) {
  test(`the plot holds at most 1,500 elements at every zoom, the page at most 4,000: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    const count = () =>
      page.evaluate(() => ({
        plot: document.querySelectorAll("[data-timeline-plot] *").length,
        page: document.querySelectorAll("*").length,
      }));
    for (let step = 0; step < 8; step++) {
      const { plot, page: whole } = await count();
      expect(plot).toBeLessThanOrEqual(1500);
      expect(whole).toBeLessThanOrEqual(4000);
      const before = await scoreName(page);
      await page.locator("[data-timeline-plot] .marks [tabindex='0']").focus();
      await page.keyboard.press("+");
      await expect(page.locator("[data-timeline-plot]")).not.toHaveAccessibleName(before);
    }
  });
}

/** Says which days the plot shows, at every width. */
const scoreName = async (page: Page) => (await page.locator("[data-timeline-plot]").getAttribute("aria-label")) ?? "";

test("a zoom draws the score once, opening the drawer of filters not at all", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openApp(page);
  const drawings = () => page.evaluate(() => Number(document.documentElement.dataset.drawings));
  // Every drawing tells the marks' group where it stands.
  await page.locator("[data-timeline-plot] .moving").evaluate((group) => {
    const set = group.setAttribute.bind(group);
    document.documentElement.dataset.drawings = "0";
    group.setAttribute = (name: string, value: string) => {
      if (name === "transform") {
        const { dataset } = document.documentElement;
        dataset.drawings = String(Number(dataset.drawings) + 1);
      }
      set(name, value);
    };
  });
  await page.getByRole("button", { name: "Filters" }).click();
  await expect(page.getByRole("region", { name: "Filters" })).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Filters" })).not.toBeInViewport();
  expect(await drawings()).toBe(0);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).toHaveURL(/span=/);
  await page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame);
  });
  expect(await drawings()).toBe(1);
});

test("a zoom tells signs of straight edges their corners and nothing that a style is worked out from", async ({
  page,
}) => {
  await openApp(page);
  const marks = page.locator("[data-timeline-plot] .marks");
  await marks.evaluate((group) => {
    const told: Record<string, number> = {};
    new MutationObserver((changes) => {
      for (const { target, attributeName } of changes)
        if (target instanceof SVGPolygonElement) told[attributeName ?? ""] = (told[attributeName ?? ""] ?? 0) + 1;
      document.documentElement.dataset.told = JSON.stringify(told);
    }).observe(group, { attributes: true, subtree: true });
  });
  const standing = await marks.locator(":scope > polygon").count();
  expect(standing).toBeGreaterThan(30);
  const before = await scoreName(page);
  await marks.locator("[tabindex='0']").focus();
  await page.keyboard.press("+");
  await expect(page.locator("[data-timeline-plot]")).not.toHaveAccessibleName(before);
  const told = await page.evaluate(
    (): Record<string, number> => JSON.parse(document.documentElement.dataset.told ?? "{}"),
  );
  expect(told.points).toBeGreaterThan(30);
  expect(told).not.toHaveProperty("transform");
  expect(told).not.toHaveProperty("d");
  expect(told).not.toHaveProperty("class");
  expect(told).not.toHaveProperty("style");
});
