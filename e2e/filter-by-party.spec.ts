import { expect, test } from "@playwright/test";
import { openApp, resultCount } from "./app";

test("Ukraine and Russia with match=all: the count beside a value is what ticking it shows", async ({ page }) => {
  await openApp(page);
  const parties = page.getByRole("group", { name: "Parties", exact: true });
  const ukraine = parties.getByRole("checkbox", { name: "Ukraine", exact: true });
  const russia = parties.getByRole("checkbox", { name: "Russia", exact: true });
  await parties.getByText("all", { exact: true }).click();
  await expect(ukraine).toHaveAccessibleDescription("491 events");
  await ukraine.check();
  await expect(resultCount(page)).toHaveText("491 of 824 events");

  const told = await russia.getAttribute("aria-describedby");
  const expected = await page.locator(`[id="${told}"]`).textContent();
  await russia.check();
  await expect(resultCount(page)).toHaveText(`${expected?.replace(/ events?/, "")} of 824 events`);
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
  await expect(resultCount(page)).toHaveText("824 of 824 events");
  await expect(chips).toHaveCount(0);
});

test("an issue filter shows which stance touches the issue, and says where none does", async ({ page }) => {
  await openApp(page, "?issue=territory&event=2026-02-04-peskov-operation-continues");
  const facts = page.locator(".event-row[data-chosen] .card-facts");
  await expect(facts).toContainText("Named among its issues; no stance on it is recorded.");
  await expect(facts.getByText("in your filter")).toHaveCount(0);
  await openApp(page, "?issue=nato&event=2025-08-16-europe-joint-statement");
  await expect(facts.locator("dd").filter({ hasText: "in your filter" })).toHaveCount(1);
  await expect(facts.locator("dt", { hasText: "NATO" }).locator("+ dd")).toContainText("in your filter");
  await openApp(page, "?event=2025-08-16-europe-joint-statement");
  await expect(facts).toContainText("NATO");
  await expect(facts.getByText("in your filter")).toHaveCount(0);
});

test("no event left: the page says which filter hides how many and lifts it", async ({ page }) => {
  await openApp(page, "?kind=round&from=2023&to=2023");
  await expect(resultCount(page)).toHaveText("0 of 824 events");
  const lift = page.getByRole("button", { name: /Lift the period/ });
  await expect(lift).toBeVisible();
  await lift.click();
  await expect(resultCount(page)).toHaveText("13 of 824 events");
});

test("Back and Forward step through choices; filters and zoom replace", async ({ page }) => {
  await openApp(page, "?span=2026-01-18/2026-02-22");
  await page.locator("[data-row]").first().getByRole("button").first().click();
  await expect(page).toHaveURL(/event=/);
  const first = page.url();
  await page.getByRole("checkbox", { name: "Exchanges", exact: true }).check();
  await expect(page).toHaveURL(/kind=exchange/);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(page).not.toHaveURL(/2026-01-18/);
  await page.goBack();
  await expect(page).not.toHaveURL(/event=/);
  await page.goForward();
  await expect(page).toHaveURL(new RegExp(new URL(first).searchParams.get("event") ?? ""));
});
