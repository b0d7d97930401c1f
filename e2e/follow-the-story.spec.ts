import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp, timeline } from "./app";

const spanWords = (page: Page) => page.locator(".zoom-span");
const laneNames = (page: Page) => page.getByRole("list", { name: "Lanes" }).getByRole("button");

/** Key and place of each cluster on screen, by the plot's own pixels. */
const clusters = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-cluster]")].map((each) => ({
      key: each.getAttribute("data-cluster") ?? "",
      name: each.getAttribute("aria-label") ?? "",
    })),
  );

test("a column opens as a list beside it, from which the view closes in on its members", async ({ page }) => {
  await openApp(page);
  const before = await spanWords(page).textContent();
  const column = page.locator("[data-cluster]").first();
  await expect(column).toHaveAccessibleName(/^\d+ statements of Ukraine, .*\d{4}$/);
  const name = (await column.getAttribute("aria-label")) ?? "";
  await column.click();
  const list = page.getByRole("dialog", { name });
  await expect(list.getByRole("listitem")).toHaveCount(Number(/^\d+/.exec(name)?.[0]));
  await list.getByRole("button", { name: "Zoom in on these" }).click();
  await expect(spanWords(page)).not.toHaveText(before ?? "");
  await expect(page).toHaveURL(/span=/);
  await expect(list).toHaveCount(0);
});

test("clusters keep their members while panning at one zoom level", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page, "?span=2024-06-01/2025-12-31");
  const before = new Map((await clusters(page)).map(({ key, name }) => [key, name]));
  expect(before.size).toBeGreaterThan(5);
  const box = await page.locator("[data-timeline-plot]").boundingBox();
  if (!box) throw new Error("the plot has no box");
  const words = await spanWords(page).textContent();
  await page.mouse.move(box.x + 400, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 297, box.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(spanWords(page)).not.toHaveText(words ?? "");
  const after = await clusters(page);
  const kept = after.filter(({ key }) => before.has(key));
  expect(kept.length).toBeGreaterThan(3);
  for (const { key, name } of kept) expect(name).toBe(before.get(key));
});

test("lanes can be kinds, issues or tracks, in the address as on screen", async ({ page }) => {
  await openApp(page);
  await expect(laneNames(page).first()).toHaveText(/^Ukraine/);
  await page.getByRole("combobox", { name: "Lanes" }).selectOption("kind");
  await expect(laneNames(page)).toHaveText([
    /^Rounds/,
    /^Meetings/,
    /^Statements/,
    /^Exchanges/,
    /^Agreements/,
    /^Proposals/,
  ]);
  await expect(page).toHaveURL(/lanes=kind/);
  await page.getByRole("combobox", { name: "Lanes" }).selectOption("track");
  await expect(laneNames(page).first()).toHaveText(/^Belarus and Istanbul talks/);
});

test("a lane folds, moves by keys, and Others opens; one link brings the arrangement back", async ({
  page,
  context,
}) => {
  await openApp(page, "?span=2026-01-18/2026-02-22");
  const us = laneNames(page).filter({ hasText: /^US/ });
  await us.focus();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(laneNames(page).nth(1)).toHaveText(/^US/);
  await us.press("Enter");
  await expect(us).toHaveAttribute("aria-expanded", "false");
  const few = await laneNames(page).count();
  await laneNames(page)
    .filter({ hasText: /^Others/ })
    .click();
  await expect.poll(() => laneNames(page).count()).toBeGreaterThan(few);
  await expect(page).toHaveURL(/order=.*folded=us.*others=1/);

  const other = await context.newPage();
  await openApp(other, new URL(page.url()).search);
  await expect(laneNames(other).nth(1)).toHaveText(/^US/);
  await expect(laneNames(other).nth(1)).toHaveAttribute("aria-expanded", "false");
  await page.getByRole("button", { name: "Reset lanes" }).click();
  await expect(laneNames(page).first()).toHaveText(/^Ukraine/);
  await expect(page).not.toHaveURL(/order=/);
});

