import { type Browser, errors } from "@playwright/test";
import type { Library } from "./besidePages";
import { measureLoad, openPage, visit } from "./gestures";
import { type GestureCost, measureGesture } from "./pageMetrics";

/** One visit to the page that shows a dataset in another library, by the same functions as one to the app's. */
export interface BesideCost {
  readonly readyMs: number;
  readonly loadTaskMs: number;
  readonly plotElements: number;
  readonly drag: GestureCost;
  readonly wheel: GestureCost;
}

/** A reader has left long before. */
export const GIVEN_UP_MS = 60_000;

/** What was given up: told as such, since it is no number. */
const NEVER = Number.POSITIVE_INFINITY;
const NO_GESTURE: GestureCost = {
  taskMs: NEVER,
  scriptMs: NEVER,
  styleMs: NEVER,
  layoutMs: NEVER,
  p95GapMs: NEVER,
  longestGapMs: NEVER,
};
const NOTHING: BesideCost = {
  readyMs: NEVER,
  loadTaskMs: NEVER,
  plotElements: NEVER,
  drag: NO_GESTURE,
  wheel: NO_GESTURE,
};

/** Whether all of a visit came to its end. */
export const isWhole = ({ readyMs, drag, wheel }: BesideCost): boolean =>
  [readyMs, drag.taskMs, wheel.taskMs].every(Number.isFinite);

export async function measureBeside(browser: Browser, url: string, library: Library): Promise<BesideCost> {
  const { context, page, session, failed } = await visit(browser);
  page.setDefaultTimeout(GIVEN_UP_MS);
  /** A gesture that ends, and moves what it is to move. */
  const tryGesture = async (what: "drag" | "zoom"): Promise<GestureCost> => {
    const before = await library.placeOf(page);
    const cost = await measureGesture(page, session, () => library[what](page));
    if ((await library.placeOf(page)) === before) failed.push(`the ${what} moved nothing`);
    return cost;
  };
  let cost = NOTHING;
  try {
    const load = await measureLoad(page, session, url, GIVEN_UP_MS);
    const plotElements = await page.locator("[data-timeline-plot] *").count();
    cost = { ...NOTHING, ...load, plotElements };
    cost = { ...cost, wheel: (await within(tryGesture("zoom"))) ?? NO_GESTURE };
    await openPage(page, `${url}${library.dragQuery}`, GIVEN_UP_MS);
    cost = { ...cost, drag: (await within(tryGesture("drag"))) ?? NO_GESTURE };
  } catch (error) {
    if (!(error instanceof errors.TimeoutError)) throw error;
  } finally {
    await context.close();
  }
  if (failed.length > 0) throw new Error(`${url}: ${failed.join("; ")}`);
  return cost;
}

/** null where it takes too long: a script that holds the page up lets no call of ours return. */
async function within<T>(work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const given = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, GIVEN_UP_MS, null);
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    clearTimeout(timer);
  }
}
