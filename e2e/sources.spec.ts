import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { readEvents } from "./authored";
import { testOnBothScreens } from "./checks";

interface AuthoredEvent {
  readonly evidence: readonly { readonly source: string }[];
  readonly kind: string;
  readonly discrepancies?: readonly { readonly readings: readonly { readonly source: string }[] }[];
}

const readAll = <T>(folder: string): T[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .flatMap((file): T | T[] => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
const sources = readAll<{ readonly id: string; readonly publisher: string }>("data/sources");
const events = readEvents<AuthoredEvent>();
const publishers: { readonly id: string; readonly name: string; readonly control: string }[] = JSON.parse(
  readFileSync("data/publishers.json", "utf8"),
);
const sourcesOf = ({ evidence, discrepancies = [] }: AuthoredEvent) =>
  new Set([...evidence, ...discrepancies.flatMap(({ readings }) => readings)].map(({ source }) => source));

const open = async (page: Page, query = "") => {
  await page.goto(`?view=sources${query}`);
  await page.locator("[data-view-ready]").waitFor();
};
const words = (n: number) => n.toLocaleString("en");

test("all documents are there, and a filter leaves those that its events rest on", async ({ page }) => {
  await open(page);
  await expect(page.getByText(`${words(sources.length)} of ${words(sources.length)} sources`)).toBeVisible();
  await open(page, "&kind=round");
  const left = new Set(events.filter(({ kind }) => kind === "round").flatMap((event) => [...sourcesOf(event)]));
  await expect(page.getByText(`${left.size} of ${words(sources.length)} sources`)).toBeVisible();
});

test("the share of state-controlled publishers is that of the authored files", async ({ page }) => {
  await open(page);
  const control = new Map(publishers.map(({ id, control: who }) => [id, who]));
  const publisherOf = new Map(sources.map(({ id, publisher }) => [id, publisher]));
  const pairs = events.flatMap((event) => [...sourcesOf(event)]).map((id) => control.get(publisherOf.get(id) ?? ""));
  const state = pairs.filter((who) => who === "state").length;
  const row = page.locator(".shares tbody tr").filter({ has: page.getByRole("rowheader", { name: "Everybody" }) });
  await expect(row.locator("td").nth(3)).toHaveText(`${Math.round((100 * state) / pairs.length)}%`);
  await expect(row.locator("td").nth(3)).toHaveAttribute("title", `${words(state)} of ${words(pairs.length)}`);
});

test("a document opens in the source panel from the keyboard", async ({ page }) => {
  await open(page, "&q=314&sort=quotes");
  const first = page.locator("[data-document]").first();
  const id = await first.getAttribute("data-document");
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`source=${id}`));
  const title = (await first.locator(".document-title").textContent()) ?? "";
  await expect(page.getByRole("complementary", { name: "Source" }).getByRole("heading", { name: title })).toBeVisible();
});

test("documents stand by publisher, the most used first, and only those on screen exist", async ({ page }) => {
  await open(page);
  await page.getByRole("combobox", { name: "Groups" }).selectOption("by publisher");
  await expect(page).toHaveURL(/group=publisher/);
  const counts = new Map<string, number>();
  for (const { publisher } of sources) counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
  const [top] = [...counts].sort(([, m], [, n]) => n - m);
  const name = publishers.find(({ id }) => id === top?.[0])?.name ?? "";
  await expect(page.locator(".documents-section").first()).toContainText(`${name} ${top?.[1]} documents`);
  expect(await page.locator("[data-document]").count()).toBeLessThan(60);
});

test("a document says who controls its publisher, in words", async ({ page }) => {
  await open(page, "&group=control");
  await page.getByRole("combobox", { name: "Groups" }).selectOption("by control");
  await expect(page.locator(".document-who").first()).toContainText(/Private|State-controlled|Public service|Official/);
});

testOnBothScreens("sources");
