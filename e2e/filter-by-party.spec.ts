import { expect, test } from "@playwright/test";
import { eventPage, openApp, resultCount } from "./app";
import { ALL, ALL_OF_ALL, countOf } from "./authored";

test("Ukraine and Russia with match=all: the count beside a value is what ticking it shows", async ({ page }) => {
  await openApp(page);
  const parties = page.getByRole("group", { name: "Parties", exact: true });
  const ukraine = parties.getByRole("checkbox", { name: "Ukraine", exact: true });
  const russia = parties.getByRole("checkbox", { name: "Russia", exact: true });
  await parties.getByText("all", { exact: true }).click();
  await expect(ukraine).toHaveAccessibleDescription("535 events");
  await ukraine.check();
  await expect(resultCount(page)).toHaveText(`535 of ${ALL} events`);

  const told = await russia.getAttribute("aria-describedby");
  const expected = await page.locator(`[id="${told}"]`).textContent();
  await russia.check();
  await expect(resultCount(page)).toHaveText(`${expected?.replace(/ events?/, "")} of ${ALL} events`);
  await expect(page).toHaveURL(/party=ua,ru&match=all|match=all&party=ua,ru/);
});

test("chips name what is active and lift it; clearing brings everything back", async ({ page }) => {
  await openApp(page, "?kind=exchange&track=humanitarian&from=2026-01&to=2026-02-15");
  const chips = page.getByRole("list", { name: "Active filters" });
  await expect(chips.getByRole("button", { name: /Exchanges/ })).toBeVisible();
  const before = await resultCount(page).textContent();
  await chips
    .getByRole("button", { name: /January 2026/ })
    .first()
    .click();
  await expect(resultCount(page)).not.toHaveText(before ?? "");
  await chips.getByRole("button", { name: "Clear all" }).click();
  await expect(resultCount(page)).toHaveText(ALL_OF_ALL);
  await expect(chips).toHaveCount(0);
});

test("an issue filter shows which stance touches the issue, and says where none does", async ({ page }) => {
  await openApp(page, "?issue=territory&event=2026-02-04-peskov-operation-continues");
  const facts = eventPage(page).getByRole("region", { name: "What it says" });
  await expect(facts).toContainText("Named among its issues; no stance on it is recorded.");
  await expect(facts.getByText("in your filter")).toHaveCount(0);
  await openApp(page, "?issue=nato&event=2025-08-16-europe-joint-statement");
  await expect(facts.getByRole("listitem").filter({ hasText: "in your filter" })).toHaveCount(1);
  await expect(facts.getByRole("listitem").filter({ hasText: "NATO" })).toContainText("in your filter");
  await openApp(page, "?event=2025-08-16-europe-joint-statement");
  await expect(facts).toContainText("NATO");
  await expect(facts.getByText("in your filter")).toHaveCount(0);
});

test("a period is typed as dates are shown, and a season means its first or its last month", async ({ page }) => {
  await openApp(page);
  const period = page.getByRole("group", { name: "Period" });
  await period.getByLabel("From").fill("autumn 2025");
  await period.getByLabel("From").press("Enter");
  await expect(page).toHaveURL(/from=2025-09$/);
  await period.getByLabel("To").fill("4–5 February 2026");
  await period.getByLabel("To").press("Enter");
  await expect(page).toHaveURL(/to=2026-02-05/);
  await period.getByLabel("To").fill("5 Feb");
  await period.getByLabel("To").press("Enter");
  await expect(period.getByRole("alert")).toHaveText("the year is missing: write it as in 5 Feb 2026");
  await expect(page).toHaveURL(/to=2026-02-05/);
});

test("a period the wrong way round is said, not swapped, and applies once the other end makes room", async ({
  page,
}) => {
  await openApp(page, "?to=2025-12");
  const before = await resultCount(page).textContent();
  const period = page.getByRole("group", { name: "Period" });
  const [from, to] = [period.getByLabel("From"), period.getByLabel("To")];
  await from.fill("2026-02");
  await from.press("Enter");
  await expect(period.getByRole("alert")).toHaveText("later than To (December 2025): change one of them");
  await expect(from).toHaveAttribute("aria-invalid", "true");
  await expect(from).toHaveValue("2026-02");
  await expect(to).toHaveValue("2025-12");
  await expect(page).toHaveURL(/\?to=2025-12$/);
  await expect(resultCount(page)).toHaveText(before ?? "");
  // Tab through the other end changes nothing.
  await from.press("Tab");
  await to.press("Tab");
  await expect(period.getByRole("alert")).toHaveText(/^later than To/);

  await to.fill("2026-02-15");
  await to.press("Enter");
  await expect(page).toHaveURL(/\?to=2026-02-15&from=2026-02$/);
  await expect(period.getByRole("alert")).toHaveCount(0);
  await expect(resultCount(page)).not.toHaveText(before ?? "");
});

test("Escape in the filters' drawer closes the drawer alone and gives the focus back", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await openApp(page, "?event=2026-02-05-exchange-157");
  const button = page.getByRole("button", { name: /^Filters/ });
  for (const inside of ["pane", "checkbox", "field"] as const) {
    await button.click();
    const filters = page.getByRole("region", { name: "Filters" });
    await expect(filters).toBeVisible();
    if (inside === "checkbox") await filters.getByRole("checkbox").first().focus();
    if (inside === "field") await filters.getByLabel("From").focus();
    await page.keyboard.press("Escape");
    await expect(filters).toBeHidden();
    await expect(page).toHaveURL(/event=2026-02-05-exchange-157/);
    await expect(button).toBeFocused();
  }
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/event=/);
});

for (const width of [1440, 1000, 390]) {
  test(`at ${width} px no chip lies under “Clear all”`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(
      "?party=ua,ru,us,tr&kind=round,meeting,statement,exchange&issue=prisoners,territory,ceasefire,nato&track=humanitarian&from=2022&q=talks",
    );
    const chips = page.getByRole("list", { name: "Active filters" }).getByRole("button");
    await expect(chips.last()).toHaveText("Clear all");
    const boxes = await chips.evaluateAll((buttons) =>
      buttons.map((button) => {
        const { left, right, top, bottom } = button.getBoundingClientRect();
        return { left, right, top, bottom, name: button.textContent };
      }),
    );
    for (const [n, a] of boxes.entries()) {
      for (const b of boxes.slice(n + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        expect(Math.min(across, down), `${a.name} and ${b.name}`).toBeLessThanOrEqual(0.5);
      }
    }
    // Every chip can be pressed.
    const count = await chips.count();
    await chips.nth(count - 2).click();
    await expect(chips).toHaveCount(count - 1);
  });
}

test("no event left: the page says which filter hides how many and lifts it", async ({ page }) => {
  await openApp(page, "?kind=round&from=2023&to=2023");
  await expect(resultCount(page)).toHaveText(`0 of ${ALL} events`);
  const lift = page.getByRole("button", { name: /Lift the period/ });
  await expect(lift).toBeVisible();
  await lift.click();
  await expect(resultCount(page)).toHaveText(`${countOf("round")} of ${ALL} events`);
});
