import { expect, type Locator, type Page, test } from "@playwright/test";
import { eventPage, openApp } from "./app";
import { AUTHORED, type AuthoredEvent, authoredEvent } from "./authored";

/** A claim as a page shows it, and the words that stand with it. */
interface Shown {
  readonly text: string;
  readonly quotes: readonly string[];
}

const NO_WORDS = "No words recorded for this.";
const claimsIn = (claims: Locator): Promise<readonly Shown[]> =>
  claims.evaluateAll((all) =>
    all.map((claim) => ({
      text: claim.textContent ?? "",
      quotes: [...claim.querySelectorAll("q")].map((quote) => quote.textContent ?? ""),
    })),
  );

const stancesOf = ({ statement }: AuthoredEvent) => statement?.stances ?? [];
const readingsOf = ({ discrepancies = [] }: AuthoredEvent) => discrepancies.flatMap(({ readings }) => readings);

/** Each claim in its place, with its own words and no others; without words with the word that there are none. */
function expectOwnWords(
  shown: readonly Shown[],
  own: readonly { readonly says: string; readonly quotes: readonly string[] }[],
  where: string,
): void {
  expect(
    shown.map(({ quotes }) => quotes),
    where,
  ).toEqual(own.map(({ quotes }) => quotes));
  own.forEach(({ says, quotes }, i) => {
    expect(shown[i]?.text, where).toContain(says);
    if (quotes.length === 0) expect(shown[i]?.text, where).toContain(NO_WORDS);
  });
}
const ownStances = (event: AuthoredEvent) =>
  stancesOf(event).map(({ position, quotes = [] }) => ({ says: position, quotes }));
const ownReadings = (event: AuthoredEvent) =>
  readingsOf(event).map(({ says, quote }) => ({ says, quotes: quote === undefined ? [] : [quote] }));

/** Reads the page of one event after the other, as the next-event key turns them, until none is left. */
const readPages = (page: Page) =>
  page.evaluate(async () => {
    const pageOf = () => document.querySelector("[data-event-page]");
    const read = (which: string) =>
      [...(pageOf()?.querySelectorAll(which) ?? [])].map((claim) => ({
        text: claim.textContent ?? "",
        quotes: [...claim.querySelectorAll("q")].map((quote) => quote.textContent ?? ""),
      }));
    const frame = () => new Promise(requestAnimationFrame);
    const seen: { id: string; stances: ReturnType<typeof read>; readings: ReturnType<typeof read> }[] = [];
    for (;;) {
      while (!pageOf()?.querySelector("[aria-label=Evidence]")) await frame();
      const id = pageOf()?.getAttribute("data-event") ?? "";
      seen.push({ id, stances: read("[data-stance]"), readings: read("[data-reading]") });
      const next = pageOf()?.querySelector<HTMLElement>('[data-by="next"]');
      if (!next) return seen;
      next.click();
      while (pageOf()?.getAttribute("data-event") === id) await frame();
    }
  });

const firstOf = (events: readonly AuthoredEvent[]): string => {
  const [first] = events.toSorted((a, b) => (a.when < b.when ? -1 : 1));
  return first?.id ?? "";
};

