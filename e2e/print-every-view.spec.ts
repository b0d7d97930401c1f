import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, eventPage } from "./app";
import { AUTHORED, type AuthoredEvent, authoredEvent, countOf } from "./authored";
import { type PdfPage, printed } from "./readPdf";

const TITLE = "Negotiating an end to the war in Ukraine";
const PAPERS = { A4: [596, 843], Letter: [612, 792] } as const;
/** 14 mm of margin, less what a glyph may stand out of its box. */
const MARGIN_PT = 14 * 2.83 - 2;
const CHROME = /Fold the filters|Search words|Skip to the view|Clear all|Zoom in|Newest first|Open…/;

/** What holds of every print: the paper's size, words inside of its margins, no empty page, each numbered, no chrome. */
function expectSound(pages: readonly PdfPage[], paper: keyof typeof PAPERS): void {
  pages.forEach(({ widthPt, heightPt, leftPt, rightPt, text }, i) => {
    expect([Math.round(widthPt), Math.round(heightPt)]).toEqual([...PAPERS[paper]]);
    expect(leftPt, `page ${i + 1}`).toBeGreaterThan(MARGIN_PT);
    expect(rightPt, `page ${i + 1}`).toBeLessThan(widthPt - MARGIN_PT);
    const number = `${i + 1} / ${pages.length}`;
    expect(text).toContain(number);
    expect(text.replace(number, "").trim(), `page ${i + 1}`).not.toBe("");
    expect(text).not.toMatch(CHROME);
  });
}

const whole = (pages: readonly PdfPage[]): string => pages.map(({ text }) => text).join(" ");

async function show(page: Page, address: string): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator("[data-timeline-ready], [data-view-ready]")).toBeVisible();
  await expect(page.getByText(/^Loading /)).toHaveCount(0);
  await expect(page.locator(".print-sheet")).toBeAttached();
}

/** Presses "Print this view", which brings the words first, and prints in the place of the browser's own dialog. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-asked-to-print", "");
  });
  await page.getByRole("button", { name: "Take this", exact: true }).click();
  await page.getByRole("button", { name: "Print this view" }).click();
  await expect(page.locator("[data-asked-to-print]")).toHaveCount(1);
}

/** Of which kind of events each view is printed, and between how many pages that takes. */
const VIEWS = {
  timeline: ["round", "Rounds", 2, 4],
  rounds: ["round", "Rounds", 4, 8],
  positions: ["statement", "Statements", 12, 32],
  agreements: ["agreement", "Agreements", 6, 14],
  exchanges: ["exchange", "Exchanges", 8, 18],
  sources: ["round", "Rounds", 4, 9],
  about: ["round", "Rounds", 3, 8],
} as const;

for (const [view, [kind, kinds, least, most]] of Object.entries(VIEWS)) {
  test(`${view} on paper: what it is, of which events, as of when and from where; nothing cut`, async ({ page }) => {
    await show(page, `?view=${view}&kind=${kind}`);
    for (const paper of ["A4", "Letter"] as const) {
      const pages = await printed(page, paper);
      expectSound(pages, paper);
      expect(pages.length).toBeGreaterThanOrEqual(least);
      expect(pages.length).toBeLessThanOrEqual(most);
      const [first] = pages;
      expect(first?.text).toContain(TITLE);
      expect(first?.text).toContain(`${countOf(kind)} of ${AUTHORED.length} events · ${kinds}`);
      expect(first?.text).toMatch(/as of \d+ \w+ \d{4}, .* Made on \d+ \w+ \d{4}\./);
      expect(first?.text.replaceAll(" ", "")).toContain(`kind=${kind}`);
    }
  });
}

