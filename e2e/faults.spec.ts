import { expect, type Page, type Route, test } from "@playwright/test";
import { EXCHANGE, eventPage, openApp, resultCount, sourcePanel, timeline } from "./app";
import { ALL, ALL_OF_ALL } from "./authored";
import { holdWaits } from "./waits";

/** Ways in which a later file does not come: gone after a redeploy, a host's catch-all page, a line that was cut. */
const MISSING: { readonly [way: string]: (route: Route) => Promise<void> } = {
  "answered 404": (route) => route.fulfill({ status: 404, body: "gone" }),
  "answered with HTML": (route) => route.fulfill({ status: 200, contentType: "text/html", body: "<p>Index" }),
  "cut off": (route) => route.abort(),
};

const trouble = (page: Page, words: string | RegExp) => page.getByRole("alert").filter({ hasText: words });
const viewLink = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });

for (const [way, answer] of Object.entries(MISSING)) {
  test(`a view whose script is ${way} says so, leaves the rest alone, and opens on trying again`, async ({ page }) => {
    let gone = true;
    await page.route(/PositionsView[^/]*\.js/, (route) => (gone ? answer(route) : route.continue()));
    await openApp(page);
    await viewLink(page, "Positions").click();
    const line = trouble(page, "Positions could not be opened");
    await expect(line).toBeVisible();
    await expect(line.getByRole("button", { name: "Reload for the new version" })).toBeVisible();
    await expect(resultCount(page)).toHaveText(ALL_OF_ALL);

    // The rest of the page goes on: another view opens, and so does the one before.
    await viewLink(page, "About").click();
    await expect(page.getByRole("heading", { name: "Downloads" })).toBeVisible();
    await page.goBack();
    await expect(line).toBeVisible();
    await page.goBack();
    await expect(timeline(page)).toBeVisible();

    await viewLink(page, "Positions").click();
    await expect(line).toBeVisible();
    gone = false;
    await line.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "Positions: issues by parties" })).toBeVisible();
  });
}

