import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, FOUNDING, openApp, sourcePanel } from "./app";

const ADDRESS = `?event=${EXCHANGE}`;
const TEXT =
  "An invented text. The made-up sides agreed to exchange 314 prisoners of war and carried out the swap immediately.";
const attachButton = (page: Page) => sourcePanel(page).getByRole("button", { name: "Attach your copy" });
const attached = (page: Page) => page.locator(`[data-attached="${FOUNDING}"]`);

async function paste(page: Page): Promise<void> {
  await attachButton(page).click();
  await page.getByLabel("The article’s words").fill(TEXT);
  await page.getByRole("button", { name: "Attach these words" }).click();
  await expect(attached(page)).toBeVisible();
}

test("what one tab attaches or removes the other shows", async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await openApp(one, ADDRESS);
  await openApp(other, ADDRESS);
  await expect(attachButton(other)).toBeVisible();
  await paste(one);
  await expect(attached(other)).toBeVisible();
  await other.getByRole("button", { name: "Remove your copy" }).click();
  await expect(attachButton(other)).toBeVisible();
  await expect(attached(one)).toHaveCount(0);
  await expect(attachButton(one)).toBeVisible();
});

test("a removal that the browser refuses is said, and the copy stays", async ({ page }) => {
  await openApp(page, ADDRESS);
  await paste(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException("the disk is full", "QuotaExceededError");
    };
  });
  await page.getByRole("button", { name: "Remove your copy" }).click();
  await expect(sourcePanel(page).getByRole("alert")).toHaveText(
    "The copy could not be removed, and may still be in this browser: the disk is full",
  );
  await expect(attached(page)).toBeVisible();
});

test("storage that cannot be read is said, not taken for no copy", async ({ page }) => {
  await openApp(page, ADDRESS);
  await paste(page);
  await page.addInitScript(() => {
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (...args) {
      if (!("mended" in window)) throw new DOMException("the disk is broken", "UnknownError");
      return get.apply(this, args);
    };
  });
  await page.reload();
  const alert = sourcePanel(page).getByRole("alert").filter({ hasText: "is not known" });
  await expect(alert).toContainText("the browser did not let Parley read what it keeps (the disk is broken)");
  await page.evaluate(() => Object.assign(window, { mended: true }));
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(attached(page)).toBeVisible();
  await expect(alert).toHaveCount(0);
});