test("the span can be typed as two dates", async ({ page }) => {
  await openApp(page);
  await spanWords(page).click();
  await page.getByLabel("Shown to").fill("2026-02-10");
  await page.getByLabel("Shown from").fill("2026-01-20");
  await expect(spanWords(page)).toHaveText("20 Jan – 10 Feb 2026");
  await expect(page).toHaveURL(/span=2026-01-20\/2026-02-10/);
});

test("shift and wheel pan sideways; the window over the overview is the same span", async ({ page }) => {
  await openApp(page, "?span=2025-01-01/2025-12-31");
  const box = await page.locator("[data-timeline-plot]").boundingBox();
  const left = () => page.locator(".overview-brush .selection").evaluate((each) => each.getBoundingClientRect().left);
  const before = await left();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 20);
  await page.keyboard.down("Shift");
  await page.mouse.wheel(0, 200);
  await page.keyboard.up("Shift");
  await expect.poll(left).toBeGreaterThan(before);
  await expect(page).not.toHaveURL(/span=2025-01-01/);
});

test("an event that is chosen out of sight comes into sight on the score", async ({ page }) => {
  await openApp(page, "?span=2022-03-01/2022-04-30&kind=exchange&from=2026-02-05&to=2026-02-05&q=carried+out+the+swap");
  await expect(markOf(page, EXCHANGE)).toHaveCount(0);
  await page.getByRole("region", { name: "Best matches" }).getByRole("button").first().click();
  await expect(markOf(page, EXCHANGE)).toBeVisible();
  await expect(spanWords(page)).toHaveText(/2026/);
});

test("a vague date is drawn as a fade, a planned or cancelled event by its outline", async ({ page }) => {
  await openApp(page, "?span=2026-01-18/2026-04-05");
  await expect(timeline(page).locator("rect.vague").first()).toBeAttached();
  const cancelled = page.locator("[data-mark][data-status='cancelled'][data-kind='round']");
  await expect(cancelled).toHaveCount(1);
  await expect(cancelled.locator("path.sign").first()).toHaveAttribute("d", /ZM-?\d/);
});

test("inside another page's frame the wheel is left to that page, and a hint names the key", async ({ page }) => {
  await page.route("**/article.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>An article</title><div style="height:3000px"><iframe title="Parley" width="1200" height="640" src="./?embed=1"></iframe></div>`,
    }),
  );
  await page.goto("./article.html");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("[data-timeline-ready][data-gestures]")).toBeVisible();
  const words = await frame.locator(".zoom-span").textContent();
  const box = await frame.locator("[data-timeline-plot]").boundingBox();
  await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 20);
  await page.mouse.wheel(0, 300);
  await expect(frame.locator(".wheel-hint")).toContainText("to zoom");
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(frame.locator(".zoom-span")).toHaveText(words ?? "");
});

for (const embed of ["", "&embed=1"]) {
  test(`a cluster that no zoom can part lists its events${embed ? ", in an embed too" : ""}`, async ({ page }) => {
    // A single day, in lanes that are folded: no zoom comes closer.
    await openApp(page, `?span=2025-05-16/2025-05-16&folded=ua,ru,us,tr${embed}`);
    const cluster = page.locator("[data-cluster]").first();
    const name = (await cluster.getAttribute("aria-label")) ?? "";
    const count = Number(/^\d+/.exec(name)?.[0]);
    await cluster.focus();
    await page.keyboard.press("Enter");
    const list = page.getByRole("dialog", { name });
    await expect(list.getByRole("listitem")).toHaveCount(count);
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(cluster).toBeFocused();
    await page.keyboard.press("Enter");
    await list.getByRole("button").last().click();
    await expect(page).toHaveURL(/event=/);
    await expect(list).toHaveCount(0);
  });
}
