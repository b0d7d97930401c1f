import { expect, test } from "@playwright/test";
import {
  EXCHANGE,
  eventPage,
  FOUNDING,
  linkOf,
  markOf,
  measureJoints,
  openApp,
  paragraphOf,
  resultCount,
  sourcePanel,
  timeline,
} from "./app";

const SPAN = "span=2026-01-18/2026-02-22";

test("a click on the exchange of 314 prisoners leads to the paragraph and marks the quote", async ({ page }) => {
  await openApp(page, `?party=ua,ru&match=all&${SPAN}`);
  await markOf(page, EXCHANGE).click();

  const paragraph = paragraphOf(page, FOUNDING, 6);
  await expect(paragraph).toBeInViewport();
  const quote = paragraph.locator("mark[data-quote]").first();
  await expect(quote).toHaveText("agreed to exchange 314 prisoners of war and carried out the swap immediately");
  await expect(quote).toHaveCSS("background-color", "rgb(255, 229, 138)");
  await expect(sourcePanel(page).getByRole("heading", { level: 2 })).toContainText("Exchange of 314 Prisoners");
  await expect(page).toHaveURL(new RegExp(`event=${EXCHANGE}`));
  await expect(eventPage(page, EXCHANGE)).toContainText("Rests on");

  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  const joints = await measureJoints(page, EXCHANGE, FOUNDING, 6);
  expect(joints?.start).toBeLessThanOrEqual(2);
  expect(joints?.end).toBeLessThanOrEqual(2);
});

test("the line stays joined through zooming, panning, scrolling and resizing", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  const plot = page.locator("[data-timeline-plot]");
  const box = await plot.boundingBox();
  if (!box) throw new Error("the plot has no box");

  const expectJoined = async () => {
    const joints = await measureJoints(page, EXCHANGE, FOUNDING, 6);
    expect(joints, "the line and both of its ends are on the page").not.toBeNull();
    expect(joints?.start).toBeLessThanOrEqual(2);
    expect(joints?.end).toBeLessThanOrEqual(2);
  };
  const span = () => page.locator(".zoom-span").textContent();

  const before = await span();
  const mark = await markOf(page, EXCHANGE).boundingBox();
  await page.mouse.move((mark?.x ?? 0) + 4, box.y + 20);
  await page.mouse.wheel(0, -240);
  await expect.poll(span).not.toBe(before);
  await expectJoined();

  await page.mouse.down();
  await page.mouse.move((mark?.x ?? 0) - 60, box.y + 24, { steps: 6 });
  await expectJoined();
  await page.mouse.up();
  await expectJoined();

  await sourcePanel(page)
    .getByRole("region")
    .evaluate((element) => element.scrollBy(0, 60));
  await expectJoined();

  await page.setViewportSize({ width: 1280, height: 820 });
  // The window is of its new size at once, the page is laid out for it with the next frame.
  await expect(expectJoined).toPass();
});

test("a paragraph scrolled out of the panel is pointed to from its edge", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  await sourcePanel(page)
    .getByRole("region")
    .evaluate((element) => element.scrollTo(0, 0));
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "off-screen");
  await expect(page.locator(".link-note")).toHaveText("¶6");
});

test("a shared address shows the same in a new page", async ({ page, context }) => {
  await openApp(page, `?party=ua,ru&match=all&${SPAN}`);
  await markOf(page, EXCHANGE).click();
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  const count = await resultCount(page).textContent();
  const path = await linkOf(page, EXCHANGE, FOUNDING, 6).getAttribute("d");

  const other = await context.newPage();
  await other.setViewportSize({ width: 1440, height: 900 });
  await other.goto(page.url());
  await expect(linkOf(other, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  await expect(resultCount(other)).toHaveText(count ?? "");
  await expect(other.getByRole("checkbox", { name: "Ukraine", exact: true })).toBeChecked();
  await expect(linkOf(other, EXCHANGE, FOUNDING, 6)).toHaveAttribute("d", path ?? "");
});

test("other evidence is one key away, and a paragraph shows every event that rests on it", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  await expect(sourcePanel(page)).toContainText("passage 1 of 8");
  await page.keyboard.press("]");
  await expect(sourcePanel(page)).toContainText("passage 2 of 8");
  await expect(page).toHaveURL(/source=wam-2026-02-05-exchange/);
  await page.keyboard.press("[");
  await expect(sourcePanel(page)).toContainText("passage 1 of 8");

  await page.keyboard.press("Escape");
  await page.goto(`./?source=${FOUNDING}&p=3&${SPAN}`);
  const resting = paragraphOf(page, FOUNDING, 3).getByRole("list").getByRole("button");
  await expect(resting.first()).toBeVisible();
  const title = (await resting.first().textContent()) ?? "";
  await resting.first().focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=/);
  await expect(page).toHaveURL(/p=3/);
  const heading = eventPage(page).getByRole("heading", { level: 2 });
  await expect(heading).toHaveText(title.replace(/ \d.*$/, ""));
  await expect(heading).toBeFocused();
});

test("the original opens at the very words", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  const link = paragraphOf(page, FOUNDING, 6).getByRole("link", { name: "Open at these words" }).first();
  await expect(link).toHaveAttribute("href", /#:~:text=agreed%20to%20exchange/);
  await expect(link).toHaveAttribute("target", "_blank");
  await expect(link).toHaveAttribute("rel", "noopener noreferrer");
});

test("the timeline is a landmark with one tab stop whose marks carry kind, title and date", async ({ page }) => {
  await openApp(page, `?${SPAN}`);
  await expect(timeline(page)).toBeVisible();
  await expect(markOf(page, EXCHANGE)).toHaveAccessibleName(
    "Exchange: Exchange of 314 prisoners, 157 from each side, 5 February 2026",
  );
  await expect(page.locator("[data-timeline-plot] .marks [tabindex='0']")).toHaveCount(1);
  expect(await page.evaluate(() => performance.getEntriesByName("timeline-ready").length)).toBe(1);
});

test("an event moved out of the timeline's sight is still joined, with words for where it lies", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  await markOf(page, EXCHANGE).focus();
  for (const _ of Array(3)) await page.keyboard.press("PageUp");
  await expect(linkOf(page, EXCHANGE, FOUNDING, 6)).toHaveAttribute("data-state", "drawn");
  await expect(page.locator(".link-start")).toHaveText("later ›");
});

test("closing the evidence gives the focus back to the mark", async ({ page }) => {
  await openApp(page, `?${SPAN}&event=${EXCHANGE}`);
  await expect(page.getByRole("status").filter({ hasText: "Chosen: Exchange" })).toContainText("passage 1 of 8");
  await sourcePanel(page).getByRole("button", { name: "Close" }).press("Enter");
  await expect(markOf(page, EXCHANGE)).toBeFocused();
  await expect(page).not.toHaveURL(/event=/);
});
