import { expect, test } from "@playwright/test";
import { openApp, resultCount } from "./app";
import { ALL, ALL_OF_ALL } from "./authored";

test("who opens the browser's own search is told which one looks through all events", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Control+f");
  const hint = page.getByRole("status").filter({ hasText: "The browser searches only the rows that are on screen" });
  await expect(hint).toContainText(`all ${ALL} events`);
  await page.keyboard.press("/");
  await expect(hint).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("Budapest");
  await expect(resultCount(page)).not.toHaveText(ALL_OF_ALL);
});
