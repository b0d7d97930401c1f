import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, inView, markOf, openApp, resultCount, rowOf } from "./app";
import { ALL, ALL_OF_ALL, NEWEST } from "./authored";

const rows = (page: Page) => page.locator("[data-row]");
const order = (page: Page) => page.getByRole("combobox", { name: "Order of the list" });
const plot = (page: Page) => page.locator("[data-timeline-plot]");
/** How many events the list says are in view. */
const counted = async (page: Page) => Number(/^In view: ([\d,]+)/.exec((await inView(page).textContent()) ?? "")?.[1]);

test("the list holds what the score shows: as many as the same period lets through, the first of them on top", async ({
  page,
}) => {
  await openApp(page, "?from=2023-09-01&to=2024-03-01");
  const [within] = ((await resultCount(page).textContent()) ?? "").split(" ");
  await openApp(page, "?span=2023-09-01/2024-03-01");
  await expect(inView(page)).toHaveText(`In view: ${within} of ${ALL} events`);
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  await expect(rows(page).first()).toContainText("4 Sep 2023");
});

test("on a first visit the newest event is the first row, and all are in view", async ({ page }) => {
  await openApp(page);
  await expect(inView(page)).toHaveText(`In view: ${ALL} events`);
  await expect(order(page)).toHaveValue("newest");
  await expect(rows(page).first()).toContainText(NEWEST.title);
});

test("the count follows a drag while it goes on, the rows once it rests", async ({ page }) => {
  await openApp(page, "?span=2025-12-01/2026-03-31");
  const first = await rows(page).first().getAttribute("data-event");
  const before = await counted(page);
  const box = await plot(page).boundingBox();
  if (!box) throw new Error("no plot");
  await page.mouse.move(box.x + 100, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, box.y + 8, { steps: 8 });
  await expect.poll(() => counted(page)).not.toBe(before);
  await expect(rows(page).first()).toHaveAttribute("data-event", first ?? "");
  await page.mouse.up();
  await expect(rows(page).first()).not.toHaveAttribute("data-event", first ?? "");
});

test("zooming and fitting are followed as well", async ({ page }) => {
  await openApp(page, "?span=2025-12-01/2026-03-31");
  const before = await counted(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => counted(page)).toBeLessThan(before);
  await page.getByRole("combobox", { name: "Fit the timeline to" }).selectOption("results");
  await expect(inView(page)).toHaveText(`In view: ${ALL} events`);
  // What comes first was settled when the page opened: zooming turns nothing round.
  await expect(order(page)).toHaveValue("oldest");
});

test("either end may come first, and a link says which", async ({ page }) => {
  await openApp(page, "?span=2025-12-01/2026-03-31");
  await expect(order(page)).toHaveValue("oldest");
  await order(page).selectOption("newest");
  await expect(page).toHaveURL(/sequence=newest/);
  await expect(rows(page).first()).toContainText("Mar 2026");
});

test("Latest goes to the newest event from wherever one is", async ({ page }) => {
  await openApp(page, "?span=2022-03-01/2022-05-01");
  await page.getByRole("button", { name: "Latest" }).click();
  await expect(rows(page).first()).toContainText(NEWEST.title);
  await expect(rows(page).first().getByRole("button")).toBeFocused();
  const newest = (await rows(page).first().getAttribute("data-event")) ?? "";
  await expect(markOf(page, newest)).toBeInViewport();
});

test("a row raises its mark, a mark its row", async ({ page }) => {
  await openApp(page, "?span=2026-02-04/2026-02-08&kind=exchange,agreement,round");
  await rowOf(page, EXCHANGE).getByRole("button").hover();
  await expect(markOf(page, EXCHANGE)).toHaveAttribute("data-emphasis", "raised");
  await page.mouse.move(1, 1);
  await expect(rowOf(page, EXCHANGE)).not.toHaveAttribute("data-raised");
  await markOf(page, EXCHANGE).locator(".sign").first().hover();
  await expect(rowOf(page, EXCHANGE)).toHaveAttribute("data-raised", "true");
});

test("a month without events is told between the rows, under a filter as one of what matches", async ({ page }) => {
  await openApp(page, "?span=2022-04-01/2025-06-01&kind=round");
  await expect(page.getByText(/^No matching event from .* 2022 to .* 2025$/)).toBeVisible();
});
