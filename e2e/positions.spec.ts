import { expect, type Page, test } from "@playwright/test";
import { countMoves, events, FAR, moveOf, roundEnds, standOf, trailsAsOf } from "./authoredPositions";
import { expectNoSidewaysScroll, expectNothingForAxe } from "./checks";

/** What every cell of the table says: of each stance its act, position and words, by what it stands there for. */
async function readCells(page: Page) {
  const all = page.getByRole("button", { name: /^Show all \d+ parties$/ });
  await expect(page.locator(".matrix")).toBeVisible();
  if (await all.isVisible()) await all.click();
  const cells = await page.locator("td[data-cell]").evaluateAll((tds) =>
    tds.map((td) => {
      const stances = [...td.querySelectorAll("[data-stance]")].map((face) => ({
        as: face.getAttribute("data-stance") ?? "",
        event: face.getAttribute("data-event"),
        act: face.querySelector(".act")?.lastChild?.textContent?.trim(),
        position: face.querySelector(".stance-face-position")?.textContent,
        words: [...face.querySelectorAll("q")].map((q) => q.textContent),
        none: face.textContent?.includes("No words recorded for this."),
      }));
      return {
        key: td.getAttribute("data-cell") ?? "",
        count: Number.parseInt(td.querySelector("[data-stances]")?.textContent ?? "0", 10),
        move: td.querySelector("[data-move]")?.getAttribute("data-move") ?? null,
        says: td.querySelector(".cell-move")?.textContent ?? "",
        quotes: td.querySelectorAll("q").length,
        stances,
        text: td.textContent ?? "",
      };
    }),
  );
  for (const cell of cells) if (cell.count === 0) expect(cell.text).toBe("nothing recorded");
  return cells.filter(({ count }) => count > 0);
}

for (const [name, query, last] of [
  ["all that is recorded", "", FAR],
  ["the end of the first round in Abu Dhabi", "&asof=2026-01-24", "2026-01-24"],
  ["the day before the first statement of 2025", "&asof=2025-01-01", "2025-01-01"],
] as const) {
  test(`reads in every cell the position and its own words as the files have them, as of ${name}`, async ({ page }) => {
    await page.goto(`?view=positions${query}`);
    const cells = await readCells(page);
    const expected = [...trailsAsOf(last)].map(([key, trail]) => {
      const { standing, remark } = standOf(trail);
      const stances = Object.entries({ standing, remark }).flatMap(([as, stance]) => {
        if (stance === null) return [];
        const words = stance.words.map((one) => one?.quote);
        return { as, event: stance.event, act: stance.act, position: stance.position, words, none: words.length === 0 };
      });
      return [key, { count: trail.length, stances }] as const;
    });
    expect(expected.length).toBeGreaterThan(20);
    expect(Object.fromEntries(cells.map(({ key, count, stances }) => [key, { count, stances }]))).toEqual(
      Object.fromEntries(expected),
    );
    // Nor do quotes stand anywhere else in a cell.
    for (const { quotes, stances } of cells) expect(quotes).toBe(stances.flatMap(({ words }) => words).length);
  });
}

test("compares two days: both positions with their words, or that nothing is new, in every cell", async ({ page }) => {
  await page.goto("?view=positions&since=2026-02-16");
  const cells = await readCells(page);
  const trails = trailsAsOf(FAR);
  expect(Object.fromEntries(cells.map(({ key, move }) => [key, move]))).toEqual(
    Object.fromEntries([...trails].map(([key, trail]) => [key, moveOf(trail, "2026-02-16")])),
  );
  for (const { key, move, says, stances } of cells) {
    const was = standOf((trails.get(key) ?? []).filter(({ start }) => start.slice(0, 10) <= "2026-02-16")).standing;
    const before = stances.filter(({ as }) => as === "before");
    const isOther = move === "moved" || move === "reworded";
    expect(before.map(({ event, position, words }) => ({ event, position, words }))).toEqual(
      isOther ? [{ event: was?.event, position: was?.position, words: was?.words.map((one) => one?.quote) }] : [],
    );
    if (move === "nothing") expect(says).toBe("Nothing new since 16 Feb 2026");
  }
  const { changed, first } = countMoves("2026-02-16", FAR);
  await expect(page.locator("[data-changes]")).toHaveText(
    `Positions as of 27 September 2026, compared with 16 February 2026. ${changed} changed, ${first} first recorded (◆); ${trails.size - changed - first} as they were.`,
  );
  await page.getByRole("button", { name: "Stop comparing" }).click();
  await expect(page).not.toHaveURL(/since=/);
  await expect(page.locator(".cell-move")).toHaveCount(0);
});

