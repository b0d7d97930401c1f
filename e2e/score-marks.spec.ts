import { expect, type Page, test } from "@playwright/test";
import { EXCHANGE, markOf, openApp } from "./app";
import { countOf } from "./authored";

const ROUND = "2022-02-28-gomel-round-1";
const marks = (page: Page, kind: string) => page.locator(`[data-mark][data-kind="${kind}"]`);
/** The words of the marks' seats, and how far each upright reaches. */
const uprights = (page: Page, kind: string) =>
  marks(page, kind).evaluateAll((all) =>
    all.map((mark) => ({
      id: mark.getAttribute("data-event"),
      seats: mark.querySelectorAll(".sign").length,
      lines: mark.querySelectorAll(".mark-line").length,
      height: mark.getBoundingClientRect().height,
    })),
  );

for (const width of [390, 1440]) {
  test(`every round is one upright through all who were there, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openApp(page, "?party=ua,ru&match=all&kind=round");
    const all = await uprights(page, "round");
    expect(all).toHaveLength(countOf("round"));
    for (const { seats, lines, height } of all) {
      expect(seats).toBeGreaterThanOrEqual(2);
      expect(lines).toBe(1);
      // From the one warring party's lane to the other's, which are 40 px apart on phones.
      expect(height).toBeGreaterThan(40);
    }
  });
}

test("at the widest zoom nearly all meetings and exchanges stand singly, the others are counted whole", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openApp(page);
  await expect(marks(page, "round")).toHaveCount(countOf("round"));
  for (const kind of ["meeting", "exchange"]) {
    // "9 meetings, 3 March to 9 April 2022"
    const names = await page
      .locator("[data-cluster]")
      .evaluateAll((all) => all.map((cluster) => cluster.getAttribute("aria-label") ?? ""));
    const counted = names.map((name) => Number(new RegExp(`^(\\d+) ${kind}s?\\b`).exec(name)?.[1] ?? 0));
    const single = await marks(page, kind).count();
    expect(single + counted.reduce((sum, n) => sum + n, 0)).toBe(countOf(kind));
    expect(single).toBeGreaterThan(0.9 * countOf(kind));
  }
  const lone = (await uprights(page, "meeting")).filter(({ seats, lines }) => seats < 2 || lines !== 1);
  // A candidate speaks for no party yet: these two have one.
  expect(lone.map(({ id }) => id)).toEqual(["2024-07-19-trump-zelensky-call", "2024-09-27-trump-zelensky-trump-tower"]);
});

test("what is chosen stands whole in a ring of ink, not in a party's colour", async ({ page }) => {
  await openApp(page, `?event=${EXCHANGE}&span=2026-01-18/2026-02-22`);
  const lifted = page.locator(".lifted[data-emphasis='chosen']");
  await expect(lifted).toHaveCount(1);
  const [ring, ink] = await page.evaluate(() => {
    const stroke = document.querySelector(".lifted .ring-ink");
    return [stroke ? getComputedStyle(stroke).stroke : "", getComputedStyle(document.body).color];
  });
  expect(ring).toBe(ink);
  // Over all other marks, on the very place of its own.
  const [own, over] = await Promise.all([markOf(page, EXCHANGE).boundingBox(), lifted.boundingBox()]);
  expect(Math.abs((own?.x ?? 0) + (own?.width ?? 0) / 2 - (over?.x ?? 0) - (over?.width ?? 0) / 2)).toBeLessThan(1);
});

test("what is pointed at is lifted out of its column, and a round with all of its seats", async ({ page }) => {
  await openApp(page);
  const seats = await markOf(page, ROUND).locator(".sign").count();
  await markOf(page, ROUND).focus();
  await expect(page.locator(".lifted[data-emphasis='raised'] .sign")).toHaveCount(seats);
});

test("statements of one day fill its column side by side, in order", async ({ page }) => {
  await openApp(page, "?span=2026-02-03/2026-02-08&kind=statement");
  const places = await marks(page, "statement").evaluateAll((all) =>
    all
      .filter((mark) => (mark.getAttribute("aria-label") ?? "").endsWith(", 5 February 2026"))
      .map((mark) => mark.getBoundingClientRect().left),
  );
  expect(places.length).toBeGreaterThan(3);
  expect(new Set(places.map(Math.round)).size).toBe(places.length);
  const plot = await page.locator("[data-timeline-plot]").boundingBox();
  // Six days are shown: not at noon, one on the other, but over most of a sixth.
  expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan((plot?.width ?? 0) / 6 / 3);
});
