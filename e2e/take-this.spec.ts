import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { readPackage } from "../src/testing/readPackage";
import { EXCHANGE, eventPage, FOUNDING, openApp, paragraphOf, sourcePanel } from "./app";
import { AUTHORED, countOf, VERSION } from "./authored";
import { expectNothingForAxe } from "./checks";

const taking = (page: Page) => page.getByRole("dialog", { name: "Take this" });
const takeButton = (page: Page) => page.getByRole("button", { name: "Take this", exact: true });

async function copied(page: Page, name: string): Promise<URL> {
  await taking(page).getByRole("button", { name, exact: true }).click();
  await expect(taking(page).getByText("Link copied")).toBeVisible();
  return new URL(await page.evaluate(() => navigator.clipboard.readText()));
}

async function savedBy(page: Page, name: string | RegExp) {
  const saving = page.waitForEvent("download");
  await taking(page).getByRole("button", { name }).click();
  const file = await saving;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("every view has the one button, and an embed has none", async ({ page }) => {
  for (const view of ["timeline", "rounds", "positions", "agreements", "exchanges", "sources", "about"]) {
    await page.goto(`./?view=${view}&kind=round`);
    await takeButton(page).click();
    await expect(taking(page)).toContainText(`${countOf("round")} of ${AUTHORED.length} events · Rounds`);
    for (const name of ["Link to this view", "Events, CSV", "Calendar, ICS", "Print this view"]) {
      await expect(taking(page).getByRole("button", { name })).toBeVisible();
    }
  }
  await openApp(page, "?embed=1");
  await expect(takeButton(page)).toHaveCount(0);
});

test("by keys: opens, holds the focus, closes on Escape and is back where the reader was", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}`);
  await takeButton(page).focus();
  await page.keyboard.press("Enter");
  await expect(taking(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(taking(page).locator(":focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(taking(page)).toBeHidden();
  await expect(takeButton(page)).toBeFocused();
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
});

test("copies links to the view, with and without filters, to the event and to the words", async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openApp(page, `?kind=exchange&event=${EXCHANGE}`);
  const quote = paragraphOf(page, FOUNDING, 6).locator(".quote").first();
  const sign = await quote.getAttribute("data-sign");
  await quote.getByRole("button", { name: "Copy link" }).click();
  await expect(sourcePanel(page).getByText("Link copied")).toBeVisible();
  const words = await page.evaluate(() => navigator.clipboard.readText());
  await openApp(page, `?kind=exchange&event=${EXCHANGE}&source=${FOUNDING}&p=6&quote=${sign}`);
  await eventPage(page, EXCHANGE).getByRole("button", { name: "Take this event" }).click();
  const view = (await copied(page, "Link to this view")).searchParams;
  expect([view.get("kind"), view.get("event"), view.get("quote"), view.get("v")]).toEqual([
    "exchange",
    EXCHANGE,
    sign,
    VERSION,
  ]);
  expect((await copied(page, "The same without filters")).searchParams.has("kind")).toBe(false);
  const itsPage = `${baseURL}e/${EXCHANGE}.html?v=${VERSION}`;
  expect((await copied(page, "Link to this event")).href).toBe(itsPage);
  expect(words).toBe(`${itsPage}#quote-${sign}`);
  expect((await copied(page, "Link to these words")).href).toBe(words);
});

test("takes one event's tables, whose ids join, or those of all that is shown", async ({ page }) => {
  await openApp(page, `?kind=exchange&event=${EXCHANGE}`);
  await eventPage(page, EXCHANGE).getByRole("button", { name: "Take this event" }).click();
  const one = await savedBy(page, "Tables for statistics, ZIP");
  expect(one.name).toMatch(/-filtered-tables\.zip$/);
  const tables = await readPackage(one.bytes);
  expect(tables.events?.map(({ id }) => id)).toEqual([EXCHANGE]);
  expect(tables.handovers?.length).toBeGreaterThan(0);
  await taking(page)
    .getByRole("radio", { name: /that pass the filters/ })
    .check();
  const shown = await readPackage((await savedBy(page, "Tables for statistics, ZIP")).bytes);
  expect(shown.events).toHaveLength(countOf("exchange"));
});

