import type { Browser, Page } from "@playwright/test";
import { followMainThread, type GestureCost, measureGesture, readMainThread } from "./pageMetrics";

/** One visit to the page of one dataset. */
export interface PageCost {
  /** From the navigation to the first timeline. */
  readonly readyMs: number;
  readonly loadTaskMs: number;
  /** After a collection: objects, and the buffers behind typed arrays. */
  readonly heapBytes: number;
  readonly bufferBytes: number;
  readonly plotElements: number;
  readonly pageElements: number;
  /** The most that stood there after any of the gestures. */
  readonly plotElementsMost: number;
  readonly pageElementsMost: number;
  readonly drag: GestureCost;
  readonly wheel: GestureCost;
  readonly filter: GestureCost;
  /** Whether the drag and the wheel moved the span. */
  readonly moved: boolean;
}

/** Four of the years with most events: at every size the plot is as full as it gets. */
const DRAG_SPAN = "2021-06-01/2025-06-01";
const STEPS = 20;
const STEP_PX = 15;
const WHEEL_PX = -60;
/** Each step is drawn before the next comes, so that every run draws as many frames. */
const NEXT_FRAME = "new Promise(requestAnimationFrame)";
const VIEWPORT = { width: 1440, height: 900 };

export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  // A context of its own: nothing is cached from the visit before.
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await followMainThread(session);
    const failed: string[] = [];
    page.on("pageerror", (error) => failed.push(error.message));

    const beforeLoad = await readMainThread(session);
    const readyMs = await open(page, url);
    await page.waitForTimeout(1500);
    const loadTaskMs = (await readMainThread(session)).taskMs - beforeLoad.taskMs;
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    const counts = [await countElements(page)];
    const spanBefore = await spanOf(page);

    const wheel = await measureGesture(page, session, () => turnWheel(page));
    counts.push(await countElements(page));
    const spanZoomed = await spanOf(page);

    await open(page, `${url}?span=${DRAG_SPAN}`);
    await page.waitForTimeout(1500);
    const spanHeld = await spanOf(page);
    const drag = await measureGesture(page, session, () => dragPlot(page));
    counts.push(await countElements(page));
    const spanDragged = await spanOf(page);

    const filter = await measureGesture(page, session, () =>
      page.locator(".filters input[type=checkbox]").nth(2).click(),
    );
    counts.push(await countElements(page));
    if (!page.url().includes("party=")) failed.push("the filter did not reach the URL");
    if (failed.length > 0) throw new Error(`${url}: ${failed.join("; ")}`);

    return {
      readyMs,
      loadTaskMs,
      heapBytes: usedSize,
      bufferBytes: backingStorageSize,
      plotElements: counts[0]?.plot ?? 0,
      pageElements: counts[0]?.page ?? 0,
      plotElementsMost: Math.max(...counts.map((count) => count.plot)),
      pageElementsMost: Math.max(...counts.map((count) => count.page)),
      drag,
      wheel,
      filter,
      moved: spanZoomed !== spanBefore && spanDragged !== spanHeld,
    };
  } finally {
    await context.close();
  }
}

/** Opens the page and gives the time from the navigation to the first timeline. */
async function open(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("[data-timeline-ready]", { timeout: 120_000 });
  return page.evaluate(() => performance.getEntriesByName("timeline-ready")[0]?.startTime ?? Number.NaN);
}

const countElements = (page: Page): Promise<{ readonly plot: number; readonly page: number }> =>
  page.evaluate(() => ({
    plot: document.querySelectorAll("[data-timeline-plot] *").length,
    page: document.querySelectorAll("*").length,
  }));

const spanOf = async (page: Page): Promise<string | null> => new URL(page.url()).searchParams.get("span");

async function plotBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator("[data-timeline-plot]").boundingBox();
  if (box === null) throw new Error("there is no plot");
  return box;
}

/** Twenty moves, a frame apart; a rest before the release leaves no momentum. */
async function dragPlot(page: Page): Promise<void> {
  const { x, y, width } = await plotBox(page);
  const from = { x: x + width * 0.7, y: y + 20 };
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
async function turnWheel(page: Page): Promise<void> {
  const { x, y, width, height } = await plotBox(page);
  await page.mouse.move(x + width * 0.7, y + Math.min(height, 400) / 2);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, WHEEL_PX);
    await page.evaluate(NEXT_FRAME);
  }
}
