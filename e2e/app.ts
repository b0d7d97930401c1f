import type { Locator, Page } from "@playwright/test";
import { jointsOf } from "./joints";

/** What specs share of how a reader meets the page; the names are those of the interface contract. */
export const EXCHANGE = "2026-02-05-exchange-157";
export const FOUNDING = "fnnews-2026-02-06-second-round";

export async function openApp(page: Page, address = ""): Promise<void> {
  await page.goto(`./${address}`);
  // Wheel, drag and pinch come just after the first timeline. Looked for in each frame: an expectation looks every half second.
  await page.waitForFunction(() =>
    document.querySelector("[data-timeline-ready][data-gestures]")?.checkVisibility({ visibilityProperty: true }),
  );
}

/**
 * Goes to another address of the app without loading it anew, as Back does, which costs a tenth; what changes is drawn
 * within a few frames.
 */
export const goOn = (page: Page, address: string): Promise<void> =>
  page.evaluate(async (to) => {
    history.pushState(null, "", to || location.pathname);
    window.dispatchEvent(new PopStateEvent("popstate"));
    for (let frame = 0; frame < 6; frame++) await new Promise((done) => requestAnimationFrame(done));
  }, address);

export const timeline = (page: Page): Locator => page.getByRole("region", { name: "Timeline" });
export const sourcePanel = (page: Page): Locator => page.getByRole("complementary", { name: "Source" });
/** The page of a chosen event; of whichever is chosen where none is named. */
export const eventPage = (page: Page, event?: string): Locator =>
  page.locator(event === undefined ? "[data-event-page]" : `[data-event-page][data-event="${event}"]`);
export const markOf = (page: Page, event: string): Locator => page.locator(`[data-mark][data-event="${event}"]`);
export const rowOf = (page: Page, event: string): Locator => page.locator(`[data-row][data-event="${event}"]`);
export const paragraphOf = (page: Page, source: string, n: number): Locator =>
  page.locator(`li[data-paragraph="${n}"][data-source="${source}"]`);
export const linkOf = (page: Page, event: string, source: string, n: number): Locator =>
  page.locator(`path[data-link][data-event="${event}"][data-source="${source}"][data-paragraph="${n}"]`);
export const resultCount = (page: Page): Locator =>
  page.getByRole("status").filter({ hasText: /^[\d,]+ of [\d,]+ events$/ });
export const inView = (page: Page): Locator => page.getByRole("status").filter({ hasText: /^In view: / });

/** How far apart a drawn link's ends are from what they join. */
export const measureJoints = (page: Page, event: string, source: string, paragraph: number) =>
  page.evaluate(jointsOf, { event, source, paragraph });
