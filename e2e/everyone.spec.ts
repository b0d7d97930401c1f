import { expect, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, openApp } from "./app";
import { expectNothingForAxe } from "./checks";

const STATES: readonly (readonly [name: string, address: string])[] = [
  ["the opening view", ""],
  ["a chosen event", `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`],
  ["an open paragraph", `?source=${FOUNDING}&p=3`],
  ["an empty result", "?kind=round&from=2023&to=2023"],
  ["a notice", "?party=nobody"],
  ["an embed", `?embed=1&event=${EXCHANGE}`],
];

for (const [name, address] of STATES) {
  test(`axe finds nothing on ${name}, light or dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await openApp(page, address);
    if (address.includes("event=") || address.includes("source=")) {
      await expect(page.locator("[data-paragraph]").first()).toBeVisible();
    }
    await expectNothingForAxe(page);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectNothingForAxe(page);
  });
}

test("nothing is wider than the window", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`);
  await expect(page.locator("[data-paragraph]").first()).toBeVisible();
  for (const width of [1440, 1200, 1024, 760]) {
    await page.setViewportSize({ width, height: 844 });
    // Nor higher: only the list, the panel and the filters scroll.
    const beyond = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
        return Math.max(scrollWidth - clientWidth, scrollHeight - window.innerHeight);
      });
    await expect.poll(beyond, { message: `${width} px` }).toBeLessThanOrEqual(0);
  }
});

test("with reduced motion nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page, `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`);
  await expect(page.locator("path[data-link]").first()).toBeAttached();
  const running = await page.evaluate(
    () => document.getAnimations().filter((each) => Number(each.effect?.getComputedTiming().duration) > 0).length,
  );
  expect(running).toBe(0);
});

test("on a phone filters open over the page", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, "?kind=round");
  await page.getByRole("button", { name: "Filters (1)" }).click();
  const drawer = page.getByRole("region", { name: "Filters" });
  await expect(drawer).toBeInViewport();
  await drawer.getByRole("checkbox", { name: "Exchanges", exact: true }).check();
  await drawer.getByRole("button", { name: "Show the results" }).click();
  await expect(drawer).not.toBeInViewport();
  await expect(page.getByRole("button", { name: "Filters (2)" })).toBeFocused();
});

test("filters fold to a strip that says how many narrow the events, and stay so", async ({ page }) => {
  await openApp(page, "?kind=round");
  const filters = page.getByRole("region", { name: "Filters" });
  await filters.getByRole("button", { name: "Fold the filters" }).click();
  await expect(filters).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeFocused();
  await page.reload();
  await page.getByRole("button", { name: "Filters (1)" }).click();
  await expect(filters.getByRole("button", { name: "Fold the filters" })).toBeFocused();
  await expect(filters.getByRole("checkbox", { name: "Rounds", exact: true })).toBeVisible();
});

test("on a phone the same number stands on the mark, at the claim and beside the paragraph", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`);
  await expect(page.locator("[data-timeline-plot] .mark-number")).toHaveText("1");
  const claim = page
    .locator(".evidence-item")
    .filter({ has: page.getByText("Passage 2") })
    .first();
  await claim.dispatchEvent("click", { detail: 1 });
  await expect(page.locator("[data-paragraph][data-open] .passage-number")).toHaveText("Passage 2");
  await expect(page.locator("path[data-link]")).toHaveCount(0);
  await page.getByRole("tab", { name: "Score" }).click();
  await expect(page.locator("[data-timeline-plot] .mark-number")).toHaveText("2");
});
