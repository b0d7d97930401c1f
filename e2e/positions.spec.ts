// Long because it reckons the positions anew from the files of data/, to compare with what the page says.
import { readdirSync, readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { expectNoSidewaysScroll, expectNothingForAxe } from "./checks";

interface Stance {
  readonly issue: string;
  readonly act: string;
  readonly position: string;
}
interface Authored {
  readonly id: string;
  readonly kind: string;
  readonly when: string;
  readonly status: string;
  readonly actors: readonly { readonly actor: string; readonly role: string; readonly for?: string }[];
  readonly statement?: {
    readonly speaker: string;
    readonly joint?: readonly string[];
    readonly stances: readonly Stance[];
  };
}
interface Actor {
  readonly id: string;
  readonly type: string;
  readonly affiliations?: readonly {
    readonly actor: string;
    readonly from?: string | null;
    readonly to?: string | null;
  }[];
}

/** The authored files, read anew and reckoned with in the plainest way: none of the app's code takes part. */
const events: readonly Authored[] = readdirSync("data/events").flatMap((file) =>
  JSON.parse(readFileSync(`data/events/${file}`, "utf8")),
);
const actors = new Map<string, Actor>(
  JSON.parse(readFileSync("data/actors.json", "utf8")).map((actor: Actor) => [actor.id, actor]),
);

/** First moments of EDTF dates as text that sorts by time; the time of day at the place. */
const DAY_OF_SEASON: { readonly [season: string]: string } = {
  "21": "03-01",
  "22": "06-01",
  "23": "09-01",
  "24": "12-01",
};
function startOf(edtf: string): string {
  const [start = ""] = edtf.replace(/[~?%]/g, "").split("/");
  const season = DAY_OF_SEASON[start.slice(5)];
  if (season) return `${start.slice(0, 4)}-${season}`;
  return start.length === 4 ? `${start}-01-01` : start.length === 7 ? `${start}-01` : start.slice(0, 16);
}
/** The first day after. */
function endOf(edtf: string): string {
  const last = (edtf.split("/")[1] || edtf).replace(/[~?%]/g, "");
  if (last === "..") return "2026-06-16";
  if (last.includes("T")) return last.slice(0, 16);
  const date = new Date(`${startOf(last)}T00:00:00Z`);
  if (last.length === 10) date.setUTCDate(date.getUTCDate() + 1);
  else if (last.length === 7) date.setUTCMonth(date.getUTCMonth() + (DAY_OF_SEASON[last.slice(5)] ? 3 : 1));
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date.toISOString().slice(0, 10);
}

function partyOf(id: string, day: string): string | null {
  const actor = actors.get(id);
  if (!actor || actor.type === "media") return null;
  if (actor.type === "state" || actor.type === "organisation") return id;
  const ties = actor.affiliations ?? [];
  const dated = ties.find(
    ({ from, to }) => (from || to) && (!from || startOf(from) <= day) && (!to || day < endOf(to)),
  );
  const tie = dated ?? ties.find(({ from, to }) => !from && !to);
  return tie ? partyOf(tie.actor, day) : null;
}

const said = events
  .filter((event) => event.kind === "statement")
  .sort((a, b) => {
    const key = (event: Authored) => `${startOf(event.when).padEnd(17)}${endOf(event.when).padEnd(17)}${event.id}`;
    return key(a) < key(b) ? -1 : 1;
  })
  .flatMap((event) => {
    const { speaker, joint = [], stances } = event.statement ?? { speaker: "", stances: [] };
    const day = startOf(event.when);
    const parties = new Set(
      [speaker, ...joint].map((id) => {
        const own = event.actors.filter((one) => one.actor === id && one.for);
        const standsFor = (own.find(({ role }) => role === "speaker") ?? own[0])?.for;
        return (standsFor && partyOf(standsFor, day)) || partyOf(id, day);
      }),
    );
    if (parties.size > 1) parties.delete(null);
    return stances.flatMap((stance) =>
      [...parties].map((party) => ({ ...stance, event, day: day.slice(0, 10), party })),
    );
  });
type Said = (typeof said)[number];

/** Trails by "issue.party" of what was said up to the end of a day. */
function cellsAsOf(last: string): ReadonlyMap<string, readonly Said[]> {
  const cells = new Map<string, Said[]>();
  for (const each of said) {
    if (each.party === null || each.day > last) continue;
    const key = `${each.issue}.${each.party}`;
    cells.set(key, [...(cells.get(key) ?? []), each]);
  }
  return cells;
}
function changesOf(from: string, to: string) {
  const [then, now] = [cellsAsOf(from), cellsAsOf(to)];
  let changed = 0;
  let first = 0;
  for (const [key, trail] of now) {
    const [was, is] = [then.get(key)?.at(-1), trail.at(-1)];
    if (!was) first++;
    else if (was.act !== is?.act || was.position !== is.position) changed++;
  }
  return { changed, first };
}
const stopDays = events
  .filter(({ kind, status }) => kind === "round" && status !== "cancelled" && status !== "planned")
  .map(({ when }) => when.split("/")[1] ?? when)
  .sort();
const FAR = "9999-12-31";

async function readCells(page: Page): Promise<ReadonlyMap<string, { count: number; act: string; position: string }>> {
  const all = page.getByRole("button", { name: /^Show all \d+ parties$/ });
  await expect(page.locator(".matrix")).toBeVisible();
  if (await all.isVisible()) await all.click();
  const cells = await page.locator("td[data-cell]").evaluateAll((tds) =>
    tds.map((td) => ({
      key: td.getAttribute("data-cell") ?? "",
      count: Number.parseInt(td.querySelector("[data-stances]")?.textContent ?? "0", 10),
      act: td.querySelector(".act")?.lastChild?.textContent?.trim() ?? "",
      position: td.querySelector(".cell-position")?.textContent ?? "",
      text: td.textContent ?? "",
    })),
  );
  for (const cell of cells) if (cell.count === 0) expect(cell.text).toBe("nothing recorded");
  return new Map(
    cells.filter(({ count }) => count > 0).map(({ key, count, act, position }) => [key, { count, act, position }]),
  );
}

for (const [name, query, last] of [
  ["all that is recorded", "", FAR],
  ["the end of the first round in Abu Dhabi", "&asof=2026-01-24", "2026-01-24"],
  ["the day before the first statement of 2025", "&asof=2025-01-01", "2025-01-01"],
] as const) {
  test(`reads in every cell what the files say, as of ${name}`, async ({ page }) => {
    await page.goto(`?view=positions${query}`);
    const shown = await readCells(page);
    const expected = [...cellsAsOf(last)].map(([key, trail]) => {
      const latest = trail.at(-1);
      return [key, { count: trail.length, act: latest?.act, position: latest?.position }] as const;
    });
    expect(expected.length).toBeGreaterThan(20);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
  });
}

test("steps back through the rounds with the slider and is told what changed at each", async ({ page }) => {
  await page.goto("?view=positions");
  const slider = page.getByRole("slider", { name: "As of" });
  const told = page.locator("[data-changes]");
  let until = FAR;
  for (let stop = stopDays.length - 1; stop >= stopDays.length - 4; stop--) {
    const day = stopDays[stop] ?? "";
    const { changed, first } = changesOf(day, until);
    await expect(told).toContainText(`${changed} changed, ${first} first recorded`);
    await expect(page.locator(".cell-change").first()).toBeVisible();
    await slider.press("ArrowLeft");
    await expect(page).toHaveURL(new RegExp(`asof=${day}`));
    until = day;
  }
  await page.getByLabel("As of the end of this day").fill("2025-08-15");
  await expect(page).toHaveURL(/asof=2025-08-15/);
  const { changed, first } = changesOf("2025-07-23", "2025-08-15");
  await expect(told).toContainText(`${changed} changed, ${first} first recorded`);
});

test("reads on a round's page which stances changed since the round before", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-02-04-abu-dhabi-round-2");
  const { changed, first } = changesOf("2026-01-22", "2026-02-03");
  await expect(page.getByRole("heading", { name: `Changed stances ${changed + first}`, exact: true })).toBeVisible();
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

test("opens a cell to its trail, and a step to the words it rests on, all in the address", async ({ page }) => {
  await page.goto("?view=positions");
  await page.locator('td[data-cell="territory.ua"] button').click();
  await expect(page).toHaveURL(/cell=territory\.ua/);
  const trail = page.getByRole("region", { name: "Ukraine on Territory" });
  const expected = cellsAsOf(FAR).get("territory.ua") ?? [];
  await expect(trail).toContainText(`${expected.length} stances`);
  await trail.getByRole("button", { name: /^Show \d+ earlier/ }).click();
  await expect(trail.locator(".trail-step")).toHaveCount(expected.length);
  await expect(trail.locator(".trail-step q")).toHaveCount(expected.length);
  const ids = await trail
    .locator(".trail-step")
    .evaluateAll((steps) => steps.map((step) => step.getAttribute("data-event")));
  expect(ids).toEqual(expected.map(({ event }) => event.id).reverse());

  await trail.locator(".trail-choose").first().click();
  await expect(page).toHaveURL(new RegExp(`event=${ids[0]}`));
  await expect(page.locator(`path[data-link][data-event="${ids[0]}"]`).first()).toBeAttached();
  await expect(page.getByRole("complementary", { name: "Source" }).locator("mark[data-marked]").first()).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(trail).toBeHidden();
});

test("a joint statement counts for every party that signed it, in its cell and in the filter", async ({ page }) => {
  const signed = events.filter((event) => new Set(event.statement?.joint).size > 0);
  expect(signed.length).toBe(10);
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
  const heads = page.locator(".matrix thead th > span");
  const rows = page.locator(".matrix tbody th > span");
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
  const scroller = page.locator(".positions-scroll");
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

test("reads one party at a time on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?view=positions");
  const expected = [...cellsAsOf(FAR)].filter(([key]) => key.endsWith(".ru"));
  const stances = expected.reduce((sum, [, trail]) => sum + trail.length, 0);
  await page.getByRole("combobox", { name: "Party" }).selectOption(`Russia (${stances})`);
  await expect(page.locator(".party-card")).toHaveCount(expected.length);
});

for (const [width, scheme, query] of [
  [1440, "light", "?view=positions&cell=territory.ua"],
  [1024, "dark", "?view=positions&asof=2026-02-05"],
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
