import { expect, test } from "@playwright/test";
import { EXCHANGE, eventPage, openApp } from "./app";
import { countOf } from "./authored";

test("what is printed without its words is counted", async ({ page }) => {
  await openApp(page, "?kind=exchange");
  await expect(page.getByRole("region", { name: "Events in order" })).toBeVisible();
  const print = () => page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const stop = () => page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(async () => {
    await print();
    await expect(page.locator(".print-events > ol > li")).toHaveCount(countOf("exchange"), { timeout: 100 });
  }).toPass();
  const bare = () => page.locator(".print-events > ol > li:not(:has(ul))").count();
  const all = await bare();
  expect(all).toBeGreaterThan(0);
  await expect(page.locator(".print-left-out")).toContainText(
    all === countOf("exchange") ? "these events" : `${all} of these events`,
  );
  await stop();

  // One part has come with a chosen event: fewer are without words, and the sentence says how many.
  await page.goto(`./?kind=exchange&event=${EXCHANGE}`);
  await expect(eventPage(page, EXCHANGE).locator(".came-of-it")).toBeVisible();
  await eventPage(page, EXCHANGE).getByRole("button", { name: "All events" }).click();
  await expect(page.getByRole("region", { name: "Events in order" })).toBeVisible();
  await print();
  const fewer = await bare();
  expect(fewer).toBeLessThan(countOf("exchange"));
  await expect(page.locator(".print-left-out")).toContainText(`${fewer} of these events`);
});

test("nothing to press is printed beside a source, whichever sheet came last", async ({ page }) => {
  await page.goto("?event=2026-02-17-geneva-round-3");
  await expect(page.locator(".evidence-pager-steps")).toBeVisible();
  await expect(page.locator(".paragraph").first()).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".evidence-pager")).toBeVisible();
  for (const part of [".evidence-pager-steps", ".quote-tools", ".paragraph-tick"]) {
    for (const each of await page.locator(part).all()) await expect(each).toBeHidden();
  }
  await expect(page.locator(".source-open")).toHaveCSS("display", "block");
});
