import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp, resultCount, sourcePanel } from "./app";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";

const MONTH = "span=2026-01-18/2026-02-22";
const tab = (page: Page, name: string) => page.getByRole("tab", { name });
const sheet = (page: Page) => page.getByRole("region", { name: "The chosen event" });

test("tabs show one pane at a time, each with its count or state", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);
  await expect(tab(page, "Score")).toHaveAttribute("aria-selected", "true");
  await expect(tab(page, "Source")).toContainText("none open");
  await tab(page, "Events").click();
  await expect(page.locator("[data-row]").first()).toBeVisible();
  await expect(page.locator("[data-timeline-plot]")).toHaveCount(0);
  await tab(page, "Source").click();
  await expect(page.getByText("No document is open.")).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(tab(page, "Events")).toBeFocused();
  await expect(page.locator("[data-row]").first()).toBeVisible();
});

test("a touched mark shows its event in a third of the window, which pulls up", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `?${MONTH}&kind=round,exchange`);
  await markOf(page, EXCHANGE).dispatchEvent("click", { detail: 1 });
  await expect(sheet(page).getByRole("heading", { level: 2 })).toHaveText(/^Exchange of 314/);
  const low = await sheet(page).boundingBox();
  expect(low?.height).toBeLessThan(844 * 0.36);
  const mark = await markOf(page, EXCHANGE).boundingBox();
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(low?.y ?? 0);
  await page.getByRole("button", { name: "Pull the sheet up" }).click();
  await expect.poll(async () => (await sheet(page).boundingBox())?.height ?? 0).toBeGreaterThan(844 * 0.8);
  await sheet(page).locator("[data-claim] button").first().click();
  await expect(tab(page, "Source")).toHaveAttribute("aria-selected", "true");
  await expect(sourcePanel(page).locator("mark[data-quote][data-marked]").first()).toBeInViewport();
  await page.getByRole("button", { name: "Close" }).click();
  await expect(tab(page, "Score")).toHaveAttribute("aria-selected", "true");
});

test("Back from a document goes to the tab that it was opened from", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `?${MONTH}`);
  await tab(page, "Events").click();
  await page.locator("[data-row] button").first().click();
  await sheet(page).locator("[data-claim] button").first().dispatchEvent("click", { detail: 1 });
  await expect(tab(page, "Source")).toHaveAttribute("aria-selected", "true");
  await page.goBack();
  await expect(tab(page, "Events")).toHaveAttribute("aria-selected", "true");
  await expect(sheet(page)).toBeVisible();
});

test("the handle is pulled by a finger too", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `?event=${EXCHANGE}&${MONTH}`);
  const handle = await page.getByRole("button", { name: "Pull the sheet up" }).boundingBox();
  const [x, y] = [(handle?.x ?? 0) + 180, (handle?.y ?? 0) + 10];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await sheet(page).boundingBox())?.height ?? 0).toBeGreaterThan(844 * 0.8);
});

test("lying, the sheet comes from the side and leaves the chosen mark free", async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openApp(page, `?event=${EXCHANGE}`);
  const side = await sheet(page).boundingBox();
  expect(side?.x).toBeGreaterThan(844 * 0.45);
  expect(side?.height).toBeGreaterThan(300);
  const mark = await markOf(page, EXCHANGE).boundingBox();
  expect((mark?.x ?? 9999) + (mark?.width ?? 0)).toBeLessThan(side?.x ?? 0);
});

const MARKED = [EXCHANGE, "2026-02-07-us-proposes-miami-round"];

test("the chosen mark is above the sheet at 360 by 640", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  for (const id of MARKED) {
    await openApp(page, `?event=${id}`);
    await expect(async () => {
      const mark = await markOf(page, id).boundingBox();
      const floor = await sheet(page).boundingBox();
      expect(mark?.y).toBeGreaterThanOrEqual(0);
      expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(floor?.y ?? 0);
    }).toPass({ timeout: 10_000 });
  }
});

for (const [width, height] of [
  [300, 250],
  [480, 320],
] as const) {
  test(`a frame of ${width} by ${height} that is not made higher scrolls to the chosen mark`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const id of MARKED) {
      await openApp(page, `?embed=1&event=${id}`);
      await expect(async () => {
        const mark = await markOf(page, id).boundingBox();
        expect(mark?.y).toBeGreaterThanOrEqual(0);
        expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThanOrEqual(height);
      }).toPass({ timeout: 10_000 });
    }
  });
}

