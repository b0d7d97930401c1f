import type { Page } from "@playwright/test";

/** Holds the page's longest waits until `endWaits()`: none is sat through. */
export const holdWaits = (page: Page) =>
  page.addInitScript(() => {
    const start = window.setTimeout.bind(window);
    const held: (() => void)[] = [];
    const patient = (run: () => void, ms?: number) => (ms === 20_000 ? -held.push(run) : start(run, ms));
    Object.assign(window, { setTimeout: patient, endWaits: () => held.splice(0).map((run) => run()) });
  });
