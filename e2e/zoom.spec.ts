import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp, timeline } from "./app";

const spanWords = (page: Page) => page.locator(".zoom-span");
const plotBox = async (page: Page) => {
  const box = await page.locator("[data-timeline-plot]").boundingBox();
  if (!box) throw new Error("no plot");
  return box;
};
const SPAN = "span=2025-12-01/2026-03-31";

test("a press right after the wheel keeps the zoom, and so does the event that it chooses", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  const mark = await markOf(page, EXCHANGE).boundingBox();
  if (!mark) throw new Error("no mark");
  // The wheel turns over the mark, so that it stays under the pointer; the press comes before the wheel has rested.
  const { x, y } = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const before = await spanWords(page).textContent();
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -240);
  await expect(spanWords(page)).not.toHaveText(before ?? "");
  const zoomed = (await spanWords(page).textContent()) ?? "";
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/event=/);
  await expect(page).not.toHaveURL(new RegExp(SPAN));
  // The document covers the right end: what is seen begins where it did.
  await expect(spanWords(page)).toHaveText(new RegExp(`^${zoomed.split(" – ")[0]} – `));
});

test("a press on a title right after the wheel chooses its event", async ({ page }) => {
  await openApp(page, "?span=2026-01-28/2026-02-12");
  const plot = await plotBox(page);
  const before = await spanWords(page).textContent();
  await page.mouse.move(plot.x + plot.width / 2, plot.y + 60);
  await page.mouse.wheel(0, -240);
  await expect(spanWords(page)).not.toHaveText(before ?? "");
  // The right end of a title is further from its mark than a press may miss it.
  const title = await page.evaluate(() => {
    const titles = [...document.querySelectorAll("[data-timeline-plot] [data-names^=e]")];
    const widest = titles.reduce((a, b) => (b.getBoundingClientRect().width > a.getBoundingClientRect().width ? b : a));
    const { right, top, height } = widest.getBoundingClientRect();
    const mark = document.querySelector(`[data-mark][data-stop="${widest.getAttribute("data-names")}"]`);
    return { x: right - 8, y: top + height / 2, event: mark?.getAttribute("data-event") };
  });
  await page.mouse.move(title.x, title.y);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(new RegExp(`event=${title.event}`));
});

test("a press on nothing right after the wheel writes the zoom; Fit to the results and 0 undo it", async ({ page }) => {
  await openApp(page, "?kind=round");
  const box = await plotBox(page);
  const before = (await spanWords(page).textContent()) ?? "";
  const fitted = spanWords(page);
  for (const undo of ["menu", "key"]) {
    await page.mouse.move(box.x + 300, box.y + 8);
    await page.mouse.wheel(0, -240);
    await expect(fitted).not.toHaveText(before);
    await page.mouse.down();
    await page.mouse.up();
    await expect(page).toHaveURL(/span=/);
    if (undo === "menu") await page.getByRole("combobox", { name: "Fit the timeline to" }).selectOption("results");
    else {
      await page.locator("[data-timeline-plot] .marks [tabindex='0']").first().focus();
      await page.keyboard.press("0");
    }
    await expect(fitted).toHaveText(before);
    await expect(page).not.toHaveURL(/span=/);
  }
});

test("a year typed into the visible span moves nothing until it is one the timeline reaches", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  await spanWords(page).click();
  const seen: string[] = [];
  await page.exposeFunction("spanChanged", (words: string) => seen.push(words));
  await spanWords(page).evaluate((element) => {
    const tell = () => (window as unknown as { spanChanged(words: string): void }).spanChanged(element.textContent);
    new MutationObserver(tell).observe(element, { childList: true, characterData: true, subtree: true });
  });
  const from = page.getByLabel("Shown from");
  await from.focus();
  // Month, day, year, as the field of this language wants them.
  await page.keyboard.type("01202025");
  await expect(spanWords(page)).toHaveText("20 Jan 2025 – 31 Mar 2026");
  // The month and the day are dates of 2025 already; no year of one to three digits was ever shown.
  expect(seen.filter((words) => !/20 ?2[56]|2026/.test(words))).toEqual([]);
});

test("dates the wrong way round are said to be, and nothing is swapped", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  await spanWords(page).click();
  await page.getByLabel("Shown from").fill("2026-05-01");
  await expect(timeline(page).getByRole("status").filter({ hasText: "is after" })).toHaveText(
    "1 May 2026 is after 31 March 2026: the first date has to be the earlier one.",
  );
  await expect(page.getByLabel("Shown from")).toHaveValue("2026-05-01");
  await expect(page).toHaveURL(new RegExp(SPAN));
  await page.getByLabel("Shown to").fill("2026-06-01");
  await expect(page).toHaveURL(/span=2026-05-01\/2026-06-01/);
});