test("the page of every statement shows each stance with its own words or with none", async ({ page }) => {
  test.setTimeout(180_000);
  const statements = AUTHORED.filter(({ kind }) => kind === "statement");
  await openApp(page, `?kind=statement&event=${firstOf(statements)}`);
  await expect(eventPage(page)).toBeVisible();
  const pages = await readPages(page);
  expect(pages.map(({ id }) => id).toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
  for (const { id, stances } of pages) expectOwnWords(stances, ownStances(authoredEvent(id)), id);
  const withWords = pages.flatMap(({ stances }) => stances.filter(({ quotes }) => quotes.length > 0));
  expect([withWords.length, pages.flatMap(({ stances }) => stances).length]).toEqual([692, 707]);
});

test("the page of every event on which sources differ shows each reading with its own words or with none", async ({
  page,
}) => {
  const disputed = AUTHORED.filter(({ discrepancies = [] }) => discrepancies.length > 0);
  await openApp(page, `?disputed=1&event=${firstOf(disputed)}`);
  await expect(eventPage(page)).toBeVisible();
  const pages = await readPages(page);
  expect(pages.map(({ id }) => id).toSorted()).toEqual(disputed.map(({ id }) => id).toSorted());
  for (const { id, readings } of pages) expectOwnWords(readings, ownReadings(authoredEvent(id)), id);
  const withWords = pages.flatMap(({ readings }) => readings.filter(({ quotes }) => quotes.length > 0));
  expect([withWords.length, pages.flatMap(({ readings }) => readings).length]).toEqual([141, 148]);
});

test("the rounds' page shows each stance of what was said there with its own words or with none", async ({ page }) => {
  const read = new Set<string>();
  for (const round of AUTHORED.filter(({ kind }) => kind === "round")) {
    await page.goto(`./?view=rounds&round=${round.id}`);
    await expect(page.locator(`article[data-round="${round.id}"] [data-event="${round.id}"]`).first()).toBeVisible();
    const more = page.getByRole("button", { name: /^Show all [\d,]+ statements/ });
    while ((await more.count()) > 0) await more.first().click();
    const cards = page.locator(".statement-card");
    for (const id of await cards.evaluateAll((all) => all.map((card) => card.getAttribute("data-event") ?? ""))) {
      const claims = cards
        .and(page.locator(`[data-event="${id}"]`))
        .first()
        .locator("[data-stance]");
      await expect(claims).toHaveCount(stancesOf(authoredEvent(id)).length);
      expectOwnWords(await claimsIn(claims), ownStances(authoredEvent(id)), id);
      read.add(id);
    }
  }
  expect(read.size).toBeGreaterThan(50);
});

test("the list of disagreements shows each reading with its own words or with none", async ({ page }) => {
  await page.goto("./?view=sources&list=disagreements");
  const first = page.locator("[data-reading]").first();
  await expect(first).toBeVisible();
  // The list grows as it is scrolled.
  const groups = new Map<string, readonly Shown[]>();
  const all = AUTHORED.filter(({ discrepancies = [] }) => discrepancies.length > 0);
  for (let step = 0; groups.size < all.length && step < 400; step++) {
    const seen = await page.locator("[data-anchor][data-event]:has([data-reading])").evaluateAll((items) =>
      items.map((item) => ({
        id: item.getAttribute("data-event") ?? "",
        readings: [...item.querySelectorAll("[data-reading]")].map((claim) => ({
          text: claim.textContent ?? "",
          quotes: [...claim.querySelectorAll("q")].map((quote) => quote.textContent ?? ""),
        })),
      })),
    );
    for (const { id, readings } of seen) groups.set(id, readings);
    await page.locator("[data-anchor][data-event]:has([data-reading])").last().scrollIntoViewIfNeeded();
    const more = page.getByRole("button", { name: /^Show .*(more|all)/ });
    if ((await more.count()) > 0) await more.first().click();
  }
  expect([...groups.keys()].toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  for (const [id, readings] of groups) expectOwnWords(readings, ownReadings(authoredEvent(id)), id);
});

test("paper shows each claim with its own words or with none", async ({ page }) => {
  // Choosing an event fetches the part that the others of its time are in too.
  const id = "2026-02-06-peskov-constructive-difficult";
  await openApp(page, `?from=2026-02-04&to=2026-02-07&event=${id}`);
  await expect(eventPage(page, id).locator("[data-stance]").first()).toBeVisible();
  await eventPage(page, id).getByRole("button", { name: "All events" }).click();
  await expect(page.getByRole("region", { name: "Events in order" })).toBeVisible();
  const printed = page.locator(".print-events > ol > li");
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect(printed.first()).toBeAttached({ timeout: 100 });
  }).toPass();
  const events = AUTHORED.filter(
    ({ when }) => when.slice(0, 10) <= "2026-02-07" && (when.split("/").at(-1) ?? "").slice(0, 10) >= "2026-02-04",
  );
  let stances = 0;
  for (const event of events.filter((each) => stancesOf(each).length > 0)) {
    const own = printed.filter({ has: page.locator("h3").getByText(`Statement: ${event.title}`, { exact: true }) });
    const texts = await own.locator("[data-stance]").allTextContents();
    expect(texts.length, event.id).toBe(stancesOf(event).length);
    stancesOf(event).forEach(({ position, quotes = [] }, i) => {
      expect(texts[i]).toContain(position);
      for (const quote of quotes) expect(texts[i]).toContain(`“${quote}”`);
      const others = event.evidence.filter(({ quote }) => !quotes.includes(quote));
      for (const { quote } of others) expect(texts[i]).not.toContain(quote);
      stances++;
    });
  }
  expect(stances).toBeGreaterThan(10);
});
