import type { Browser, BrowserContext, CDPSession, Page } from "@playwright/test";
import { followMainThread, readMainThread } from "./pageMetrics";

/** Four of the years with most events: at every size the plot is as full as it gets. */
export const DRAG_SPAN = "2021-06-01/2025-06-01";
const STEPS = 20;
const STEP_PX = 15;
const WHEEL_PX = -60;
/** Each step is drawn before the next comes, so that every run draws as many frames. */
const NEXT_FRAME = "new Promise(requestAnimationFrame)";
const VIEWPORT = { width: 1440, height: 900 };

/** Long enough for what a page does after its first timeline. */
const SETTLED_MS = 1500;

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** What the page's scripts threw. */
  readonly failed: string[];
}

/** An empty page in a context of its own: nothing is cached from the visit before. */
export async function visit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await followMainThread(session);
  const failed: string[] = [];
  page.on("pageerror", (error) => failed.push(error.message));
  return { context, page, session, failed };
}

/** From the navigation to the first timeline, and the main thread's time until the page has come to rest. */
export async function measureLoad(
  page: Page,
  session: CDPSession,
  url: string,
  atMostMs?: number,
): Promise<{ readonly readyMs: number; readonly loadTaskMs: number }> {
  const before = await readMainThread(session);
  const readyMs = await openPage(page, url, atMostMs);
  return { readyMs, loadTaskMs: (await readMainThread(session)).taskMs - before.taskMs };
}

/** Opens the page, waits until it has come to rest and gives the time from the navigation to the first timeline. */
export async function openPage(page: Page, url: string, atMostMs = 120_000): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("[data-timeline-ready]", { timeout: atMostMs });
  await page.waitForTimeout(SETTLED_MS);
  return page.evaluate(() => performance.getEntriesByName("timeline-ready")[0]?.startTime ?? Number.NaN);
}

async function plotBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator("[data-timeline-plot]").boundingBox();
  if (box === null) throw new Error("there is no plot");
  return box;
}

/** Where the pointer takes hold, as a share of the plot's width and so far from its top or bottom. */
export type Grip = { readonly share: number } & ({ readonly fromTopPx: number } | { readonly fromBottomPx: number });

/** Twenty moves, a frame apart; a rest before the release leaves no momentum. */
export async function dragPlot(page: Page, grip: Grip = { share: 0.7, fromTopPx: 20 }): Promise<void> {
  const { x, y, width, height } = await plotBox(page);
  const down = "fromTopPx" in grip ? grip.fromTopPx : height - grip.fromBottomPx;
  const from = { x: x + width * grip.share, y: y + down };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (let step = 1; step <= STEPS; step++) {
    await page.mouse.move(from.x - step * STEP_PX, from.y);
    await page.evaluate(NEXT_FRAME);
  }
  await page.waitForTimeout(120);
  await page.mouse.up();
}

/** Twenty steps inwards where the war begins, a frame apart. */
export async function turnWheel(page: Page): Promise<void> {
  const { x, y, width, height } = await plotBox(page);
  await page.mouse.move(x + width * 0.7, y + Math.min(height, 400) / 2);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, WHEEL_PX);
    await page.evaluate(NEXT_FRAME);
  }
}
