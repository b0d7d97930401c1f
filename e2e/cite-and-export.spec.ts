import { readFile } from "node:fs/promises";
import { type Download, expect, type Page, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { expectNothingForAxe } from "./checks";

const ROUND = "?event=2022-02-28-gomel-round-1";

async function saved(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return download;
}

const textOf = async (download: Download): Promise<string> => readFile(await download.path(), "utf8");

test("saves the events that pass the filters as a table, and all of them when asked", async ({ page }) => {
  await page.goto("?view=about&kind=round");
  const count = Number.parseInt((await page.locator(".status-count").textContent()) ?? "", 10);
  const csv = page.getByRole("button", { name: "Events, CSV" });
  const some = await saved(page, () => csv.click());
  expect(some.suggestedFilename()).toMatch(/^ukraine-negotiations-[\w.]+-filtered-events\.csv$/);
  const rows = parse(await textOf(some), { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toHaveLength(count);
  expect(new Set(rows.map((row) => row.kind))).toEqual(new Set(["round"]));
  await expect(page.locator(".downloads-said")).toContainText(`with ${count} events`);

  await page.getByRole("radio", { name: /^All/ }).check();
  const all = await saved(page, () => csv.click());
  expect(all.suggestedFilename()).not.toContain("filtered");
  expect(parse(await textOf(all), { columns: true, bom: true }).length).toBeGreaterThan(count);
});

test("the JSON says by which filters its events were chosen", async ({ page }) => {
  await page.goto("?view=about&kind=exchange&from=2026-01&party=ua");
  const button = page.getByRole("button", { name: "Dataset, JSON" });
  const { selection } = JSON.parse(await textOf(await saved(page, () => button.click())));
  expect(selection.filters).toEqual({ party: "ua", kind: "exchange", from: "2026-01" });
  expect(new URL(selection.link).searchParams.get("from")).toBe("2026-01");

  await page.getByRole("radio", { name: /^All/ }).check();
  const all = JSON.parse(await textOf(await saved(page, () => button.click())));
  expect(all.selection.filters).toEqual({});
});

test("the table of evidence holds every source of the dataset", async ({ page }) => {
  await page.goto("?view=about");
  const csv = await textOf(await saved(page, () => page.getByRole("button", { name: "Evidence, CSV" }).click()));
  const json = await textOf(await saved(page, () => page.getByRole("button", { name: "Dataset, JSON" }).click()));
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  const ids = (JSON.parse(json).sources as { id: string }[]).map(({ id }) => id);
  // A stance without words of its own rests on no document.
  const named = rows.filter(({ use, quote }) => use !== "stance" || quote !== "").map((row) => row.source_id);
  expect(new Set(named)).toEqual(new Set(ids));
});

test("saves the quotes of the filtered events as Web Annotations", async ({ page }) => {
  await page.goto("?view=about&kind=round");
  const file = await saved(page, () => page.getByRole("button", { name: "Quotes, Web Annotations" }).click());
  const { type, total, first } = JSON.parse(await textOf(file));
  expect(type).toBe("AnnotationCollection");
  expect(first.items).toHaveLength(total);
  expect(first.items[0].target.selector[0].exact).toBeTruthy();
});

test("is told that a calendar file is larger than Google Calendar imports", async ({ page }) => {
  await page.route(/\/data\/part-/, async (route) => {
    const part = await (await route.fetch()).json();
    for (const event of part.events) event.summary = `${event.summary} ${"And so on. ".repeat(60)}`;
    await route.fulfill({ json: part });
  });
  await page.goto("?view=about");
  const file = await saved(page, () => page.getByRole("button", { name: "Calendar, ICS" }).click());
  expect((await textOf(file)).replaceAll("\r\n ", "")).toMatch(/DESCRIPTION:When: .*\?event=2022-02-28-gomel-round-1/);
  await expect(page.locator(".downloads-said")).toContainText(/It has \d+\.\d MB.* up to 1 MB only/);
});

test("is told which file could not be loaded, and can try again", async ({ page }) => {
  await page.route(/\/data\/part-/, (route) => route.abort());
  await page.goto("?view=about&kind=round");
  await page.getByRole("button", { name: "Events, CSV" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("“Events, CSV” needs could not be loaded");
  await page.unroute(/\/data\/part-/);
  const file = await saved(page, () => alert.getByRole("button", { name: "Try again" }).click());
  expect(await textOf(file)).toContain("2022-02-28-gomel-round-1");
});

test("copies a citation of an event with its quote, and comes back to where the reader was", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(ROUND);
  const opener = page.getByRole("button", { name: "Cite this event" });
  await opener.click();
  const dialog = page.getByRole("dialog", { name: "Cite this event" });
  const apa = dialog.getByRole("region", { name: "APA, 7th edition" });
  await apa.getByRole("button", { name: /^Copy as APA/ }).click();
  await expect(apa.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const [quote, source, record] = copied.split("\n\n");
  expect(quote).toBe(
    "“The main aim was a ceasefire and an end to hostilities in the whole of Ukrainian territory.” (Mykhailo Podolyak, as cited in Balachuk, 2022, para. 3)",
  );
  expect(source).toBe(
    "Balachuk, I. (2022, February 28). Podolyak says the first round of negotiations is over - parties returning to capitals. Ukrainska Pravda. https://www.pravda.com.ua/eng/news/2022/02/28/7326889/",
  );
  expect(record).toContain(`[Data set]. ${new URL(ROUND, page.url())}`);

  // Another quote of the event changes what is cited.
  await dialog.getByLabel("With the words").selectOption({ index: 1 });
  await expect(apa).toContainText("The talks reportedly lasted for five hours");

  // A click on plain words takes the focus to nothing; Escape must still close the dialog and only that.
  await apa.getByText("The talks reportedly").click();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(opener).toBeFocused();
  expect(new URL(page.url()).search).toBe(ROUND);
});

test("saves the reference of the words that are open", async ({ page }) => {
  await page.goto(ROUND);
  await page.getByRole("button", { name: "Cite these words" }).click();
  const file = await saved(page, () => page.getByRole("button", { name: "BibTeX", exact: true }).click());
  expect(file.suggestedFilename()).toMatch(/\.bib$/);
  expect(await textOf(file)).toContain("  author = {Balachuk, Iryna},\n");
});

test("the ways to cite pass axe", async ({ page }) => {
  await page.goto(ROUND);
  await page.getByRole("button", { name: "Cite this event" }).click();
  await expect(page.getByRole("button", { name: /^Copy as MLA/ })).toBeVisible();
  await expectNothingForAxe(page, ".dialog");
});

test("saves the timeline as a picture that says what it shows", async ({ page }) => {
  await page.goto("?kind=round");
  await page.getByRole("button", { name: "Take this" }).click();
  const svg = await textOf(await saved(page, () => page.getByRole("button", { name: /^SVG/ }).click()));
  expect(svg).toContain("Negotiating an end to the war in Ukraine");
  expect(svg).toContain(">Ukraine</text>");
  expect(svg).not.toContain("var(--");
  const png = await saved(page, () => page.getByRole("button", { name: /^PNG/ }).click());
  expect([...(await readFile(await png.path())).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Take this" })).toBeFocused();
});

test("saves a picture also where the address holds a character that no picture can", async ({ page }) => {
  await page.goto("?q=prisoners%EF%BF%BF%01");
  await page.getByRole("button", { name: "Take this" }).click();
  const svg = await textOf(await saved(page, () => page.getByRole("button", { name: /^SVG/ }).click()));
  // The app's own page lets no text be parsed.
  const fault = await (await page.context().newPage()).evaluate(
    (text) => new DOMParser().parseFromString(text, "image/svg+xml").querySelector("parsererror")?.textContent ?? null,
    svg,
  );
  expect(fault).toBeNull();
  const png = await saved(page, () => page.getByRole("button", { name: /^PNG/ }).click());
  expect([...(await readFile(await png.path())).subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("paper gets the whole timeline and every shown event, of a chosen one its page alone, and no buttons", async ({
  page,
}) => {
  const print = () => page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const events = page.locator(".print-events > ol > li");
  await page.goto("?kind=round");
  const count = Number.parseInt((await page.locator(".status-count").textContent()) ?? "", 10);
  await expect(page.locator(".print-sheet")).toBeAttached();
  await print();
  await expect(events).toHaveCount(count);

  await page.goto(`${ROUND}&kind=round`);
  await expect(page.locator(".paragraph").first()).toBeVisible();
  await expect(page.locator(".print-sheet")).toBeAttached();
  await print();
  await expect(events).toHaveCount(1);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".print-picture > svg")).toBeVisible();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.locator(".source-head h2")).toBeVisible();
  const [paper, picture] = await page.evaluate(() => {
    const svg = document.querySelector(".print-picture > svg");
    return [document.documentElement.clientWidth, svg?.getBoundingClientRect().width ?? 0];
  });
  expect(picture).toBeGreaterThan((paper ?? 0) * 0.9);
});
