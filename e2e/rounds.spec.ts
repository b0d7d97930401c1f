import { expect, type Page, test } from "@playwright/test";
import { readEvents } from "./authored";
import { expectNoSidewaysScroll, expectNothingForAxe } from "./checks";

interface Authored {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly when: string;
  readonly track: string;
  readonly status: string;
  readonly partOf?: string;
  readonly issues: readonly string[];
}

/** The authored files, read anew and reckoned with in the plainest way, to hold the page against. */
const events = readEvents<Authored>();
const firstDay = (event: Authored): string => {
  const [start = ""] = event.when.replace(/[~?%]/g, "").split("/");
  return start.slice(0, 10).padEnd(10, start.length === 7 ? "-01" : start.length === 4 ? "-01-01" : "");
};
const lastDay = (event: Authored): string => (event.when.split("/")[1] ?? event.when).slice(0, 10);
const took = (event: Authored): boolean => event.status !== "planned" && event.status !== "cancelled";
const rounds = events.filter(({ kind }) => kind === "round").sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
const byId = new Map(events.map((event) => [event.id, event]));
const roundOf = (event: Authored | undefined): string | undefined =>
  !event || event.kind === "round" ? event?.id : roundOf(byId.get(event.partOf ?? ""));
const between = (from: Authored, to: Authored | undefined): Authored[] =>
  events.filter((event) => firstDay(event) >= firstDay(from) && (!to || firstDay(event) < firstDay(to)) && took(event));

const pageOf = (page: Page, id: string) => page.locator(`[data-round="${id}"]`);
const section = (page: Page, id: string, title: string) =>
  pageOf(page, id)
    .locator("section")
    .filter({ has: page.getByRole("heading", { level: 3, name: title }) });
const title = (page: Page) => page.locator("[data-round] h2");

test("goes through the rounds in order with the arrow keys and the buttons, each an address of its own", async ({
  page,
}) => {
  await page.goto(`?view=rounds&event=${rounds[0]?.id}`);
  for (const round of rounds) {
    await expect(title(page)).toHaveText(round.title);
    await expect(page).toHaveURL(new RegExp(`event=${round.id}`));
    await page.keyboard.press("ArrowRight");
  }
  await expect(title(page)).toHaveText(rounds.at(-1)?.title ?? "");
  await page.getByRole("button", { name: "Previous", exact: true }).click();
  await expect(title(page)).toHaveText(rounds.at(-2)?.title ?? "");
  await page.goBack();
  await expect(title(page)).toHaveText(rounds.at(-1)?.title ?? "");
  await page
    .getByRole("navigation", { name: "Rounds" })
    .getByRole("button", { name: /^Round 3, Third direct/ })
    .click();
  await expect(page).toHaveURL(/event=2025-07-23-istanbul-round-3/);
});

test("opens at the latest round that took place", async ({ page }) => {
  await page.goto("?view=rounds");
  await expect(title(page)).toHaveText(rounds.filter(took).at(-1)?.title ?? "");
});

test("reads all rounds down the page, and each says what the files say", async ({ page }) => {
  await page.goto(`?view=rounds&all=1&round=${rounds[0]?.id}`);
  await page.getByRole("button", { name: /^Show (the last round|\d+ more rounds)$/ }).click();
  await expect(page.locator("[data-round]")).toHaveCount(rounds.length);
  const held = rounds.filter(took);
  for (const round of rounds) {
    const next = held.find((other) => firstDay(other) > firstDay(round));
    const before = held.filter((other) => firstDay(other) < firstDay(round)).at(-1);
    const parts = events.filter((event) => event !== round && roundOf(event) === round.id);
    const after = took(round) ? between(round, next) : [];
    const agreed = parts.filter((event) => event.kind === "agreement" && took(event));
    const afterwards = after.filter((e) => e.kind === "agreement" && e.track === round.track && !roundOf(e));
    const exchanges = new Set([...parts, ...after].filter((event) => event.kind === "exchange"));
    // An exchange that is part of the round was agreed there.
    const handedOver = parts.filter((event) => event.kind === "exchange");
    const settled = [...agreed, ...afterwards, ...handedOver];
    const open = round.issues.filter((issue) => !settled.some(({ issues }) => issues.includes(issue)));
    await test.step(round.id, async () => {
      const count = (name: string, n: number) =>
        expect(
          pageOf(page, round.id).getByRole("heading", { level: 3, name: `${name} ${n}`, exact: true }),
        ).toBeVisible();
      await count("What was agreed", agreed.length + handedOver.length);
      if (afterwards.length > 0) await count("Agreed afterwards on the same track", afterwards.length);
      await count("What each side said", parts.filter(({ kind }) => kind === "statement").length);
      await count("Exchanges that followed", exchanges.size - handedOver.length);
      await count("Agenda, and what stayed open", round.issues.length);
      await expect(section(page, round.id, "Agenda").locator("li[data-open]")).toHaveCount(open.length);
      const since = section(page, round.id, "Since the round before");
      if (!before) return expect(since).toContainText("This is the first round on record.");
      const days = (Date.parse(firstDay(round)) - Date.parse(lastDay(before))) / 86_400_000;
      await expect(since.locator(".round-since strong")).toHaveText(
        `${days.toLocaleString("en")} ${days === 1 ? "day" : "days"}`,
      );
      const came = between(before, round);
      for (const [name, kind] of [
        ["New agreements", "agreement"],
        ["Exchanges", "exchange"],
      ] as const) {
        const n = came.filter((event) => event.kind === kind).length;
        await expect(since.getByRole("heading", { name: `${name} ${n}`, exact: true })).toBeVisible();
      }
    });
  }
});

