import { expect, type Page, type Route, test } from "@playwright/test";
import { EXCHANGE, openApp, sourcePanel } from "./app";
import { countOf } from "./authored";

const VIEWS = ["timeline", "rounds", "positions", "exchanges", "sources", "about"] as const;

/** A key press as another keyboard layout sends it. */
async function pressAs(page: Page, key: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.dispatchKeyEvent", { type: "keyDown", key, code, text: key });
  await session.send("Input.dispatchKeyEvent", { type: "keyUp", key, code });
  await session.detach();
}
const chosen = (page: Page) => new URL(page.url()).searchParams.get("event");

for (const view of VIEWS) {
  test(`the keys that About lists work on the view ${view}`, async ({ page }) => {
    await page.goto(`./?view=${view}&kind=exchange&event=${EXCHANGE}`);
    await expect(sourcePanel(page).locator("[data-paragraph]").first()).toBeVisible();
    await page.keyboard.press(".");
    await expect.poll(() => chosen(page)).not.toBe(EXCHANGE);
    await page.keyboard.press(",");
    await expect.poll(() => chosen(page)).toBe(EXCHANGE);

    const passage = sourcePanel(page).locator(".evidence-pager-steps [aria-live]");
    await expect(passage).toHaveText(/passage 1 of/);
    await page.keyboard.press("]");
    await expect(passage).toHaveText(/passage 2 of/);
    await page.keyboard.press("[");
    await expect(passage).toHaveText(/passage 1 of/);

    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox")).toBeFocused();
    await page.getByRole("searchbox").blur();
    await page.keyboard.press("Escape");
    await expect.poll(() => chosen(page)).toBe(null);

    await page.keyboard.press(",");
    await expect.poll(() => chosen(page)).not.toBe(null);
    const shown = chosen(page);
    await page.keyboard.press("f");
    await expect(page.locator(`[data-mark][data-event="${shown}"]`)).toBeInViewport();
    expect(chosen(page)).toBe(shown);
  });
}

for (const [layout, keys] of [
  ["Russian", { next: "ю", previous: "б", before: "х", after: "ъ", show: "а", search: "." }],
  ["Ukrainian", { next: "ю", previous: "б", before: "х", after: "ї", show: "а", search: "." }],
  ["Hebrew", { next: "ץ", previous: "ת", before: "[", after: "]", show: "כ", search: "." }],
] as const) {
  test(`on a ${layout} keyboard the keys work by their place`, async ({ page }) => {
    await openApp(page, `?kind=exchange&event=${EXCHANGE}&span=2022-03-01/2022-05-01`);
    const passage = sourcePanel(page).locator(".evidence-pager-steps [aria-live]");
    await expect(passage).toHaveText(/passage 1 of/);
    await pressAs(page, keys.after, "BracketRight");
    await expect(passage).toHaveText(/passage 2 of/);
    await pressAs(page, keys.before, "BracketLeft");
    await expect(passage).toHaveText(/passage 1 of/);
    await pressAs(page, keys.show, "KeyF");
    await expect(page.locator(`[data-mark][data-event="${EXCHANGE}"]`)).toBeInViewport();
    await pressAs(page, keys.next, "Period");
    await expect.poll(() => chosen(page)).not.toBe(EXCHANGE);
    await pressAs(page, keys.previous, "Comma");
    await expect.poll(() => chosen(page)).toBe(EXCHANGE);
    await pressAs(page, keys.search, "Slash");
    await expect(page.getByRole("searchbox")).toBeFocused();
    expect(chosen(page)).toBe(EXCHANGE);
  });
}

test("a tick in the filters leaves the keys alone", async ({ page }) => {
  await openApp(page);
  await page.getByRole("checkbox", { name: "Exchanges", exact: true }).check();
  await page.keyboard.press(".");
  await expect.poll(() => chosen(page)).not.toBe(null);
});

test("at the last round the focus stays on the button that led there", async ({ page }) => {
  await page.goto("./?view=rounds");
  const next = page.getByRole("button", { name: "Next", exact: true });
  await next.focus();
  for (let round = 0; round < 13; round++) await page.keyboard.press("Enter");
  await expect(page.locator(".rounds-at")).toContainText(`${countOf("round")} of ${countOf("round")}`);
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute("aria-disabled", "true");
});

test("all rounds down the page begin at the one that was read, also while those before it fill", async ({ page }) => {
  const held: Route[] = [];
  let holding = true;
  await page.route(/data\/part-/, (route) => {
    if (holding) held.push(route);
    else return route.continue();
  });
  await page.goto("./?view=rounds&round=2025-06-02-istanbul-round-2");
  await expect(page.locator(".rounds-at")).toBeVisible();
  // Some browsers hold what is read in its place by themselves, and not always.
  await page.locator(".view-pane").evaluate((pane) => pane.style.setProperty("overflow-anchor", "none"));
  await page.getByRole("checkbox", { name: "All rounds" }).check();
  const round = page.locator("[data-round='2025-06-02-istanbul-round-2']");
  await expect(round).toBeInViewport();
  holding = false;
  for (const route of held) await route.continue();
  await expect(page.locator(".round .round-summary")).toHaveCount(12);
  const top = () => round.evaluate((each) => each.getBoundingClientRect().top);
  await expect.poll(top).toBeLessThan(400);

  // It stays no longer than the reader does.
  await round.hover();
  await page.mouse.wheel(0, -600);
  await expect.poll(top).toBeGreaterThan(500);
});

test("keys that are a single sign can be turned off, for good in this browser", async ({ page }) => {
  await page.goto(`./?view=about&event=${EXCHANGE}`);
  await page.getByRole("checkbox", { name: /Keys that are a single sign/ }).uncheck();
  for (const again of [false, true]) {
    if (again) await openApp(page, `?event=${EXCHANGE}`);
    for (const key of [".", "f", "]", "/"]) await page.keyboard.press(key);
    expect(chosen(page)).toBe(EXCHANGE);
    await expect(page.getByRole("searchbox")).not.toBeFocused();
  }
  await expect(sourcePanel(page).locator("[data-paragraph]").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen(page)).toBe(null);
});