test("sees which words of a position changed, in marks that are not colour alone", async ({ page }) => {
  await page.goto("?view=positions&party=ua&issue=territory&since=2026-02-16");
  const cell = page.locator('td[data-cell="territory.ua"]');
  const [was, is] = [cell.locator('[data-stance="before"]'), cell.locator('[data-stance="standing"]')];
  await expect(was.locator(".stance-face-position")).toHaveText("Withdrawal of troops from Donbas.");
  await expect(is.locator(".stance-face-position")).toHaveText("Surrender of the whole of Donbas.");
  await expect(was.locator("del")).toHaveText("Withdrawal of troops from");
  await expect(is.locator("ins")).toHaveText("Surrender of the whole of");
  await expect(was.locator("del").first()).toHaveCSS("text-decoration-style", "dotted");
  await expect(is.locator("ins").first()).toHaveCSS("text-decoration-line", "underline");
  await expect(cell).toMatchAriaSnapshot(`- insertion: "/new/"`);
});

test("compares before and after a round, and keeps only what changed", async ({ page }) => {
  await page.goto("?view=positions");
  const compare = page.getByRole("combobox", { name: /^Compare/ });
  // After a round is until the next one: what is said because of it is said once it is over.
  await compare.selectOption({
    label: "before and after Second round of US-Russia-Ukraine talks, Abu Dhabi, 4–5 Feb 2026",
  });
  await expect(page).toHaveURL(/asof=2026-02-16&since=2026-02-03/);
  await compare.selectOption({
    label: "before and after Third round of US-Russia-Ukraine talks, Geneva, 17–18 Feb 2026",
  });
  await expect(page).toHaveURL(/view=positions&since=2026-02-16$/);
  await page.getByLabel("Only what changed").check();
  const changed = [...trailsAsOf("2026-09-27")].flatMap(([key, trail]) =>
    ["first", "moved", "reworded"].includes(moveOf(trail, "2026-02-16")) ? key : [],
  );
  const issues = new Set(changed.map((key) => key.split(".")[0]));
  await expect(page.locator(".matrix tbody th")).toHaveCount(issues.size);
  await expect(page.locator(".positions")).toContainText("without a change left out.");
  await page.getByLabel("Compared with the end of this day").fill("2026-02-17");
  await expect(page).toHaveURL(/since=2026-02-17/);
  const days = page.getByRole("group", { name: "Compared with" });
  await days.getByRole("button", { name: "Previous round" }).click();
  await expect(page).toHaveURL(/since=2026-02-05/);
  await days.getByRole("slider").press("ArrowLeft");
  await expect(page).toHaveURL(/since=2026-01-24/);
});

test("is told where the earlier day is not the earlier one", async ({ page }) => {
  await page.goto("?view=positions&asof=2026-02-05&since=2026-02-16");
  await expect(page.getByRole("status").filter({ hasText: "not before" })).toHaveText(
    "16 February 2026 is not before 5 February 2026: choose an earlier day to compare with.",
  );
  await expect(page.locator(".cell-move")).toHaveCount(0);
});

test("steps back through the rounds with the slider and is told what changed at each", async ({ page }) => {
  await page.goto("?view=positions");
  const slider = page.getByRole("slider", { name: "As of" });
  const told = page.locator("[data-changes]");
  let until = FAR;
  for (let stop = roundEnds.length - 1; stop >= roundEnds.length - 4; stop--) {
    const day = roundEnds[stop] ?? "";
    const { changed, first } = countMoves(day, until);
    await expect(told).toContainText(`${changed} changed, ${first} first recorded`);
    await slider.press("ArrowLeft");
    await expect(page).toHaveURL(new RegExp(`asof=${day}`));
    until = day;
  }
  await page.getByLabel("As of the end of this day").fill("2025-08-15");
  await expect(page).toHaveURL(/asof=2025-08-15/);
  const { changed, first } = countMoves("2025-07-23", "2025-08-15");
  await expect(told).toContainText(`${changed} changed, ${first} first recorded`);
  await page.getByRole("button", { name: "Show what changed" }).click();
  await expect(page).toHaveURL(/since=2025-07-23/);
  await expect(page.locator(".cell-move").first()).toBeVisible();
});

test("reads on a round's page which stances changed since the round before", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-02-04-abu-dhabi-round-2");
  const before = trailsAsOf("2026-01-22");
  const changed = [...trailsAsOf("2026-02-03")].filter(([key, trail]) => {
    const [was, is] = [before.get(key)?.at(-1), trail.at(-1)];
    return was?.act !== is?.act || was?.position !== is?.position;
  });
  await expect(page.getByRole("heading", { name: `Changed stances ${changed.length}`, exact: true })).toBeVisible();
});