for (const [width, address, places] of [
  [1440, "", ["How to read the score", "The list of events"]],
  [1440, `?event=${EXCHANGE}`, ["The event", "The source"]],
  [390, "", ["The latest events"]],
  [390, `?event=${EXCHANGE}`, ["The event"]],
] as const) {
  test(`the script of several parts is missed in one line, and each place says what it lacks: ${width} px, ${address || "nothing chosen"}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    let gone = true;
    await page.route(/assets\/soon-[^/]*\.js/, (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
    await page.goto(`./${address}`);
    await expect(page.getByRole("alert")).toHaveText(/^Parts of the page could not be opened: a file of the app/);
    const lacks = places.map((what) => page.getByText(`${what} could not be opened.`));
    for (const place of lacks) await expect(place).toBeInViewport();
    gone = false;
    await page.getByRole("button", { name: "Try again" }).click();
    for (const place of lacks) await expect(place).toHaveCount(0);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("a view whose styles are gone is not shown bare; trying again fetches them", async ({ page }) => {
  let gone = true;
  await page.route(/PositionsView[^/]*\.css/, (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
  await openApp(page);
  await viewLink(page, "Positions").click();
  const line = trouble(page, "Positions could not be opened");
  await expect(line).toBeVisible();
  gone = false;
  await line.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "Positions: issues by parties" })).toBeAttached();
  const styled = await page.evaluate(() =>
    [...document.styleSheets].some((sheet) => /PositionsView/.test(sheet.href ?? "") && sheet.cssRules.length > 0),
  );
  expect(styled).toBe(true);
});

test("an error in a view's own code stays within that view", async ({ page }) => {
  await page.route(/AboutView[^/]*\.js/, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: "const AboutView = () => { throw new Error('no such quote'); }; export { AboutView };",
    }),
  );
  await openApp(page);
  await viewLink(page, "About").click();
  await expect(trouble(page, "About could not be shown")).toContainText("no such quote");
  await viewLink(page, "Rounds").click();
  await expect(page.getByRole("navigation", { name: "Rounds" })).toBeVisible();
});

test("offline, the first event, another view and a search each say so at once, and come when the line is back", async ({
  page,
  context,
}) => {
  await openApp(page);
  await expect(page.getByRole("region", { name: "Events in order" })).toBeVisible();
  await context.setOffline(true);
  await page.keyboard.press(",");
  await expect(sourcePanel(page).getByRole("alert")).toContainText("could not be loaded: this device is offline.");
  await viewLink(page, "Positions").click();
  await expect(trouble(page, "Positions could not be opened")).toContainText("this device is offline");
  await context.setOffline(false);
  await expect(page.getByRole("heading", { name: "Positions: issues by parties" })).toBeAttached();
  await expect(sourcePanel(page).locator("[data-paragraph]").first()).toBeVisible();
});

for (const [view, row, what, done] of [
  [
    "agreements",
    "[data-agreement]",
    "What was promised in some of these agreements",
    ".agreement-what > p:not([class])",
  ],
  ["rounds&round=2026-02-04-abu-dhabi-round-2", ".statement-card", "Some details of this round", ".statement-stances"],
] as const) {
  test(`files that do not come are told once for all rows of ${view}, and asked for again together`, async ({
    page,
  }) => {
    let gone = true;
    await page.route(/data\/(part|stances)-/, (route) => (gone ? route.abort() : route.continue()));
    await page.goto(`./?view=${view}`);
    const told = page.locator("#main").getByRole("alert");
    await expect(told.filter({ hasText: `${what} could not be loaded` })).toBeVisible();
    const rows = page.locator(row);
    expect(await rows.count()).toBeGreaterThan(1);
    await expect(told).toHaveCount(1);
    gone = false;
    await told.getByRole("button", { name: "Try again" }).click();
    await expect(told).toHaveCount(0);
    for (const each of await rows.all()) await expect(each.locator(done)).not.toBeEmpty();
  });
}

/** Every JSON file of the dataset, where its content is shown, and how a sentence about it begins. */
const FILES: readonly { file: RegExp; address: string; what: RegExp }[] = [
  { file: /data\/part-/, address: `?event=${EXCHANGE}`, what: /The details of this event could not be loaded/ },
  { file: /data\/sources-/, address: "?view=sources", what: /The list of sources could not be loaded/ },
  { file: /data\/stances-/, address: "?view=positions", what: /could not be loaded/ },
  { file: /data\/actors-/, address: "?actor=steve-witkoff", what: /could not be loaded/ },
];
const WRONG: readonly { name: string; body: string }[] = [
  { name: "an object where a list belongs, or the reverse", body: "[{}]" },
  { name: "nothing", body: "null" },
  { name: "another object", body: '{"events":[{"id":1}],"sources":{}}' },
  { name: "a page of the host", body: "<!doctype html><title>Welcome</title>" },
  { name: "bytes that are no text", body: "\u0000\ufffd" },
];
for (const { file, address, what } of FILES) {
  test(`a data file of the wrong shape (${file.source}) is told in its place, with a way on`, async ({ page }) => {
    let answer: string | null = null;
    await page.route(file, (route) =>
      answer === null ? route.continue() : route.fulfill({ contentType: "application/json", body: answer }),
    );
    for (const { body } of WRONG) {
      answer = body;
      await page.goto(`./${address}`);
      const line = page.getByRole("alert").filter({ hasText: what }).first();
      await expect(line).toBeVisible();
      await expect(line.getByRole("button", { name: "Reload for the new version" })).toBeVisible();
      await expect(resultCount(page)).toHaveText(new RegExp(`^\\d+ of ${ALL} events$`));
    }
    answer = null;
    await page.getByRole("alert").filter({ hasText: what }).first().getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("alert").filter({ hasText: what })).toHaveCount(0);
  });
}

test("a file that stalls is given up after a while, with a way on", async ({ page }) => {
  await holdWaits(page);
  let stalled = true;
  const held: Route[] = [];
  await page.route(/data\/part-/, (route) => {
    if (stalled) held.push(route);
    else return route.continue();
  });
  await openApp(page, `?event=${EXCHANGE}`);
  const alert = sourcePanel(page).getByRole("alert");
  // Whoever asks for the file is on the page by then: a later one would ask anew.
  await expect(eventPage(page, EXCHANGE).getByText("Loading the details…")).toBeVisible();
  await expect(sourcePanel(page).getByText("Loading the source…")).toBeVisible();
  await expect(page.locator(".link-layer")).toBeAttached();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await page.evaluate("endWaits()");
  await expect(alert).toContainText("nothing has come for 20 seconds");
  stalled = false;
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(sourcePanel(page).locator("[data-paragraph='6']")).toBeVisible();
});

test("a file of an older build that is gone offers the new version", async ({ page }) => {
  await page.route(/data\/part-/, (route) => route.fulfill({ status: 404 }));
  await openApp(page, `?event=${EXCHANGE}`);
  const alert = sourcePanel(page).getByRole("alert");
  await expect(alert).toContainText("there may be a new version");
  await expect(alert.getByRole("button", { name: "Reload for the new version" })).toBeVisible();
});

test("a script that stalls is given up after a while, with a way on", async ({ page }) => {
  await holdWaits(page);
  let stalled = true;
  await page.route(/AboutView[^/]*\.js/, (route) => (stalled ? undefined : route.continue()));
  await openApp(page);
  await viewLink(page, "About").click();
  await expect(page.getByText("Opening the view…")).toBeVisible();
  await page.evaluate("endWaits()");
  const line = trouble(page, "About could not be opened");
  await expect(line).toContainText("nothing has come of it for 20 seconds");
  stalled = false;
  await expect(line.getByRole("button", { name: "Reload for the new version" })).toBeVisible();
  await line.getByRole("button", { name: "Reload for the new version" }).click();
  await expect(page.getByRole("heading", { name: "Downloads" })).toBeVisible();
});

test("where the app's own style sheet does not come, the page says so and offers the new version", async ({ page }) => {
  let gone = true;
  await page.route(/assets\/first-[^/]*\.css/, (route) =>
    gone ? route.fulfill({ contentType: "text/html", body: "<p>Index" }) : route.continue(),
  );
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("its style sheet, did not arrive");
  gone = false;
  await page.getByRole("button", { name: "Reload for the new version" }).click();
  await expect(page.locator("[data-timeline-ready]")).toBeVisible();
});

test("trying again by the keyboard keeps the focus where what was missing comes", async ({ page }) => {
  let broken = true;
  await page.route(/data\/part-/, (route) => (broken ? route.fulfill({ status: 500 }) : route.continue()));
  await openApp(page, `?event=${EXCHANGE}`);
  const again = sourcePanel(page).getByRole("button", { name: "Try again" });
  await expect(again).toBeVisible();
  broken = false;
  await again.focus();
  await page.keyboard.press("Enter");
  await expect(sourcePanel(page).locator("[data-paragraph='6']")).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.closest("[aria-label=Source]") !== null)).toBe(true);
});

test("a script that a download needs says what is missing, offers the new version, and comes on trying again", async ({
  page,
}) => {
  let gone = true;
  await page.route(/makeFile[^/]*\.js/, (route) => (gone ? route.fulfill({ status: 404 }) : route.continue()));
  await page.goto("./?view=about");
  const button = page.getByRole("button", { name: "Events, CSV" });
  await button.click();
  const line = trouble(page, "could not be loaded");
  await expect(line).toContainText("it may have been replaced by a new version");
  await expect(line.getByRole("button", { name: "Reload for the new version" })).toBeVisible();
  gone = false;
  const saved = page.waitForEvent("download");
  await line.getByRole("button", { name: "Try again" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/);
});

test("styles that one view lacks do not keep another from opening", async ({ page }) => {
  await page.route(/PositionsView[^/]*\.css/, (route) => route.fulfill({ status: 404 }));
  await openApp(page);
  await viewLink(page, "Positions").click();
  await expect(trouble(page, "Positions could not be opened")).toBeVisible();
  await viewLink(page, "Sources").click();
  await expect(page.getByRole("heading", { name: "Sources", exact: true })).toBeVisible();
  await viewLink(page, "Positions").click();
  await expect(trouble(page, "Positions could not be opened")).toBeVisible();
});
