import { expect, test } from "@playwright/test";
import { EXCHANGE, eventPage, goOn, markOf, openApp, sourcePanel } from "./app";

const ROUND = "2026-02-04-abu-dhabi-round-2";
const MONTH = "span=2026-01-18/2026-02-22";

test("a chosen event has a page: what came of it, its facts, its claims, and the list gives way", async ({ page }) => {
  await openApp(page, `?${MONTH}`);
  await markOf(page, ROUND).dispatchEvent("click", { detail: 1 });
  const shown = eventPage(page, ROUND);
  await expect(shown.getByRole("heading", { level: 2 })).toHaveText(
    "Second round of US-Russia-Ukraine talks, Abu Dhabi",
  );
  await expect(shown.locator(".came-of-it")).toContainText("Agreement in part");
  await expect(shown.locator(".came-of-it")).toContainText("Exchange of 314 prisoners");
  await expect(shown.locator(".event-facts")).toContainText("Abu Dhabi");
  expect(await shown.locator("[data-claim]").count()).toBeGreaterThan(5);
  await expect(page.locator("[data-row]")).toHaveCount(0);
  const order = await shown.evaluate((element) =>
    ["h2", ".came-of-it", ".event-facts", "[data-claim]"].map(
      (part) => element.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
    ),
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));

  await shown.getByRole("button", { name: "All events" }).click();
  await expect(page.locator("[data-row]").first()).toBeVisible();
});

test("previous and next turn the page, in the order of the filter", async ({ page }) => {
  await openApp(page, `?kind=round&event=${ROUND}`);
  await page.getByRole("button", { name: /^Next event: .*Third round/ }).click();
  await expect(eventPage(page, "2026-02-17-geneva-round-3")).toBeVisible();
  await page.getByRole("button", { name: /^Previous event: .*Second round/ }).click();
  await expect(eventPage(page, ROUND)).toBeVisible();
});

for (const id of [EXCHANGE, ROUND, "2026-01-23-abu-dhabi-round-1"]) {
  test(`from the mark of ${id} to its copied quote in 12 key presses at most`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openApp(page, `?${MONTH}`);
    await markOf(page, id).focus();
    let presses = 0;
    const press = async (key: string) => {
      presses++;
      await page.keyboard.press(key);
    };
    await press("Enter");
    await expect(eventPage(page, id).getByRole("heading", { level: 2 })).toBeFocused();
    await expect(eventPage(page, id).locator("[data-claim]").first()).toBeVisible();
    const onClaim = () => page.evaluate(() => document.activeElement?.closest("[data-claim]") !== null);
    while (!(await onClaim()) && presses < 12) await press("Tab");
    const words = await page.evaluate(() => document.activeElement?.querySelector("q")?.textContent ?? "");
    await press("Enter");
    await expect(sourcePanel(page).locator("blockquote:focus mark")).toHaveText(words);
    await press("Tab");
    await expect(page.getByRole("button", { name: "Copy with citation" }).and(page.locator(":focus"))).toBeVisible();
    await press("Enter");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`“${words}”`);
    expect(presses).toBeLessThanOrEqual(12);
    await page.keyboard.press("Escape");
    await expect(markOf(page, id)).toBeFocused();
  });
}

test("a pointer's choice, and the keys that step, leave the focus where it is", async ({ page }) => {
  const FIRST = "2026-01-23-abu-dhabi-round-1";
  await openApp(page, `?${MONTH}&kind=round&event=${FIRST}`);
  await markOf(page, FIRST).focus();
  await page.keyboard.press(".");
  await expect(eventPage(page, ROUND)).toBeVisible();
  await expect(markOf(page, FIRST)).toBeFocused();
  await markOf(page, FIRST).dispatchEvent("click", { detail: 1 });
  await expect(eventPage(page, FIRST)).toBeVisible();
  await expect(eventPage(page, FIRST).getByRole("heading", { level: 2 })).not.toBeFocused();
});