for (const [width, height] of [
  [1024, 600],
  [844, 390],
] as const) {
  test(`a search shows at least three results at ${width} by ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto("?q=Witkoff");
    await expect(resultCount(page)).toBeVisible();
    const results = page.locator("[data-row] button, .best-matches li button");
    await expect(async () => {
      const floor = await page.evaluate(
        () => document.querySelector(".tabs")?.getBoundingClientRect().top ?? window.innerHeight,
      );
      const whole = await results.evaluateAll(
        (all, bottom) =>
          all.filter((each) => {
            const title = each.querySelector(".event-row-title, .best-match-title")?.getBoundingClientRect();
            const scroller = each.closest("section")?.getBoundingClientRect();
            return (
              title && scroller && title.top >= scroller.top - 1 && title.bottom <= Math.min(scroller.bottom, bottom)
            );
          }).length,
        floor,
      );
      expect(whole).toBeGreaterThanOrEqual(3);
    }).toPass({ timeout: 10_000 });
  });
}

// 720 by 450 is a window of 1440 by 900 at twice its size.
for (const [width, height] of [
  [320, 640],
  [390, 844],
  [720, 450],
  [844, 390],
] as const) {
  test(`nothing is wider than a window of ${width} by ${height}, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const address of ["", `?event=${EXCHANGE}&${MONTH}`, "?view=rounds", "?view=positions"]) {
      await page.goto(`./${address}`);
      await expect(page.locator("[data-timeline-ready], [data-view-ready]").first()).toBeVisible();
      await expectNoWiderThanWindow(page);
    }
    await page.goto(`?event=${EXCHANGE}&${MONTH}`);
    await expect(sheet(page).locator("[data-claim]").first()).toBeAttached();
    await expectNothingForAxe(page);
  });
}

test.describe("by touch", () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test("what is pressed is 44 px or more, but for links within a text", async ({ page }) => {
    await openApp(page, `?event=${EXCHANGE}&${MONTH}`);
    await expect(sheet(page).locator("[data-claim]").first()).toBeVisible();
    const small = await page.evaluate(() =>
      [...document.querySelectorAll(".header button, .header summary, .tabs button, .zoom button, .event-ways button")]
        .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 44 || box.width < 44))
        .map(({ name, box }) => `${name}: ${box.width} by ${box.height}`),
    );
    expect(small).toEqual([]);
  });

  test("a swipe up on the score scrolls the page, one across it pans", async ({ page }) => {
    await openApp(page);
    const box = await page.locator("[data-timeline-plot]").boundingBox();
    const [x, y] = [Math.round((box?.x ?? 0) + 150), Math.round((box?.y ?? 0) + 260)];
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly { x: number; y: number }[]) =>
      devtools.send("Input.dispatchTouchEvent", { type, touchPoints: [...points] });
    const swipe = async (dx: number, dy: number) => {
      await touch("touchStart", [{ x, y }]);
      for (let step = 1; step <= 10; step++) {
        await touch("touchMove", [{ x: x + dx * step, y: y + dy * step }]);
        // A finger moves frame by frame: moves that come all at once are taken for few.
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      await touch("touchEnd", []);
    };
    const scrolled = () => page.evaluate(() => window.scrollY);
    /** Where the page has come to once it scrolls no farther of its own speed. */
    const atRest = async () => {
      let before = -1;
      await expect
        .poll(async () => {
          const last = before;
          before = await scrolled();
          return before === last;
        })
        .toBe(true);
      return before;
    };
    await swipe(0, -16);
    expect(await atRest()).toBeGreaterThan(60);
    await expect(page).not.toHaveURL(/span=|order=/);
    await page.evaluate(() => window.scrollTo(0, 0));
    expect(await atRest()).toBe(0);
    await swipe(12, 0);
    await expect(page).toHaveURL(/span=/);
    expect(await atRest()).toBeLessThan(10);
  });

  test("Search takes the words at once", async ({ page }) => {
    await openApp(page);
    await page.getByRole("button", { name: "Search", exact: true }).tap();
    await page.keyboard.type("Witkoff");
    await expect(page.getByRole("searchbox")).toHaveValue("Witkoff");
    await expect(tab(page, "Events")).toHaveAttribute("aria-selected", "true");
  });

  test("views open from the menu", async ({ page }) => {
    await openApp(page);
    await page.locator("summary[aria-label='Views and theme']").click();
    await page.getByRole("link", { name: "Rounds" }).click();
    await expect(page).toHaveURL(/view=rounds/);
    await expect(page.locator("[data-view-ready]")).toBeVisible();
    await expect(page.getByRole("link", { name: "Rounds" })).toBeHidden();
  });
});
