import { expect, type Page, test } from "@playwright/test";
import { readEvents } from "./authored";
import { testOnBothScreens } from "./checks";

/** The parts of an authored event that the sums need. */
interface Authored {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly when: string;
  readonly actors: readonly { readonly actor: string; readonly role: string }[];
  readonly exchange?: {
    readonly transfers: readonly {
      readonly from: string;
      readonly to: string;
      readonly count: number | null;
      readonly what: string;
    }[];
  };
}

// A computation of its own, straight from what editors wrote: it shares no code with the app.
const exchanges = readEvents<Authored>().filter(
  ({ kind, status }) => kind === "exchange" && status !== "planned" && status !== "cancelled",
);

function sum(events: readonly Authored[], to: string, fits: (what: string) => boolean) {
  let known = 0;
  let unknown = 0;
  for (const { exchange } of events) {
    for (const transfer of exchange?.transfers ?? []) {
      if (transfer.to !== to || !fits(transfer.what)) continue;
      if (transfer.count === null) unknown++;
      else known += transfer.count;
    }
  }
  return { known, unknown };
}

const WHATS: readonly (readonly [row: string, fits: (what: string) => boolean])[] = [
  ["prisoners-of-war", (what) => what === "prisoners-of-war"],
  ["civilians", (what) => what === "civilians"],
  ["children", (what) => what === "children"],
  ["people", (what) => what !== "bodies"],
  ["bodies", (what) => what === "bodies"],
];

const open = async (page: Page, query: string) => {
  await page.goto(`?view=exchanges${query}`);
  await page.locator("[data-view-ready]").waitFor();
};

async function expectSums(page: Page, events: readonly Authored[]) {
  const totals = page.getByRole("region", { name: "Totals" });
  await expect(totals.getByText(`${events.length.toLocaleString("en")} exchanges that pass the filters`)).toBeVisible();
  for (const [row, fits] of WHATS) {
    for (const [side, to] of [
      ["first", "ua"],
      ["second", "ru"],
    ] as const) {
      const { known, unknown } = sum(events, to, fits);
      const cell = totals.locator(`[data-what="${row}"] [data-side="${side}"]`);
      if (known + unknown === 0 && (await cell.count()) === 0) continue;
      await expect(cell, `${row} to ${to}`).toHaveAttribute("data-known", String(known));
      await expect(cell, `${row} to ${to}`).toHaveAttribute("data-unknown", String(unknown));
      if (known > 0) await expect(cell).toContainText(known.toLocaleString("en"));
      if (unknown > 0) await expect(cell).toContainText(`+ ${unknown} unknown`);
    }
  }
}

test("the totals are those of the authored files, unknown numbers left out and told", async ({ page }) => {
  await open(page, "");
  await expectSums(page, exchanges);
  const withUnknown = exchanges.filter(({ exchange }) => exchange?.transfers.some(({ count }) => count === null));
  await expect(page.getByText(`In ${withUnknown.length} exchanges no source gives`)).toBeVisible();
});

test("a filter by period and mediator's party changes the totals to those of what is left", async ({ page }) => {
  await open(page, "&party=ae&from=2025&to=2025");
  const left = exchanges.filter(
    ({ when, actors }) => when.startsWith("2025") && actors.some(({ actor }) => actor === "ae"),
  );
  expect(left.length).toBeGreaterThan(3);
  await expectSums(page, left);
});

test("each mediator's row counts the exchanges that the files give it", async ({ page }) => {
  await open(page, "");
  const table = page.locator(".go-betweens");
  for (const [id, name] of [
    ["ae", "United Arab Emirates"],
    ["qa", "Qatar"],
    ["us", "United States"],
  ] as const) {
    const own = exchanges.filter(({ actors }) => actors.some(({ actor, role }) => actor === id && role === "mediator"));
    const row = table.getByRole("row").filter({ hasText: name }).filter({ hasNotText: "facilitator" });
    await expect(row.getByRole("cell").first()).toHaveText(String(own.length));
    const people = sum(own, "ua", (what) => what !== "bodies");
    await expect(row.getByRole("cell").nth(1)).toContainText(people.known.toLocaleString("en"));
  }
});

test("a bar leads by keyboard to the quote, joined to it by a line", async ({ page }) => {
  await open(page, "&from=2026-02&to=2026-02");
  const bars = page.getByRole("group", { name: /Exchanges as bars/ });
  await bars.getByRole("button").first().focus();
  await expect(bars.getByRole("button").first()).toHaveAccessibleName(
    /^5 February 2026: 157 people to Ukraine, 160 to Russia/,
  );
  await page.keyboard.press("ArrowRight");
  await expect(bars.getByRole("button").nth(1)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/event=2026-02-05-exchange-157/);
  const source = page.getByRole("complementary", { name: "Source" });
  await expect(source.locator("mark[data-quote][data-marked]").first()).toContainText("exchange 314 prisoners");
  const line = page.locator('path[data-link][data-event="2026-02-05-exchange-157"]').first();
  await expect(line).toBeAttached();
  const start = await line.evaluate((path) => {
    if (!(path instanceof SVGPathElement)) throw new Error("not a path");
    return path.getPointAtLength(0).x;
  });
  const bar = await page.locator('[data-anchor][data-event="2026-02-05-exchange-157"]').boundingBox();
  expect(bar && Math.abs(start - (bar.x + bar.width))).toBeLessThanOrEqual(2);
});

test("a row of the ledger opens its card; order, grouping and what is counted are in the address", async ({ page }) => {
  await open(page, "&sort=people&group=none&from=2025&to=2025");
  const rows = page.locator("[data-exchange]");
  const most = exchanges
    .filter(({ when }) => when.startsWith("2025"))
    .map((event) => ({
      id: event.id,
      people: ["ua", "ru"].reduce((all, to) => all + sum([event], to, (what) => what !== "bodies").known, 0),
    }))
    .sort((a, b) => b.people - a.people)[0];
  await expect(rows.first()).toHaveAttribute("data-exchange", most?.id ?? "");
  await rows.first().getByRole("button").click();
  await expect(page).toHaveURL(new RegExp(`event=${most?.id}`));
  await expect(page.locator(".ledger-card")).toContainText("Rests on");
  await page.getByRole("columnheader", { name: "Date" }).getByRole("button").click();
  await expect(page).not.toHaveURL(/sort=/);
  await page.getByRole("combobox", { name: "Grouped" }).selectOption("by mediator");
  await expect(page).toHaveURL(/group=mediator/);
  await page.getByRole("button", { name: "Bodies of the fallen" }).click();
  await expect(page).toHaveURL(/count=bodies/);
});

test("an exchange whose number no source gives is listed as unknown", async ({ page }) => {
  await open(page, "&from=2025-06-12&to=2025-06-12");
  const row = page.locator('[data-exchange="2025-06-12-exchange-wounded"]');
  await expect(row).toContainText("an unknown number of prisoners of war");
});

test("where the filters leave no exchange the page says why and offers the way back", async ({ page }) => {
  await open(page, "&kind=round");
  await expect(page.getByText("None of the events that pass the filters is an exchange.")).toBeVisible();
  await page.getByRole("button", { name: "Show exchanges as well" }).click();
  await expect(page.getByRole("region", { name: "Totals" })).toBeVisible();
});

// A year of bars is as telling as four, and axe looks at each of them.
testOnBothScreens("exchanges", "&from=2025-07");