test("a press without a pointer, as voice control sends it, counts as one by keys", async ({ page }) => {
  await openApp(page, `?${MONTH}`);
  const row = page.locator("[data-row]").first();
  const id = (await row.getAttribute("data-event")) ?? "";
  await row.getByRole("button").evaluate((button: HTMLElement) => button.click());
  await expect(eventPage(page, id).getByRole("heading", { level: 2 })).toBeFocused();
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [1024, 600],
] as const) {
  test(`the event's page and its document have half of a window of ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page, `?event=${ROUND}`);
    await expect(sourcePanel(page).locator("[data-paragraph]").first()).toBeVisible();
    for (const part of [eventPage(page, ROUND), sourcePanel(page)]) {
      const box = await part.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(height / 2 - 1);
    }
    const score = await page.locator(".plot-frame").boundingBox();
    expect(score?.height).toBeGreaterThan(100);
  });
}

for (const width of [1440, 1024]) {
  test(`no chosen mark lies under the panel, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page, "?kind=round,exchange,agreement");
    const edges = () =>
      page.evaluate(() => {
        const mark = document.querySelector("[data-mark][data-emphasis=chosen]")?.getBoundingClientRect();
        const panel = document.querySelector("aside")?.getBoundingClientRect();
        const plot = document.querySelector(".plot-frame")?.getBoundingClientRect();
        return mark && panel && plot ? { mark: mark.right, left: mark.left, panel: panel.left, plot } : null;
      });
    await page.keyboard.press("End");
    for (const id of [EXCHANGE, ROUND, "2026-02-17-geneva-round-3", "2022-02-28-gomel-round-1"]) {
      for (const span of ["", "&span=2025-12-01/2026-02-20", `&${MONTH}`]) {
        await goOn(page, `?kind=round,exchange,agreement&event=${id}${span}`);
        await expect(sourcePanel(page).locator("[data-paragraph]").first()).toBeVisible();
        await expect.poll(async () => (await edges())?.mark ?? 9999).toBeLessThan((await edges())?.panel ?? 0);
        const { left = 0, plot = { left: 0 } } = (await edges()) ?? {};
        expect(left).toBeGreaterThan(plot.left);
        // The address keeps the span that it came with.
        expect(new URL(page.url()).searchParams.get("span") ?? "").toBe(span.replace("&span=", ""));
      }
    }
  });
}

test("choosing keeps the scale of the score, and letting go brings its span back", async ({ page }) => {
  await openApp(page, "?kind=round,exchange");
  const span = page.locator(".zoom-span");
  const before = await span.textContent();
  const distance = () =>
    page.evaluate(() => {
      const labels = [...document.querySelectorAll("[data-timeline-plot] text.major")];
      const x = (year: string) => labels.find((label) => label.textContent === year)?.getBoundingClientRect().x ?? 0;
      return Math.round(x("2026") - x("2025"));
    });
  const apart = await distance();
  expect(apart).toBeGreaterThan(50);
  await markOf(page, ROUND).dispatchEvent("click", { detail: 1 });
  await expect(sourcePanel(page)).toBeVisible();
  expect(await distance()).toBe(apart);
  await page.keyboard.press("Escape");
  await expect(sourcePanel(page)).toHaveCount(0);
  await expect(span).toHaveText(before ?? "");
  await expect(page).not.toHaveURL(/span=/);
});

test("a round's page tells what was agreed there from what only followed, and what stayed open", async ({ page }) => {
  await openApp(page, "?event=2026-02-17-geneva-round-3");
  const came = eventPage(page).locator(".came-of-it");
  const agreed = came.getByRole("list", { name: "What was agreed" });
  await expect(agreed.getByRole("listitem")).toHaveCount(3);
  await expect(agreed).toContainText("Understanding on monitoring a possible ceasefire 18 Feb 2026 · claimed");
  await expect(came).toContainText(
    "1 more was agreed; 2 agreements followed on the same track; stayed open: Territory, Security guarantees.",
  );
  await came.getByRole("button", { name: "The round’s own page" }).click();
  await expect(page).toHaveURL(/view=rounds/);
});

test("stepping begins at what is in sight", async ({ page }) => {
  await openApp(page, "?span=2025-06-11/2025-07-06&kind=round,exchange");
  await page.keyboard.press(".");
  await expect(page).toHaveURL(/event=2025-06-/);
  await page.keyboard.press("Escape");
  await page.keyboard.press(",");
  await expect(page).toHaveURL(/event=2025-0[67]-/);
});

test("a link to one quote brings its event into sight", async ({ page }) => {
  await openApp(page, "?source=fnnews-2026-02-06-second-round&p=6");
  await expect(sourcePanel(page).locator("[data-paragraph='6']")).toBeVisible();
  await expect(markOf(page, EXCHANGE)).toBeInViewport();
  const clear = await page.evaluate((id) => {
    const mark = document.querySelector(`[data-mark][data-event="${id}"]`)?.getBoundingClientRect();
    return (mark?.right ?? 9999) < (document.querySelector("aside")?.getBoundingClientRect().left ?? 0);
  }, EXCHANGE);
  expect(clear).toBe(true);
});
