import { expect, type Page, test } from "@playwright/test";
import { markOf, openApp } from "./app";

const ROUND_2 = "2026-02-04-abu-dhabi-round-2";
const ribbon = (page: Page) => page.getByRole("toolbar", { name: "Rounds" });
const chipOf = (page: Page, event: string) => page.locator(`[data-round][data-event="${event}"]`);

test("the rounds are one tab stop; arrows step through all of them in order, into what is out of sight", async ({
  page,
}) => {
  await openApp(page, "?span=2025-04-01/2025-08-31");
  const chips = ribbon(page).getByRole("button");
  await expect(chips).toHaveCount(3);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-event") ?? "");
  // From the marks Tab leads to them, from them to what is below the score, and back.
  await page.locator("[data-timeline-plot] .marks [tabindex='0']").focus();
  await page.keyboard.press("Tab");
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect.poll(focused).toBe("");
  await page.keyboard.press("Shift+Tab");
  await expect(chips.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(chips.first()).toBeFocused();
  const seen = [await focused()];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(focused).not.toBe(seen.at(-1));
    seen.push(await focused());
  }
  expect(seen).toContain(ROUND_2);
  expect([...seen].sort()).toEqual(seen);
  await page.keyboard.press("ArrowLeft");
  await expect.poll(focused).toBe(seen.at(-2));
});

test("the chip that is pointed at or chosen opens to its title and dates; Enter chooses", async ({ page }) => {
  await openApp(page);
  const opened = page.locator(".opened");
  await chipOf(page, ROUND_2).hover();
  await expect(opened).toHaveText("Second round of US-Russia-Ukraine talks, Abu Dhabi · 4–5 Feb 2026");
  await page.mouse.move(2, 2);
  await expect(opened).toHaveCount(0);
  await chipOf(page, ROUND_2).focus();
  await page.keyboard.press("ArrowDown");
  await expect(markOf(page, ROUND_2)).toBeFocused();
  await chipOf(page, ROUND_2).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`event=${ROUND_2}`));
  await expect(chipOf(page, ROUND_2)).toHaveAttribute("aria-pressed", "true");
  await expect(opened).toContainText("4–5 Feb 2026");
});

test("a round that was called off is struck, one without a number says so", async ({ page }) => {
  await openApp(page, "?span=2026-01-01/2026-06-15");
  await expect(page.locator('[data-round][data-status="cancelled"]')).toHaveText("–");
  await expect(ribbon(page)).toHaveText("123–");
});

test("a stretch without a round says so in the score", async ({ page }) => {
  await openApp(page);
  await expect(page.locator(".silence")).toHaveText(["No round for 3 years 1 month, 2 April 2022 to 15 May 2025"]);
  // In the midst of it, with no round in sight, too.
  await openApp(page, "?span=2023-05-01/2023-09-30&kind=round,statement");
  await expect(page.locator(".silence")).toHaveText("No round for 3 years 1 month, 2 April 2022 to 15 May 2025");
  // Where no round is asked for, none is missed.
  await openApp(page, "?span=2023-05-01/2023-09-30&kind=statement");
  await expect(page.locator(".silence")).toHaveCount(0);
});

test("a title along the top chooses its event", async ({ page }) => {
  await openApp(page, "?span=2026-01-19/2026-02-21");
  await page.locator(".caption").filter({ hasText: "First trilateral round" }).click();
  await expect(page).toHaveURL(/event=2026-01-23/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a touch between two chips opens the rounds that it may mean, one near a chip takes it", async ({ page }) => {
    await openApp(page, "?span=2025-03-01/2025-10-31&kind=round");
    const boxes = await ribbon(page)
      .getByRole("button")
      .evaluateAll((chips) => chips.map((chip) => chip.querySelector("path")?.getBoundingClientRect().toJSON()));
    const [a, b] = boxes;
    if (!a || !b) throw new Error("no chips");
    const gap = (a.right + b.left) / 2;
    // Near enough to each other that a finger between them may mean either.
    expect(b.left - a.right).toBeLessThan(16);
    await page.touchscreen.tap(gap, a.top + 10);
    const list = page.getByRole("dialog", { name: /^2 rounds, / });
    await expect(list.getByRole("listitem")).toHaveCount(2);
    await page.touchscreen.tap(a.left + 2, a.bottom + 8);
    await expect(list).toHaveCount(0);
    await page.touchscreen.tap(a.left + 2, a.bottom + 8);
    await expect(page).toHaveURL(/event=2025-05-16/);
  });
});

test("the first screen says who met in rounds, and since when no more", async ({ page }) => {
  await openApp(page);
  const story = page.locator(".score-story");
  await expect(story).toHaveText(
    "Ukraine and Russia held 7 rounds in 2022, 3 in 2025 and 3 mediated by US in 2026. No round since 18 February 2026.",
  );
  await page.locator("[data-row]").first().click();
  await expect(page.locator("[data-event-page]")).toBeVisible();
  await expect(story).toHaveCount(0);
});

test("what came of a round is told where its chip is pointed at, or has the focus", async ({ page }) => {
  await openApp(page);
  const chip = page.locator('[data-round][data-event="2026-02-04-abu-dhabi-round-2"]');
  const tip = page.locator(".tooltip");
  await chip.hover();
  await expect(tip).toContainText("Ukraine and Russia · mediated by US · hosted by UAE");
  await expect(tip).toContainText(/Agreement in part\..*without a breakthrough/);
  await page.mouse.move(4, 4);
  await expect(tip).toBeHidden();
  await chip.focus();
  await expect(tip).toContainText("Agreement in part.");
  await page.locator('[data-round][data-event="2026-03-05-abu-dhabi-round-postponed"]').focus();
  await expect(tip).toContainText("None: it did not take place.");
});