test("sees the sides beside each other, and opens a statement's words without leaving the round", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-02-04-abu-dhabi-round-2");
  const columns = page.locator(".statement-column");
  await expect(columns).toHaveCount(2);
  const [left, right] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);

  const card = page.locator(".statement-card").first();
  const id = await card.getAttribute("data-event");
  await card.getByRole("button").first().click();
  await expect(page).toHaveURL(new RegExp(`event=${id}`));
  await expect(page).toHaveURL(/round=2026-02-04-abu-dhabi-round-2/);
  await expect(title(page)).toContainText("Second round of US");
  await expect(page.locator(`path[data-link][data-event="${id}"]`).first()).toBeAttached();
  await expect(page.getByRole("complementary", { name: "Source" }).locator("mark[data-marked]").first()).toBeVisible();
});

test("is told what is unknown, and that a round did not take place", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-02-17-geneva-round-3");
  const facts = page.locator(".round-facts");
  await expect(facts).toContainText("DurationUnknown");
  await expect(section(page, "2026-02-17-geneva-round-3", "Next round")).toContainText(
    "Cancelled: Trilateral round planned for Abu Dhabi",
  );
  await page.keyboard.press("ArrowRight");
  await expect(facts).toContainText("StatusCancelled");
  await expect(facts).toContainText("NumberNone: its sources do not number it");
});

test("narrows a page by the filters and is told what they hide", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-02-04-abu-dhabi-round-2&party=us");
  const said = section(page, "2026-02-04-abu-dhabi-round-2", "What each side said");
  await expect(said).toContainText(/The filters hide \d+ of the statements here/);
  await page.goto("?view=rounds&track=istanbul-2025");
  await expect(page.locator(".round-chip")).toHaveCount(3);
  await page.goto("?view=rounds&kind=exchange");
  await page.getByRole("button", { name: "Lift the choice of kinds" }).click();
  await expect(page.locator(".round-chip")).toHaveCount(rounds.length);
});

test("has meetings shown between the rounds when wanted", async ({ page }) => {
  await page.goto("?view=rounds&event=2026-01-23-abu-dhabi-round-1");
  await page.getByRole("main").getByLabel("Meetings", { exact: true }).check();
  await expect(page).toHaveURL(/meetings=1/);
  const held = rounds.filter(took);
  const at = held.findIndex(({ id }) => id === "2026-01-23-abu-dhabi-round-1");
  const round = held[at];
  if (!round) throw new Error("the dataset has no first round in Abu Dhabi");
  const isMeeting = ({ kind }: Authored) => kind === "meeting";
  const parts = events.filter((event) => isMeeting(event) && roundOf(event) === round.id);
  const meetings = new Set([...parts, ...between(round, held[at + 1]).filter(isMeeting)]);
  const shown = section(page, round.id, "Meetings before the next round");
  await expect(shown.getByRole("heading", { level: 3 })).toHaveText(`Meetings before the next round ${meetings.size}`);
  await expect(shown.locator("li")).toHaveCount(meetings.size);
  expect(parts.length).toBeGreaterThan(0);
  await expect(shown.locator("li").filter({ hasText: "(part of the round)" })).toHaveText(
    parts.map(({ title }) => new RegExp(title)),
  );
});

for (const [width, scheme, query] of [
  [1440, "light", "?view=rounds&event=2026-02-04-abu-dhabi-round-2&meetings=1"],
  [390, "dark", "?view=rounds&round=2025-06-02-istanbul-round-2"],
  [1024, "dark", "?view=rounds&track=trilateral-2026&all=1"],
] as const) {
  test(`fits ${width} px, ${scheme}, with nothing for axe to find`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(query);
    await expect(page.locator(".round-facts").first()).toBeVisible();
    await expectNoSidewaysScroll(page.locator("[data-anchor-scroll]"));
    await expectNothingForAxe(page, "main");
  });
}

test("the arrow keys stay with an open dialog and turn no page behind it", async ({ page }) => {
  const [first, second] = rounds;
  await page.goto(`?view=rounds&round=${first?.id}&actor=ae`);
  const card = page.getByRole("dialog", { name: "United Arab Emirates" });
  await card.getByRole("heading").first().click();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`round=${first?.id}`));
  await page.keyboard.press("ArrowRight");
  await expect(pageOf(page, second?.id ?? "")).toBeVisible();
});
