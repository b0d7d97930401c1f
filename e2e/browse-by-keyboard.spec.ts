import { expect, test } from "@playwright/test";
import { eventPage, openApp, resultCount } from "./app";
import { countOf } from "./authored";

test("the rounds can be browsed in order by the keyboard alone", async ({ page }) => {
  await openApp(page, "?kind=round");
  await expect(resultCount(page)).toHaveText(new RegExp(`^${countOf("round")} of `));
  await page.locator("[data-timeline-plot] .marks [tabindex='0']").focus();
  const seen: string[] = [];
  const focusedStop = () => page.evaluate(() => document.activeElement?.getAttribute("data-stop") ?? "");
  const focusedName = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
  await page.keyboard.press("Home");
  await expect.poll(focusedName).toContain("First round of Russian-Ukrainian talks");
  // Keys are answered at once, or within two frames where the view moves along.
  const settle = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame++) await new Promise((done) => requestAnimationFrame(done));
    });
  const left: number[] = [];
  while (seen.length < 100) {
    const stop = await focusedStop();
    if (stop === seen.at(-1)) break;
    seen.push(stop);
    left.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().left ?? 0));
    await page.keyboard.press("ArrowRight");
    await settle();
  }
  // Every mark once, from left to right but for the width of a mark.
  expect(new Set(seen).size).toBe(seen.length);
  const marks = await page
    .locator("[data-mark]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("data-stop") ?? ""));
  expect(marks.length).toBeGreaterThan(5);
  expect(seen).toEqual(expect.arrayContaining(marks));
  for (const [i, x] of left.entries()) expect(x).toBeGreaterThan((left[i - 1] ?? x) - 30);
});

test("full stop and comma choose the next and the previous event, and the view moves along", async ({ page }) => {
  await openApp(page, "?kind=round");
  const titles: string[] = [];
  for (let i = 0; i < 13; i++) {
    await page.keyboard.press(".");
    await expect(eventPage(page).getByRole("heading", { level: 2 })).not.toHaveText(titles[i - 1] ?? "");
    titles.push((await eventPage(page).getByRole("heading", { level: 2 }).textContent()) ?? "");
  }
  expect(new Set(titles).size).toBe(13);
  await page.keyboard.press(",");
  await expect(eventPage(page).getByRole("heading", { level: 2 })).toHaveText(titles[11] ?? "");
});

test("Enter chooses, F finds, Escape lets go", async ({ page }) => {
  await openApp(page, "?kind=round&span=2026-01-18/2026-02-22");
  await page.locator("[data-timeline-plot] .marks [tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  const id = await page.evaluate(() => document.activeElement?.getAttribute("data-event"));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  const mark = page.locator(`[data-mark][data-event="${id}"]`);
  await expect(eventPage(page, id ?? "").getByRole("heading", { level: 2 })).toBeFocused();
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await mark.focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("PageUp");
  await page.keyboard.press("f");
  await expect(mark).toBeInViewport();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);
});

test("plus, minus and 0 zoom", async ({ page }) => {
  await openApp(page);
  const span = page.locator(".zoom-span");
  const all = await span.textContent();
  await page.locator("[data-timeline-plot] .marks [tabindex='0']").focus();
  await page.keyboard.press("+");
  await expect(span).not.toHaveText(all ?? "");
  await expect(page).toHaveURL(/span=/);
  await page.keyboard.press("0");
  await expect(span).toHaveText(all ?? "");
  await expect(page).not.toHaveURL(/span=/);
});
