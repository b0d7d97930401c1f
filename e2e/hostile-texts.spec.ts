import { expect, type Page, test } from "@playwright/test";
import { FROM_THE_RIGHT, hostileDataset } from "../src/testing/hostileDataset";
import { MARKUP } from "../src/testing/hostileValues";
import { mutateAddress } from "../src/testing/mutateAddress";
import { packArchive } from "../src/workbench/archive/packArchive";
import { eventPage, goOn, openApp } from "./app";

const ZIP = Buffer.from(packArchive(hostileDataset(), () => {}));

/** Opens the dataset whose texts and ids have broken programs; gives what went wrong in the page since. */
async function openHostile(page: Page, address = "") {
  const wrong: string[] = [];
  page.on("pageerror", ({ message }) => wrong.push(message));
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("dialog", (dialog) => {
    wrong.push("a script of a text ran");
    void dialog.dismiss();
  });
  await page.route("**/talks.zip", (route) => route.fulfill({ body: ZIP, contentType: "application/zip" }));
  await openApp(page, `?data=talks.zip${address}`);
  return wrong;
}

test("titles of markup and records called constructor stand as texts on every view", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const wrong = await openHostile(page, "&event=constructor");
  await expect(eventPage(page, "constructor").getByRole("heading", { name: MARKUP })).toBeVisible();
  const views = page.getByRole("navigation", { name: "Views" }).getByRole("link");
  // However long the title is, the ways on are in sight.
  for (const link of await views.all()) await expect(link).toBeInViewport({ ratio: 1 });
  for (const [view, shown] of [
    ["Rounds", `${FROM_THE_RIGHT} & <b>round</b>`],
    ["Positions", FROM_THE_RIGHT],
    ["Agreements", "Terms for the bridges"],
    ["Exchanges", MARKUP],
    ["Sources", MARKUP],
    ["About", MARKUP],
    ["Timeline", MARKUP],
  ] as const) {
    await views.getByText(view, { exact: true }).click();
    await expect(page.getByRole("main").getByText(shown).filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator("img[src=x], .trouble")).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
});

test("they are filtered by, searched for and opened by their ids", async ({ page }) => {
  const wrong = await openHostile(page, "&party=constructor&issue=constructor&track=constructor&q=onerror");
  await expect(page.locator('[data-row][data-event="constructor"]')).toBeVisible();
  await goOn(page, "?data=talks.zip&event=constructor&source=constructor&p=4&actor=constructor");
  await expect(page.locator('li[data-source="constructor"][data-paragraph="4"]')).toBeVisible();
  await expect(page.getByRole("dialog").getByText(FROM_THE_RIGHT).first()).toBeVisible();
  await expect(page.locator(".notices")).toHaveCount(0);
  expect(wrong).toEqual([]);
});

test("a name that is written from the right leaves what stands beside it in its place", async ({ page }) => {
  await openHostile(page, "&event=2031-02-02-round-1");
  // A text is shown as one of several in a line only in elements that are isolated, or have a direction of their own.
  const mixed = await page.locator("body").evaluate((body) => {
    const isInline = (element: Element) => getComputedStyle(element).display === "inline";
    return [...body.querySelectorAll(":not(svg *, [dir] *)")].flatMap((element) => {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && /[א-ת]/.test(String(node.nodeValue)),
      );
      let at: Element | null = element;
      while (at && isInline(at)) {
        if (getComputedStyle(at).unicodeBidi !== "normal") return [];
        at = at.parentElement;
      }
      return own && at !== element && at?.textContent !== element.textContent ? [String(at?.textContent)] : [];
    });
  });
  expect(mixed).toEqual([]);
});

const FIRST =
  "event=constructor&source=constructor&p=4&view=timeline&lanes=issue&party=constructor&span=2031-01-20/2031-03-10";
const CASES = Array.from({ length: 24 }, (_, i) =>
  mutateAddress(FIRST, [i * 7 + 3, i * 131 + 17, i * 977 + 5, i + 1, i * 53, i * 29]),
);

test("24 changed addresses, one after the other: the page is never blank, and nothing throws", async ({ page }) => {
  const wrong = await openHostile(page);
  for (const search of CASES) {
    await goOn(page, `?data=talks.zip&${search}`);
    await expect(page.getByRole("navigation", { name: "Views" }), search).toBeVisible();
    await expect(page.getByRole("main"), search).not.toBeEmpty();
    await expect(page.locator(".trouble"), search).toHaveCount(0);
  }
  expect(wrong).toEqual([]);
});