test("a date field without a date says so and shows none", async ({ page }) => {
  await page.goto("?view=positions");
  const field = page.getByLabel("As of the end of this day");
  const words = page.getByText("Choose a day");
  await expect(words).toBeVisible();
  await expect(field).toHaveValue("");
  await expect(field).toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await field.focus();
  await expect(words).toBeHidden();
  await expect(field).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await field.fill("2026-02-05");
  await field.blur();
  await expect(words).toHaveCount(0);
  await expect(field).not.toHaveCSS("color", "rgba(0, 0, 0, 0)");
  await expect(field).toHaveValue("2026-02-05");
});

test("opens a cell to its trail, each step with its own words, and a quote to its paragraph", async ({ page }) => {
  await page.goto("?view=positions");
  await page.locator('td[data-cell="territory.ua"] button').click();
  await expect(page).toHaveURL(/cell=territory\.ua/);
  const trail = page.getByRole("region", { name: "Ukraine on Territory" });
  const expected = [...(trailsAsOf(FAR).get("territory.ua") ?? [])].reverse();
  await expect(trail).toContainText(`${expected.length} stances`);
  await trail.getByRole("button", { name: /^Show \d+ earlier/ }).click();
  const steps = await trail.locator("[data-stance]").evaluateAll((items) =>
    items.map((step) => ({
      event: step.getAttribute("data-event"),
      words: [...step.querySelectorAll("q")].map((q) => q.textContent),
      none: step.textContent?.includes("No words recorded for this."),
    })),
  );
  expect(steps).toEqual(
    expected.map(({ event, words }) => ({ event, words: words.map((one) => one?.quote), none: words.length === 0 })),
  );
  expect(steps.some(({ none }) => none)).toBe(true);

  const [latest] = expected;
  await trail.locator("button.trail-words").first().click();
  await expect(page).toHaveURL(new RegExp(`event=${latest?.event}.*source=${latest?.words[0]?.source}`));
  await expect(page.locator(`path[data-link][data-event="${latest?.event}"]`).first()).toBeAttached();
  const marked = page.getByRole("complementary", { name: "Source" }).locator("mark[data-quote]");
  await expect(marked.filter({ hasText: latest?.words[0]?.quote ?? "" }).first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(trail).toBeHidden();
});

test("reaches the words of an earlier position by keys alone", async ({ page }) => {
  await page.goto("?view=positions&party=ru&issue=territory&since=2026-02-16&asof=2026-02-18");
  const open = page.getByRole("button", { name: "12 stances of Russia on Territory" });
  await open.focus();
  await page.keyboard.press("Enter");
  const trail = page.getByRole("region", { name: "Russia on Territory" });
  await expect(trail).toContainText("Nothing new since 16 February 2026:");
  await expect(trail.locator("[data-stance]").first().locator("q").first()).toHaveAttribute("lang", "ru");
  const words = trail.getByRole("button", { name: /Ukraine must fully withdraw from Donetsk Oblast/ });
  for (let presses = 0; presses < 12; presses++) {
    if (await words.evaluate((button) => button === document.activeElement)) break;
    await page.keyboard.press("Tab");
  }
  await expect(words).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("mark[data-quote]", { hasText: "Ukraine must fully withdraw" })).toBeVisible();
});

test("a joint statement counts for every party that signed it, in its cell and in the filter", async ({ page }) => {
  const signed = events.filter((event) => new Set(event.statement?.joint).size > 0);
  expect(signed.length).toBeGreaterThan(9);
  const id = "2025-08-16-europe-joint-statement";
  for (const [party, name] of [
    ["gb", "United Kingdom"],
    ["pl", "Poland"],
    ["eu", "European Union"],
  ] as const) {
    await page.goto(`?view=positions&party=${party}&issue=territory&cell=territory.${party}`);
    const step = page.getByRole("region", { name: `${name} on Territory` }).locator(`[data-event="${id}"]`);
    await expect(step).toContainText("jointly with");
    await page.goto(`?party=${party}&issue=territory&kind=statement&from=2025-08-16&to=2025-08-16`);
    await expect(page.locator(`[data-row][data-event="${id}"]`)).toBeVisible();
  }
});

test("sorts by what is recorded, by movement and by name", async ({ page }) => {
  await page.goto("?view=positions");
  const heads = page.locator(".matrix thead .party-head-name");
  const rows = page.locator(".matrix tbody .row-head-name");
  await expect(rows.first()).toHaveText("Format of talks");
  await page.getByLabel("Issues by").selectOption("name");
  await expect(page).toHaveURL(/rows=name/);
  const names = await rows.allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  await page.getByLabel("Parties by").selectOption("movement");
  const counts = await page.locator(".matrix thead th small").allTextContents();
  const moves = counts.map((text) => Number.parseInt(text.split(", ")[1] ?? "", 10));
  expect(moves).toEqual([...moves].sort((a, b) => b - a));
  await expect(heads.first()).toHaveText("Ukraine");
});

