import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { eventPage, goOn, openApp, timeline } from "./app";
import { AUTHORED, authoredEvent, threadOf } from "./authored";

/** An event of each, its first and its last. */
const THREADS = [
  ["the grain initiative to its end", "2022-07-22-black-sea-grain-initiative", "2023-07-17"],
  ["the plan from 28 points to 20", "2025-11-20-us-28-point-plan", "2025-12-10/2025-12-11"],
  ["thirty days' ceasefire to Istanbul", "2025-03-11-us-30-day-ceasefire-proposal", "2025-05-20"],
] as const;

const steps = (page: Page) => page.getByRole("region", { name: "Events in order" }).locator("[data-row]");
const idsOf = (page: Page) =>
  steps(page).evaluateAll((rows) => rows.map((row) => row.getAttribute("data-event") ?? ""));

for (const [what, id, lastWhen] of THREADS) {
  test(`${what}: shown alone, and followed by keys from its first event to its last`, async ({ page }) => {
    await openApp(page, `?event=${id}`);
    await expect(eventPage(page, id).getByRole("region", { name: "What it is tied to" })).toBeVisible();
    await page.keyboard.press("t");
    await expect(page).toHaveURL(new RegExp(`thread=${id}`));
    // Its steps stand in place of the event, whose own row has the focus.
    await expect(steps(page)).toHaveCount(threadOf(id).length);
    await expect(page.locator(`[data-event="${id}"]:focus, [data-event="${id}"] :focus`)).toHaveCount(1);
    const order = await idsOf(page);
    expect(order.toSorted()).toEqual(threadOf(id).toSorted());
    const days = order.map((each) => authoredEvent(each).when.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    expect(authoredEvent(order.at(-1) ?? "").when).toBe(lastWhen);

    await steps(page).first().getByRole("button").press("Enter");
    for (const each of order) {
      await expect(eventPage(page, each)).toBeVisible();
      await page.keyboard.press(".");
    }
    // After the last there is none.
    await expect(eventPage(page, order.at(-1))).toBeVisible();
    await page.keyboard.press("t");
    await expect(page).not.toHaveURL(/thread=/);
  });

  test(`${what}: followed by pointer, from event to event`, async ({ page }) => {
    await openApp(page, `?thread=${id}`);
    await expect(steps(page)).toHaveCount(threadOf(id).length);
    const order = await idsOf(page);
    await steps(page).first().getByRole("button").click();
    for (const [i, each] of order.entries()) {
      await expect(eventPage(page, each)).toBeVisible();
      if (i < order.length - 1) await page.getByRole("button", { name: /^Next event/ }).click();
    }
    await expect(page.getByRole("button", { name: /^Next event/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Show all events again" }).click();
    await expect(
      page.getByRole("status").filter({ hasText: `${AUTHORED.length} of ${AUTHORED.length} events` }),
    ).toBeVisible();
  });
}

test("a relation is told on both events, in words, with the words it rests on", async ({ page }) => {
  const end = "2023-07-17-peskov-grain-ends";
  await openApp(page, `?event=${end}`);
  const ties = eventPage(page, end).locator("[data-tie]");
  const own = authoredEvent(end).relations ?? [];
  const others = AUTHORED.filter(({ relations }) => relations?.some(({ to }) => to === end));
  await expect(ties).toHaveCount(own.length + others.length);
  for (const { to, quotes = [] } of own) {
    const tie = ties.and(page.locator(`[data-event="${to}"]`));
    await expect(tie).toContainText(`Ends: ${authoredEvent(to).title}`);
    await expect(tie.locator("q")).toHaveText([...quotes]);
  }
  await ties.filter({ hasText: "Black Sea Grain Initiative signed" }).getByRole("button").first().click();
  await expect(
    eventPage(page, "2022-07-22-black-sea-grain-initiative").locator(`[data-tie="ends"][data-event="${end}"]`),
  ).toContainText("Ended by");
});

test("a breach is never told without who claims it", async ({ page }) => {
  await openApp(page);
  for (const event of AUTHORED) {
    const claimed = (event.relations ?? []).filter(({ type }) => type === "violates");
    if (claimed.length === 0) continue;
    await goOn(page, `?event=${event.id}`);
    await expect(eventPage(page, event.id).locator('[data-tie="violates"][data-end="of"]')).toHaveText(
      claimed.map(() => /Violates, says \S+/),
    );
  }
});

/** How far an arc's ends are from the marks they join, and how long it runs beside one other sign, in pixels. */
const traceArcs = (page: Page) =>
  page.evaluate(() => {
    const away = (box: DOMRect, x: number, y: number) =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const signsOf = (which: string) =>
      [...document.querySelectorAll(which)].flatMap((mark) =>
        mark.matches(".sign") ? [mark] : [...mark.querySelectorAll(".sign")],
      );
    // A lens comes to a point: what is near its box need not be near it.
    const outlineOf = (sign: Element): readonly DOMPoint[] => {
      const matrix = sign instanceof SVGGeometryElement ? sign.getScreenCTM() : null;
      if (!(sign instanceof SVGGeometryElement) || !matrix) return [];
      const around = sign.getTotalLength();
      return Array.from({ length: Math.ceil(around) + 1 }, (_, n) =>
        sign.getPointAtLength(Math.min(n, around)).matrixTransform(matrix),
      );
    };
    const nearTo = (sign: Element) => {
      const box = sign.getBoundingClientRect();
      let outline: readonly DOMPoint[] | null = null;
      return ({ x, y }: DOMPoint) => {
        if (away(box, x, y) >= 6) return false;
        outline ??= outlineOf(sign);
        return outline.some((at) => Math.hypot(at.x - x, at.y - y) < 6);
      };
    };
    const frame = document.querySelector(".plot-frame")?.getBoundingClientRect();
    const plot = document.querySelector("[data-timeline-plot]")?.getBoundingClientRect();
    const right = Math.min(frame?.right ?? 0, plot?.right ?? 0);
    return [...document.querySelectorAll<SVGPathElement>("path[data-relation]")].map((path) => {
      const { relation, from = "", to = "" } = path.dataset;
      const length = path.getTotalLength();
      const points = Array.from({ length: Math.ceil(length * 2) + 1 }, (_, n) =>
        path.getPointAtLength(Math.min(n / 2, length)),
      );
      const [start, end] = [points[0], points.at(-1)];
      const miss = (id: string, at: DOMPoint | undefined) => {
        if (!at) return Number.NaN;
        const own = signsOf(`[data-mark][data-event="${id}"]`).map((one) =>
          away(one.getBoundingClientRect(), at.x, at.y),
        );
        // What lies out of sight is at the edge of what is seen.
        const edges = [Math.abs(at.x - right), Math.abs(at.x - (plot?.left ?? 0))];
        return Math.min(...own, ...edges);
      };
      const others = signsOf(`[data-mark]:not([data-event="${from}"]):not([data-event="${to}"])`);
      const beside = others.map(nearTo).map((isNear) =>
        Math.max(
          ...points
            .map((point) => (isNear(point) ? "-" : " "))
            .join("")
            .split(" ")
            .map((run) => run.length / 2),
        ),
      );
      const dash = getComputedStyle(path).strokeDasharray;
      return { relation, start: miss(from, start), end: miss(to, end), beside: Math.max(0, ...beside), dash };
    });
  });

const TIED = [
  ["2022-07-22-black-sea-grain-initiative", "2022-06-01/2023-12-01"],
  ["2025-11-20-us-28-point-plan", "2025-11-15/2025-12-20"],
  ["2025-03-18-energy-strike-pause", "2025-03-01/2025-05-20"],
  ["2025-06-02-istanbul-exchange-agreement", "2025-05-20/2025-07-20"],
] as const;

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
] as const) {
  test(`arcs join their marks and keep to gaps, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openApp(page);
    for (const [event, span] of TIED) {
      await test.step(event, async () => {
        await goOn(page, `?event=${event}&span=${span}`);
        await expect(page.locator(`path[data-relation]`).first()).toBeVisible();
        await page.evaluate(() => document.fonts.ready);
        const arcs = await traceArcs(page);
        expect(arcs.length).toBeGreaterThan(0);
        for (const arc of arcs) {
          expect(arc.start).toBeLessThanOrEqual(2);
          expect(arc.end).toBeLessThanOrEqual(2);
          expect(arc.beside).toBeLessThanOrEqual(24);
          expect(arc.dash === "none").toBe(arc.relation !== "violates");
        }
        // The arcs of another event are not there any more when the next one's are looked at.
        await goOn(page, "");
        await expect(page.locator(`path[data-relation]`)).toHaveCount(0);
      });
    }
  });
}

test("what is tied to the chosen event is lifted out of its cluster, and let go with it", async ({ page }) => {
  const id = "2025-11-20-us-28-point-plan";
  await openApp(page, `?event=${id}`);
  const tied = AUTHORED.filter(({ relations }) => relations?.some(({ to }) => to === id)).slice(0, 12);
  for (const { id: other } of tied) await expect(page.locator(`[data-mark][data-event="${other}"]`)).toHaveCount(1);
  await expect(page.locator("path[data-relation]").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("path[data-relation]")).toHaveCount(0);
});

test("a thread's relations are saved as a table and as a graph", async ({ page }) => {
  const id = "2022-07-22-black-sea-grain-initiative";
  await openApp(page, `?thread=${id}`);
  const thread = new Set(threadOf(id));
  const relations = AUTHORED.flatMap((event) =>
    thread.has(event.id) ? (event.relations ?? []).filter(({ to }) => thread.has(to)) : [],
  );
  await page.getByRole("button", { name: "Take this" }).click();
  for (const [name, ending, count] of [
    ["Relations, CSV", `-thread-${id}-relations.csv`, (text: string) => text.trim().split("\r\n").length - 1],
    ["Relations, GraphML", `-thread-${id}-relations.graphml`, (text: string) => text.split("<edge ").length - 1],
  ] as const) {
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toContain(ending);
    expect(count(readFileSync(await saved.path(), "utf8"))).toBe(relations.length);
  }
});

test("a thread in an embed is the score of its events alone", async ({ page }) => {
  const id = "2025-11-20-us-28-point-plan";
  await openApp(page, `?embed=1&thread=${id}`);
  await expect(timeline(page)).toBeVisible();
  const narrowed = page.getByRole("list", { name: "Shown are only" });
  await expect(narrowed.getByRole("listitem")).toHaveText([/^the thread of/]);
});
