import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp, timeline } from "./app";
import { expectNothingForAxe } from "./checks";

const legend = (page: Page) => page.getByRole("region", { name: "How to read the score" });
const opener = (page: Page) => timeline(page).getByRole("button", { name: "How to read this", exact: true });
const signs = (page: Page) => legend(page).getByRole("list").getByRole("button");

test("on a first visit the legend is open; closed, it stays closed, and opens when asked for", async ({ page }) => {
  await openApp(page);
  await expect(signs(page).first()).toBeVisible();
  await legend(page).getByRole("button", { name: "Close how to read this" }).click();
  await expect(legend(page)).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await page.reload();
  await expect(opener(page)).toHaveAttribute("aria-expanded", "false");
  await expect(legend(page)).toHaveCount(0);
  await opener(page).click();
  await expect(signs(page).first()).toBeVisible();
});

test("storage may refuse: the legend opens and closes all the same", async ({ page }) => {
  const faults: Error[] = [];
  page.on("pageerror", (fault) => faults.push(fault));
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await openApp(page);
  await opener(page).click();
  await expect(legend(page)).toHaveCount(0);
  expect(faults).toEqual([]);
});

test("what is chosen has the room: the legend folds away, and comes back when it is asked for", async ({ page }) => {
  await openApp(page);
  await expect(signs(page).first()).toBeVisible();
  await page.keyboard.press(".");
  await expect(page).toHaveURL(/event=/);
  await expect(legend(page)).toHaveCount(0);
  await opener(page).click();
  await expect(signs(page).first()).toBeVisible();
});

test("in another's page, and on a small window, it opens only when asked for", async ({ page }) => {
  await openApp(page, "?embed=1");
  await expect(opener(page)).toBeVisible();
  await expect(legend(page)).toHaveCount(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await expect(legend(page)).toHaveCount(0);
});

test("it holds the signs that are on screen, no others, and follows what is shown", async ({ page }) => {
  await openApp(page, "?kind=exchange&span=2026-01-19/2026-02-21");
  await expect(signs(page)).toHaveText(["Exchange", "How many people", "Sources differ", "Keyboard"]);
  await openApp(page, "?kind=round&span=2026-03-01/2026-03-20");
  await expect(signs(page).filter({ hasText: "Called off" })).toHaveCount(1);
  await expect(signs(page).filter({ hasText: "Statement" })).toHaveCount(0);
});

test("every sign tells its meaning when it is touched, in the legend and on the score", async ({ page }) => {
  await openApp(page, "?span=2026-01-19/2026-02-21");
  await expect(signs(page).last()).toBeVisible();
  const names = await signs(page).allTextContents();
  expect(names.length).toBeGreaterThan(7);
  const told = new Set<string>();
  for (let i = 0; i < names.length; i++) {
    await signs(page).nth(i).click();
    told.add((await page.locator(".legend-means").textContent()) ?? "");
  }
  expect(told.size).toBe(names.length);
  await markOf(page, EXCHANGE).hover();
  await expect(page.locator(".legend-means")).toHaveText(/^People or bodies handed over\. A lens is as wide/);
  await expectNothingForAxe(page, ".timeline");
});

test("the line above the score says what the lanes are", async ({ page }) => {
  await openApp(page);
  const line = page.locator(".score-line");
  await expect(line).toContainText("Each line is a party");
  await page.getByRole("combobox", { name: "Lanes", exact: true }).selectOption("issue");
  await expect(line).toContainText("Each line is an issue");
});

for (const [width, height] of [
  [1440, 900],
  [1024, 700],
  [1024, 768],
] as const) {
  test(`it takes 170 px at most and leaves score and list in sight: ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    await expect(signs(page).first()).toBeVisible();
    const box = await legend(page).boundingBox();
    const frame = await page.locator(".plot-frame").boundingBox();
    const list = await page.locator("[data-row]").first().boundingBox();
    expect(box?.height).toBeLessThanOrEqual(170);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(frame?.y ?? 0);
    expect(frame?.height).toBeGreaterThan(120);
    expect(list?.y).toBeLessThan(height - 40);
  });
}

test("no sign and no meaning is cut at any width, whichever sign is touched", async ({ page }) => {
  await openApp(page, "?span=2026-01-18/2026-02-22");
  for (const width of [1440, 1280, 1200, 1024, 850, 768]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(signs(page).first()).toBeVisible();
    for (const sign of await signs(page).all()) {
      await sign.hover();
      const cut = await legend(page).evaluate((box) => box.scrollHeight - box.clientHeight);
      expect(cut, `${width} px, ${await sign.textContent()}: px of the legend that are cut`).toBeLessThanOrEqual(0);
    }
  }
});

test("a row that is pointed at is explained, though its event stands in a cluster until then", async ({ page }) => {
  await openApp(page);
  const rows = page.locator(".event-row");
  for (const title of [
    "Medvedev: answer with military deterrence",
    "Trump signs the sanctions act named after Graham",
  ]) {
    await rows.filter({ hasText: title }).hover();
    await expect(page.locator(".legend-means")).toHaveText(/^Somebody's words/);
    await page.getByRole("searchbox").hover();
    await expect(page.locator(".legend-means")).toHaveText(/^Touch a sign/);
  }
});

test("an arc is explained while the chosen event is tied to something, and not else", async ({ page }) => {
  await openApp(page, "?event=2022-07-22-black-sea-grain-initiative");
  const help = page.getByRole("button", { name: "How to read this" });
  if ((await page.locator(".legend").count()) === 0) await help.click();
  await page.getByRole("button", { name: "Tied to it" }).hover();
  await expect(page.locator(".legend-means")).toHaveText(/^An arc goes from the chosen event/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Tied to it" })).toHaveCount(0);
});
