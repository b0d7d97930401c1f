import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp } from "./app";

const box = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const spanWords = (page: Page) => page.locator(".zoom-span");
const SPAN = "span=2026-01-18/2026-02-22";
const address = (page: Page) => new URL(page.url()).search;

/** Two addresses one after the other: leaving the second leads to the first. */
async function openTwo(page: Page, second: string): Promise<void> {
  await openApp(page, "?theme=dark");
  await openApp(page, `?${second}`);
}
const left = /\?theme=dark$/;

test("Back takes a typed word away as a whole, and only then the page", async ({ page }) => {
  await openTwo(page, "kind=exchange");
  await page.getByRole("searchbox").pressSequentially("bodies");
  await expect(page).toHaveURL(/q=bodies/);
  await page.goBack();
  await expect(page).toHaveURL(/\?kind=exchange$/);
  await expect(page.getByRole("searchbox")).toHaveValue("");
  await page.goForward();
  await expect(page.getByRole("searchbox")).toHaveValue("bodies");
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(left);
});

test("Back unticks three boxes that were ticked in a row at once", async ({ page }) => {
  await openTwo(page, SPAN);
  for (const name of ["Rounds", "Exchanges", "Ukraine"]) await box(page, name).check();
  await expect(page).toHaveURL(/kind=round,exchange&party=ua$/);
  await page.goBack();
  for (const name of ["Rounds", "Exchanges", "Ukraine"]) await expect(box(page, name)).not.toBeChecked();
  await expect(page).toHaveURL(new RegExp(SPAN));
  await page.goBack();
  await expect(page).toHaveURL(left);
});

test("a box ticked after Back and Forward is an entry of its own, however soon it is", async ({ page }) => {
  await openTwo(page, SPAN);
  await box(page, "Rounds").check();
  await expect(page).toHaveURL(/kind=round$/);
  await page.goBack();
  await expect(box(page, "Rounds")).not.toBeChecked();
  await page.goForward();
  await expect(box(page, "Rounds")).toBeChecked();
  await box(page, "Exchanges").check();
  await expect(page).toHaveURL(/kind=round,exchange$/);
  await page.goBack();
  await expect(box(page, "Exchanges")).not.toBeChecked();
  await expect(box(page, "Rounds")).toBeChecked();
});

test("Back undoes a run of the wheel, and a zoom after Back spares the entry that it led to", async ({ page }) => {
  await openTwo(page, SPAN);
  const before = (await spanWords(page).textContent()) ?? "";
  const plot = await page.locator("[data-timeline-plot]").boundingBox();
  if (!plot) throw new Error("no plot");
  await page.mouse.move(plot.x + 300, plot.y + 8);
  // The wheel rests once in between: the address is written twice.
  for (const turn of [1, 2]) {
    const asked = address(page);
    await page.mouse.wheel(0, -120 * turn);
    await expect.poll(() => address(page)).not.toBe(asked);
  }
  await page.goBack();
  await expect(spanWords(page)).toHaveText(before);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).not.toHaveURL(new RegExp(SPAN));
  await page.goBack();
  await expect(spanWords(page)).toHaveText(before);
  await page.goBack();
  await expect(page).toHaveURL(left);
});

test("Undo zoom is offered once something was zoomed, and restores what was shown", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  const before = (await spanWords(page).textContent()) ?? "";
  const undo = page.getByRole("button", { name: "Undo zoom" });
  await expect(undo).toBeDisabled();
  for (let n = 0; n < 3; n++) await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(spanWords(page)).not.toHaveText(before);
  await undo.click();
  await expect(spanWords(page)).toHaveText(before);
  await expect(undo).toBeDisabled();
});

test("Back steps through choices, and through what was filtered and zoomed in between", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  await page.locator("[data-row]").first().getByRole("button").first().click();
  await expect(page).toHaveURL(/event=/);
  const chosen = address(page);
  await box(page, "Exchanges").check();
  await expect(page).toHaveURL(/kind=exchange/);
  const filtered = address(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).not.toHaveURL(/2026-01-18/);
  for (const earlier of [filtered, chosen, `?${SPAN}`]) {
    await page.goBack();
    await expect.poll(() => address(page)).toBe(earlier);
  }
  await page.goForward();
  await expect.poll(() => address(page)).toBe(chosen);
});

test("that a chosen mark comes into sight is no entry of its own", async ({ page }) => {
  const start = "span=2022-03-01/2022-04-30&kind=exchange&from=2026-02-05&to=2026-02-05&q=carried+out+the+swap";
  await openTwo(page, start);
  const before = address(page);
  await page.getByRole("region", { name: "Best matches" }).getByRole("button").first().click();
  await expect(markOf(page, EXCHANGE)).toBeVisible();
  await expect(spanWords(page)).toHaveText(/2026/);
  await page.goBack();
  await expect.poll(() => address(page)).toBe(before);
  await expect(spanWords(page)).toHaveText(/2022/);
});
