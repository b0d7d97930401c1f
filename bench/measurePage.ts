import type { Browser, Page } from "@playwright/test";
import { DRAG_SPAN, dragPlot, measureLoad, openPage, turnWheel, visit } from "./gestures";
import { type GestureCost, measureGesture } from "./pageMetrics";

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

export async function measurePage(browser: Browser, url: string): Promise<PageCost> {
  const { context, page, session, failed } = await visit(browser);
  try {
    const { readyMs, loadTaskMs } = await measureLoad(page, session, url);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize, backingStorageSize } = await session.send("Runtime.getHeapUsage");
    const counts = [await countElements(page)];
    const spanBefore = await spanOf(page);

    const wheel = await measureGesture(page, session, () => turnWheel(page));
    counts.push(await countElements(page));
    const spanZoomed = await spanOf(page);

    await openPage(page, `${url}?span=${DRAG_SPAN}`);
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

const countElements = (page: Page): Promise<{ readonly plot: number; readonly page: number }> =>
  page.evaluate(() => ({
    plot: document.querySelectorAll("[data-timeline-plot] *").length,
    page: document.querySelectorAll("*").length,
  }));

const spanOf = async (page: Page): Promise<string | null> => new URL(page.url()).searchParams.get("span");