test("keeps both heads in sight while the matrix scrolls", async ({ page }) => {
  await page.goto("?view=positions");
  const scroller = page.locator(".positions");
  await expect(page.locator(".matrix")).toBeVisible();
  await scroller.evaluate((pane) => pane.scrollTo(400, 900));
  const frame = await scroller.boundingBox();
  expect((await page.locator(".matrix thead th").last().boundingBox())?.y).toBe(frame?.y);
  expect((await page.locator(".matrix tbody th").last().boundingBox())?.x).toBe(frame?.x);
});

test("follows the filters, and says so where they leave no stance", async ({ page }) => {
  await page.goto("?view=positions&party=ua,ru&issue=prisoners,territory");
  await expect(page.locator(".matrix thead th")).toHaveCount(2);
  await expect(page.locator(".matrix tbody th")).toHaveCount(2);
  await page.goto("?view=positions&kind=exchange");
  await expect(page.getByText("No stance is recorded here")).toBeVisible();
  await page.getByRole("button", { name: "Clear all filters" }).click();
  await expect(page.locator(".matrix")).toBeVisible();
});

test("shows as many parties as fit, all of them when asked to, and pins two beside each other", async ({ page }) => {
  const heads = page.locator(".matrix thead th");
  const cutOff = () => page.locator(".positions").evaluate((pane) => Math.max(0, pane.scrollWidth - pane.clientWidth));
  await page.goto("?view=positions");
  await expect(heads).toHaveCount(4);
  expect(await cutOff()).toBe(0);
  await page.setViewportSize({ width: 1920, height: 900 });
  await expect(heads).toHaveCount(7);
  expect(await cutOff()).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await page.getByRole("button", { name: "Pin United States", exact: true }).click();
  await page.getByRole("button", { name: "Pin Russia", exact: true }).press("Enter");
  await expect(page.getByRole("button", { name: "Unpin Russia" })).toBeFocused();
  await expect(page.locator(".party-head-name")).toHaveText(["US", "Russia", "Ukraine", "EU"]);
  await page.getByRole("button", { name: /^Show all \d+ parties$/ }).click();
  await page.locator(".positions").evaluate((pane) => pane.scrollTo(1200, 0));
  const at = async (party: string) =>
    (await page.locator(`td[data-cell="territory.${party}"]`).boundingBox())?.x ?? Number.NaN;
  expect((await at("ru")) - (await at("us"))).toBeLessThan(250);
  expect(await at("us")).toBeGreaterThan(0);
  expect(await at("ua")).toBeLessThan(await at("us"));
  await page.getByRole("button", { name: "Unpin United States" }).click();
  await expect(page.locator(".party-head-name").first()).toHaveText("Russia");
});

test("reads one party at a time on a phone, or two beside each other", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?view=positions");
  const ofParties = (...parties: readonly string[]) =>
    [...trailsAsOf(FAR)].filter(([key]) => parties.includes(key.split(".")[1] ?? ""));
  const nameOf = (name: string, party: string) =>
    `${name} (${ofParties(party).reduce((sum, [, trail]) => sum + trail.length, 0)})`;
  await page.getByRole("combobox", { name: "Party", exact: true }).selectOption(nameOf("Russia", "ru"));
  await expect(page.locator(".party-card")).toHaveCount(ofParties("ru").length);
  await page.getByRole("combobox", { name: "Beside it" }).selectOption(nameOf("Ukraine", "ua"));
  const cards = new Set(ofParties("ru", "ua").map(([key]) => key.split(".")[0]));
  await expect(page.locator(".party-card")).toHaveCount(cards.size);
  const [ru, ua] = [page.locator('[data-cell="territory.ru"]'), page.locator('[data-cell="territory.ua"]')];
  await expect(ru.locator("q").first()).toBeVisible();
  await expect(ua.locator("q").first()).toBeVisible();
  const [above, below] = [await ru.boundingBox(), await ua.boundingBox()];
  expect(below?.y).toBeCloseTo((above?.y ?? 0) + (above?.height ?? 0), -1);
  await page.setViewportSize({ width: 740, height: 844 });
  expect((await ua.boundingBox())?.y).toBe((await ru.boundingBox())?.y);
});

for (const [width, scheme, query] of [
  [1440, "light", "?view=positions&cell=territory.ua"],
  [1024, "dark", "?view=positions&asof=2026-02-05"],
  [1024, "light", "?view=positions&since=2026-02-16"],
  [390, "dark", "?view=positions&since=2026-02-16"],
  [390, "light", "?view=positions&cell=ceasefire.ua"],
] as const) {
  test(`fits ${width} px, ${scheme}, with nothing for axe to find`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(query);
    await expect(page.locator(".cell-face").first()).toBeVisible();
    await expectNoSidewaysScroll(page.locator(".view-pane"));
    await expectNothingForAxe(page, "main");
  });
}
