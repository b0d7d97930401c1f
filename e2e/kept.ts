import { test as base, type Page } from "@playwright/test";

const kept = new WeakSet<Page>();
/** True where the app stands in this page from the test before, so that another address of it need not be loaded. */
export const isKept = (page: Page): boolean => kept.has(page);

/**
 * For tests that only read: one page for all of a worker's, in which the app goes on from address to address as it does for
 * a reader; loading it is more than half of what such a test costs. What a test stores, leads round or puts into the page
 * before it loads would reach the next one: those are for a page of their own.
 */
export const test = base.extend<object, { readonly reader: Page }>({
  reader: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", viewport = null, colorScheme = null, timezoneId = "UTC" } = project.use;
      const context = await browser.newContext({ baseURL, viewport, colorScheme, timezoneId, serviceWorkers: "block" });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ reader }, use) => {
    await use(reader);
    reader.removeAllListeners();
    await reader.mouse.move(0, 0);
    await reader.setViewportSize({ width: 1440, height: 900 });
    await reader.emulateMedia({ colorScheme: "light", reducedMotion: null, media: null });
    const stands = await reader.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
      return document.querySelector("[data-timeline-ready], [data-view-ready]") !== null;
    });
    if (stands) kept.add(reader);
    else kept.delete(reader);
  },
});