test("the timeline prints the events of its span and no others, each quote with the number of its source", async ({
  page,
}) => {
  await show(page, "?span=2026-01-20/2026-02-10&kind=round");
  await pressPrint(page);
  const pages = await printed(page, "A4");
  expectSound(pages, "A4");
  const text = whole(pages);
  const rounds = AUTHORED.filter(({ kind }) => kind === "round");
  const inSpan = (id: string) => id >= "2026-01-20" && id <= "2026-02-10";
  expect(rounds.filter(({ id }) => inSpan(id)).length).toBeGreaterThan(1);
  for (const { id, title } of rounds) expect(text.includes(`Round: ${title}`), id).toBe(inSpan(id));
  expect(text).not.toContain("are not printed");
  const [, notes = ""] = text.split(" Sources 1. ");
  expect(notes).toMatch(/https:\/\/.* 2\. .*https:\/\//);
});

const squeeze = (text: string): string => text.replaceAll(/\s/g, "");
const addressOf = (source: string): string => JSON.parse(readFileSync(`data/sources/${source}.json`, "utf8")).url;
/** The addresses of all documents that an event names, those of readings too. */
const addressesOf = ({ evidence, discrepancies = [] }: AuthoredEvent): readonly string[] => [
  ...new Set(
    [...evidence, ...discrepancies.flatMap(({ readings }) => readings)].map(({ source }) => addressOf(source)),
  ),
];

/** What is printed before the notes, and the address of each note: the first is of note 1. */
function apart(pages: readonly PdfPage[]) {
  const text = pages.map((page, i) => page.text.replace(`${i + 1} / ${pages.length}`, "")).join(" ");
  const at = text.lastIndexOf(" Sources 1. ");
  expect(at, "notes at the end").toBeGreaterThan(0);
  const [, ...notes] = squeeze(text.slice(at)).split(/(?=https?:\/\/)/);
  return { claims: squeeze(text.slice(0, at)), notes };
}

/** The notes whose numbers stand behind some words, each by its address and what follows it. */
function notesBehind({ claims, notes }: ReturnType<typeof apart>, words: string): readonly string[] {
  const [, list = ""] = claims.split(squeeze(words))[1]?.match(/^(\d[\d,–]*)/) ?? [];
  expect(list, words).not.toBe("");
  return list.split(",").flatMap((part) => {
    const [first = 0, last = first] = part.split("–").map(Number);
    return notes.slice(first - 1, last);
  });
}

/** What of each view is printed with the numbers of its event's documents. */
const ROWS = {
  rounds: ["round", "2025-06-02-istanbul-round-2"],
  agreements: ["agreement", "2025-06-02-istanbul-exchange-agreement"],
  exchanges: ["exchange", EXCHANGE],
} as const;

for (const [view, [kind, id]] of Object.entries(ROWS)) {
  test(`${view} are printed with the numbers of their sources, which stand at the end with their addresses`, async ({
    page,
  }) => {
    await show(page, `?view=${view}&kind=${kind}${view === "rounds" ? `&round=${id}` : ""}`);
    await pressPrint(page);
    const pages = await printed(page, "A4");
    expectSound(pages, "A4");
    const print = apart(pages);
    const event = authoredEvent(id);
    const behind = notesBehind(print, event.title);
    expect(behind).toHaveLength(addressesOf(event).length);
    for (const address of addressesOf(event)) {
      expect(behind.some((note) => note.startsWith(squeeze(address)))).toBe(true);
    }
    if (view !== "rounds") {
      const all = AUTHORED.filter((each) => each.kind === kind).flatMap(addressesOf);
      for (const address of all) expect(print.notes.some((note) => note.startsWith(squeeze(address)))).toBe(true);
    }
    await expect(page.locator(".print-notes")).toHaveCount(0);
  });
}

test("each position is printed with the number of the document that its words stand in", async ({ page }) => {
  await show(page, "?view=positions&issue=ceasefire");
  await pressPrint(page);
  const pages = await printed(page, "A4");
  expectSound(pages, "A4");
  const print = apart(pages);
  const quotes = AUTHORED.flatMap((event) => event.evidence).filter(({ quote }) =>
    print.claims.includes(`“${squeeze(quote)}”`),
  );
  expect(quotes.length).toBeGreaterThan(10);
  for (const { quote, source } of quotes) {
    const [behind = ""] = print.claims.split(`“${squeeze(quote)}”`)[1]?.split("“") ?? [];
    const number = print.notes.findIndex((note) => note.startsWith(squeeze(addressOf(source)))) + 1;
    expect(number, source).toBeGreaterThan(0);
    // The count of a party's stances may stand right after it.
    expect(behind, quote).toMatch(new RegExp(`\\D${number}(?=\\D|$|\\d+stance)`));
  }
});

test("documents are printed each with its number and address, small and in two columns where there are many", async ({
  page,
}) => {
  await show(page, "?view=sources&kind=round");
  const pages = await printed(page, "A4");
  expectSound(pages, "A4");
  const print = apart(pages);
  const all = new Set(AUTHORED.filter(({ kind }) => kind === "round").flatMap(addressesOf));
  expect(print.notes).toHaveLength(all.size);
  for (const address of all) expect(print.notes.some((note) => note.startsWith(squeeze(address)))).toBe(true);
});

test("a print that was asked for before the list of sources had come says how to have it", async ({ page }) => {
  await show(page, "?view=agreements");
  const [first] = await printed(page, "A4");
  expect(first?.text).toContain("The sources are not numbered, because their list had not been loaded.");
});

test("a ledger is printed with all its rows, whatever is scrolled to", async ({ page }) => {
  await show(page, "?view=exchanges&from=2025");
  const rows = AUTHORED.filter(({ kind, id }) => kind === "exchange" && id >= "2025");
  const text = whole(await printed(page, "A4"));
  const squeezed = text.replaceAll(" ", "");
  for (const { title } of rows) expect(squeezed).toContain(title.replaceAll(" ", ""));
  // The screen's own list is as it was.
  await expect(page.locator("[data-printing]")).toHaveCount(0);
  expect(await page.locator(".ledger tbody tr").count()).toBeLessThan(rows.length);
});

test("positions are printed of every party, not only of those that fit the window", async ({ page }) => {
  await show(page, "?view=positions&issue=ceasefire");
  const text = whole(await printed(page, "Letter"));
  for (const party of ["Ukraine", "Russia", "United States", "United Kingdom", "Türkiye"])
    expect(text).toContain(party);
  expect(text).toContain("All that is recorded");
});

test("a filter that nothing passes is one page, which says so", async ({ page }) => {
  await show(page, "?from=2050");
  const pages = await printed(page, "A4");
  expect(pages).toHaveLength(1);
  expect(pages[0]?.text).toContain(`0 of ${AUTHORED.length} events · from 2050`);
  expect(pages[0]?.text).toContain("Nothing that passes the filters is in sight.");
});

test("a chosen event is printed with its words and the open document, without the others", async ({ page }) => {
  await show(page, `?event=${EXCHANGE}`);
  await expect(eventPage(page, EXCHANGE)).toBeVisible();
  await expect(page.locator(".paragraph").first()).toBeVisible();
  await pressPrint(page);
  const pages = await printed(page, "A4");
  expectSound(pages, "A4");
  expect(pages.length).toBeLessThanOrEqual(6);
  const text = whole(pages);
  expect(text.match(/Exchange: /g)).toHaveLength(1);
  expect(text).toContain("“agreed to exchange 314 prisoners of war and carried out the swap immediately”");
  expect(text).toMatch(/ Sources 1\. /);
  expect(text).toContain("¶6");
});
