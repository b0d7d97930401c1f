import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, eventPage, FOUNDING, openApp, paragraphOf, sourcePanel } from "./app";
import { expectNothingForAxe } from "./checks";

const SPAN = "span=2026-01-18/2026-02-22";
/** A document of which a paragraph is disputed. */
const DISPUTED = "turkiyetoday-2026-02-05-uae-hails";
const card = (page: Page) => eventPage(page, EXCHANGE);

test("for the exchange of 314 prisoners: who says it, in which words, and which quotes were checked when", async ({
  page,
}) => {
  await openApp(page, `?event=${EXCHANGE}&${SPAN}`);
  const evidence = card(page).getByRole("region", { name: "Evidence" });
  await expect(evidence).toContainText(/3 of 10 quotes checked against the text on \d+ \w+ \d{4}/);
  const passage = evidence.getByRole("button").filter({ hasText: "each side handed over 157 prisoners" });
  await expect(passage).toContainText("RIA Novosti, as paraphrased by Financial News, ¶6");
  await expect(passage).toContainText(/Checked against the text on \d+ \w+ \d{4}/);
  await expect(evidence.getByRole("button").filter({ hasText: "314 captives" })).toContainText(
    "As recorded by the editor",
  );

  await expect(sourcePanel(page)).toContainText(/all 24 quotes checked on \d+ \w+ \d{4}/);
  await expect(paragraphOf(page, FOUNDING, 6)).toContainText("its paragraph and its words are as recorded");
});

test("how many independent origins, with the reasoning in sight", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}&${SPAN}`);
  const origins = card(page).getByRole("region", { name: "Independent origins" });
  await expect(origins.getByRole("heading")).toHaveText("8 independent origins");
  await expect(origins).toContainText("10 quotes from 8 documents go back to 8 independent origins");
  await expect(origins.getByRole("listitem")).toHaveCount(8);
  await expect(origins.getByRole("listitem").filter({ hasText: "RIA Novosti" })).toContainText(
    "reported by Financial News",
  );
  // Two who speak for Ukraine are one side.
  await expect(origins.getByRole("listitem").filter({ hasText: /^Ukraine, / })).toContainText("2 quotes");
  await expect(origins.getByRole("listitem").first()).toHaveText("Financial News, in its own voice 2 quotes");
});

test("what the sources disagree on, each reading a way to its paragraph and beside it there", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}&${SPAN}`);
  const differ = card(page).getByRole("region", { name: "Where sources differ" });
  await expect(differ.getByRole("heading", { level: 4 })).toHaveText([
    "Time since the previous exchange",
    "Who returned to Ukraine",
    "Mediators",
  ]);
  await expect(differ).toContainText("150 service members and seven civilians");
  await expect(differ).toContainText("The dataset prefers none of these readings.");
  const five = differ.getByRole("button").filter({ hasText: "first in the last five months" });
  await expect(five).toContainText(/Steve Witkoff, as \w+ by Anews, ¶5/);
  await five.click();
  await expect(page).toHaveURL(/source=anews-2026-02-05-constructive&p=5/);

  const paragraph = paragraphOf(page, "anews-2026-02-05-constructive", 5);
  await expect(paragraph).toBeInViewport();
  await expect(paragraph).toContainText("Other sources differ from this paragraph on one point");
  await expect(paragraph.locator(".reading[aria-current]")).toContainText("first in the last five months");
  await paragraph.getByRole("button").filter({ hasText: "previous exchange on 2 October 2025" }).click();
  const other = paragraphOf(page, DISPUTED, 9);
  await expect(other).toBeInViewport();
  await expect(other).toContainText("Other sources differ from this paragraph on one point");
});

test("ticks tell at rest how many quotes a paragraph carries; buttons tell what lies beyond the fold", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await openApp(page, `?source=${FOUNDING}&${SPAN}`);
  await expect(paragraphOf(page, FOUNDING, 3).locator(".paragraph-tick")).toHaveText("5 quotes");
  await expect(page.locator("path[data-link]")).toHaveCount(0);
  const panel = sourcePanel(page);
  const below = panel.getByRole("button", { name: /^\D*\d+ below: passages with evidence/ });
  const above = panel.getByRole("button", { name: /^\D*\d+ above: passages with evidence/ });
  const inSight = () =>
    page.locator("li[data-paragraph][data-evidence]").evaluateAll((list) => {
      const frame = document.querySelector("[data-links-scroll]")?.getBoundingClientRect();
      if (!frame) return -1;
      return list.filter((each) => {
        const box = each.getBoundingClientRect();
        return box.bottom >= frame.top + 24 && box.top <= frame.bottom - 24;
      }).length;
    });
  const numberIn = async (text: string | null) => Number(/\d+/.exec(text ?? "")?.[0] ?? 0);
  await expect(above).toHaveCount(0);
  await expect(below).toBeVisible();
  expect((await numberIn(await below.textContent())) + (await inSight())).toBe(10);

  await below.focus();
  await page.keyboard.press("Enter");
  await expect(above).toBeVisible();
  // A press scrolls on, and the last one takes the button away: it may go between a look at it and the press.
  await expect(async () => {
    if (await below.isVisible()) await below.press("Enter", { timeout: 1_000 });
    expect(await below.count()).toBe(0);
  }).toPass();
  await expect(paragraphOf(page, FOUNDING, 10)).toBeInViewport();
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("paragraph-number");
  expect((await numberIn(await above.textContent())) + (await inSight())).toBe(10);
});

test("with an event chosen only its passages count", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}&${SPAN}`);
  await expect(paragraphOf(page, FOUNDING, 6)).toBeInViewport();
  const panel = sourcePanel(page);
  await expect(panel.getByRole("button", { name: /above|below/ })).toHaveCount(0);
  await panel.getByRole("region").evaluate((element) => element.scrollTo(0, 0));
  await panel.getByRole("button", { name: /1 below: passages this event rests on/ }).click();
  await expect(paragraphOf(page, FOUNDING, 6)).toBeInViewport();
});

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing on a card with disagreements and an open disputed paragraph, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
    await openApp(page, `?event=${EXCHANGE}&source=${DISPUTED}&p=9&${SPAN}`);
    await expect(paragraphOf(page, DISPUTED, 9)).toContainText("Other sources differ");
    await expect(card(page).getByRole("region", { name: "Where sources differ" })).toBeAttached();
    await expectNothingForAxe(page, ".source-pane", ".event-page");
  });
}

test("all disagreements of the events shown are listed under the sources, and filtered like everything", async ({
  page,
}) => {
  await page.goto("./?view=sources&kind=exchange&from=2026-02&to=2026-02");
  await page.getByRole("button", { name: "Disagreements" }).click();
  await expect(page).toHaveURL(/list=disagreements/);
  const list = page.getByRole("region", { name: "Disagreements" });
  await expect(list.getByRole("status")).toHaveText(/^Sources differ on 2 of the 3 events shown\.$/);
  const event = list.locator(`[data-anchor][data-event="${EXCHANGE}"]`);
  await expect(event.getByRole("heading", { level: 4 })).toHaveCount(3);
  await event.getByRole("button").filter({ hasText: "previous exchange on 2 October 2025" }).click();
  await expect(paragraphOf(page, DISPUTED, 9)).toBeInViewport();
});