test("a picture has a legend, its sources and its day, and the chosen event's ring only where it is wanted", async ({
  page,
}) => {
  await openApp(page, `?kind=exchange&event=${EXCHANGE}`);
  await expect(page.locator('.lifted[data-emphasis="chosen"]')).toHaveCount(1);
  await takeButton(page).click();
  const plain = (await savedBy(page, /^SVG/)).bytes.toString();
  expect(plain).toContain(">Exchange</text>");
  expect(plain).toMatch(/>Sources: \d+ documents of /);
  expect(plain).toContain("Made on ");
  await taking(page).getByRole("checkbox", { name: "With a ring around the chosen event" }).check();
  const ringed = (await savedBy(page, /^SVG/)).bytes.toString();
  const paths = (svg: string) => svg.split("<path").length;
  expect(paths(ringed)).toBeGreaterThan(paths(plain));
});

test("a double click saves one file", async ({ page }) => {
  const saved: string[] = [];
  page.on("download", (file) => saved.push(file.suggestedFilename().replace(/^.*-/, "")));
  await openApp(page, "?kind=round");
  await takeButton(page).click();
  await taking(page).getByRole("button", { name: /^SVG/ }).dblclick();
  await expect(taking(page).getByText(/^Saved .*\.svg$/)).toBeVisible();
  await taking(page).getByRole("button", { name: "Events, CSV" }).dblclick();
  await expect(taking(page).getByText(/^Saved .*\.csv with/)).toBeVisible();
  await taking(page).getByRole("button", { name: /^PNG/ }).dblclick();
  await expect(taking(page).getByText(/^Saved .*\.png$/)).toBeVisible();
  await taking(page).getByRole("button", { name: "Calendar, ICS" }).click();
  await expect.poll(() => saved).toContain("filtered.ics");
  expect(saved).toEqual(["timeline.svg", "events.csv", "timeline.png", "filtered.ics"]);
});

test("no line of a phone's picture runs off its edge, the address and all of it included", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const query = "?kind=round,exchange,agreement,statement&party=ua,ru,us&match=all&from=2025-01-01";
  await openApp(page, query);
  await takeButton(page).click();
  const svg = (await savedBy(page, /^SVG/)).bytes.toString();
  const shown = await page.context().newPage();
  await shown.setContent(svg.slice(svg.indexOf("<svg")));
  const lines = await shown.evaluate(() => {
    const root = document.querySelector("svg");
    const widest = root?.viewBox.baseVal.width ?? 0;
    return [...(root?.querySelectorAll<SVGTextElement>(":scope > text:not([text-anchor])") ?? [])].map((line) => ({
      words: line.textContent,
      isInside: line.getBBox().x + line.getBBox().width <= widest,
    }));
  });
  expect(lines.filter(({ isInside }) => !isInside)).toEqual([]);
  expect(lines.map(({ words }) => words).join("")).toContain(new URL(page.url()).search);
});

test("the code for another page comes when it is asked for", async ({ page }) => {
  await page.goto("./?view=rounds");
  await takeButton(page).click();
  await taking(page).getByRole("heading", { name: "Embed" }).click();
  await expect(taking(page).getByRole("textbox", { name: "HTML to paste" })).toHaveValue(/embed=1/);
});

test("on a phone it is a sheet at the bottom, as wide as the window, and passes axe", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page, `?event=${EXCHANGE}`);
  await takeButton(page).click();
  const box = await taking(page).boundingBox();
  expect([box?.x, box?.width, (box?.y ?? 0) + (box?.height ?? 0)]).toEqual([0, 390, 844]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectNothingForAxe(page, ".take-dialog");
});
