import type { Browser, Page } from "@playwright/test";
import { DRAG_SPAN, dragPlot, measureLoad, openPage, turnWheel, visit } from "./gestures";
import { type GestureCost, measureGesture } from "./pageMetrics";

/** One visit to the page that shows a dataset in vis-timeline, by the same functions as one to the app's. */
export interface VisCost {
  readonly readyMs: number;
  readonly loadTaskMs: number;
  readonly plotElements: number;
  readonly drag: GestureCost;
  readonly wheel: GestureCost;
}

export async function measureVis(browser: Browser, url: string): Promise<VisCost> {
  const { context, page, session, failed } = await visit(browser);
  try {
    const load = await measureLoad(page, session, url);
    const plotElements = await page.locator("[data-timeline-plot] *").count();
    const [whole, wheel] = [await spanOf(page), await measureGesture(page, session, () => turnWheel(page))];
    if ((await spanOf(page)) === whole) failed.push("the wheel did not zoom");

    await openPage(page, `${url}?span=${DRAG_SPAN}`);
    const [held, drag] = [await spanOf(page), await measureGesture(page, session, () => dragPlot(page))];
    if ((await spanOf(page)) === held) failed.push("the drag did not move the span");
    if (failed.length > 0) throw new Error(`${url}: ${failed.join("; ")}`);
    return { ...load, plotElements, drag, wheel };
  } finally {
    await context.close();
  }
}

const spanOf = (page: Page): Promise<string | null> => page.locator("[data-timeline-plot]").getAttribute("data-span");
