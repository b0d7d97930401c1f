import { expect, type Page, test } from "@playwright/test";
import { sourcePanel } from "./app";
import { AUTHORED, authoredEvent } from "./authored";
import { expectNothingForAxe, expectNoWiderThanWindow } from "./checks";

const agreements = AUTHORED.filter(({ kind }) => kind === "agreement");
const breachesOf = (id: string) =>
  AUTHORED.flatMap((event) =>
    (event.relations ?? []).filter(({ type, to }) => type === "violates" && to === id).map(() => event.id),
  );
const rows = (page: Page) => page.locator("[data-agreement]");
const idsOf = (page: Page) => rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-event") ?? ""));
const open = async (page: Page, address: string) => {
  await page.goto(`./${address}`);
  await expect(page.locator("[data-view-ready]")).toBeVisible();
};

test("one link answers what was agreed and later broken, and by whose word", async ({ page }) => {
  await open(page, "?view=agreements&state=violated");
  const broken = agreements.filter(({ id }) => breachesOf(id).length > 0);
  expect(broken.length).toBeGreaterThan(0);
  expect((await idsOf(page)).toSorted()).toEqual(broken.map(({ id }) => id).toSorted());
  await expect(
    page.getByRole("status").filter({ hasText: `${broken.length} of ${agreements.length} agreements` }),
  ).toBeVisible();
  for (const text of await page.locator(".agreement-state").allTextContents())
    expect(text).toMatch(/iolated, says? \S+/);
  for (const { id } of broken) {
    const row = page.locator(`[data-agreement][data-event="${id}"]`);
    const more = row.getByRole("button", { name: /^Show all/ });
    if ((await more.count()) > 0) await more.click();
    for (const breach of breachesOf(id)) await expect(row).toContainText(authoredEvent(breach).title);
  }
});

test("the states and their numbers are those that the editors wrote", async ({ page }) => {
  await open(page, "?view=agreements");
  await expect(rows(page)).toHaveCount(agreements.length);
  const states = page.getByRole("group", { name: "State" });
  for (const [state, name] of [
    ["in-force", "In force"],
    ["fulfilled", "Fulfilled"],
    ["lapsed", "Lapsed"],
    ["agreed", "Agreed"],
    ["signed", "Signed"],
  ] as const) {
    const own = agreements.filter(({ agreement }) => agreement?.state === state);
    await states.getByRole("button", { name: new RegExp(`^${name} ${own.length}$`) }).click();
    await expect(page).toHaveURL(new RegExp(`state=${state}`));
    expect((await idsOf(page)).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    await states.getByRole("button", { name: "All states" }).click();
  }
  await expect(rows(page)).toHaveCount(agreements.length);
});

test("Back undoes a choice of state before it leaves the agreements", async ({ page }) => {
  await open(page, "?view=agreements");
  await page
    .getByRole("group", { name: "State" })
    .getByRole("button", { name: /^Fulfilled/ })
    .click();
  await expect(page).toHaveURL(/state=fulfilled/);
  await page.goBack();
  await expect(page).not.toHaveURL(/state=/);
  await expect(rows(page)).toHaveCount(agreements.length);
});

test("the events of a life are those tied to it, and each opens its words beside the page", async ({ page }) => {
  const id = "2022-07-22-black-sea-grain-initiative";
  await open(page, "?view=agreements");
  const row = page.locator(`[data-agreement][data-event="${id}"]`);
  const tied = AUTHORED.filter(({ relations }) =>
    relations?.some(({ type, to }) => to === id && ["implements", "extends", "ends", "violates"].includes(type)),
  );
  expect(tied.length).toBeGreaterThan(2);
  for (const { title } of tied) await expect(row.getByRole("button", { name: title })).toBeVisible();
  await row.getByRole("button", { name: tied[0]?.title ?? "" }).click();
  await expect(page).toHaveURL(new RegExp(`event=${tied[0]?.id}`));
  await expect(sourcePanel(page).locator("mark[data-quote]").first()).toBeVisible();
});

test("a filter narrows the agreements, one of kinds does not, and none left is said", async ({ page }) => {
  await open(page, "?view=agreements&kind=round&issue=black-sea");
  const left = await rows(page).count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(agreements.length);
  await open(page, "?view=agreements&state=in-force&issue=black-sea");
  await expect(page.getByText("No agreement that passes the filters is in this state.")).toBeVisible();
});

test("the state stands on the event's page and in the list of events", async ({ page }) => {
  const id = "2025-03-18-energy-strike-pause";
  await page.goto(`./?event=${id}`);
  await expect(page.locator(`[data-event-page][data-event="${id}"]`)).toContainText(
    "Lapsed; violated, say Volodymyr Zelensky and Dmitry Peskov, as last reported",
  );
  await page.goto("./?q=Thirty-day+pause+of+strikes+on+energy&kind=agreement");
  await expect(page.locator(`[data-row][data-event="${id}"]`)).toContainText(
    "lapsed; violated, say Volodymyr Zelensky",
  );
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [320, 640],
] as const) {
  test(`agreements fit ${width} px, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, "?view=agreements");
    await expect(rows(page).first()).toContainText(/\S/);
    await expectNoWiderThanWindow(page);
    await expectNothingForAxe(page);
  });
}
