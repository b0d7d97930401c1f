import AxeBuilder from "@axe-core/playwright";
import { expect, type Locator, type Page, test } from "@playwright/test";

/** axe finds nothing on the page, or in the parts that selectors name. */
export async function expectNothingForAxe(page: Page, ...parts: readonly string[]): Promise<void> {
  // One run in the page instead of one for each frame and another for their sum, and no list of what is right: a seventh
  // of the time. A frame is left out: what stands in it is looked at as a page of its
  // own, whose headings begin anew.
  const all = new AxeBuilder({ page })
    .setLegacyMode()
    .exclude("iframe")
    .options({ resultTypes: ["violations"] });
  const axe = parts.reduce((builder, part) => builder.include(part), all);
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target).join(" | ")}`)).toEqual([]);
}

/** What scrolls down does not scroll sideways. */
export async function expectNoSidewaysScroll(scroller: Locator): Promise<void> {
  expect(await scroller.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
}

/** The whole page is no wider than its window. */
export const expectNoWiderThanWindow = (page: Page): Promise<void> => expectNoSidewaysScroll(page.locator("html"));

/** A view, narrowed by `query`, on a wide light screen and on a dark phone. */
export function testOnBothScreens(view: string, query = ""): void {
  for (const [theme, width] of [
    ["light", 1440],
    ["dark", 390],
  ] as const) {
    test(`nothing for axe to find in ${view}, no sideways scroll: ${theme}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`?view=${view}${query}&theme=${theme}`);
      await page.locator("[data-view-ready]").waitFor();
      await expectNothingForAxe(page, "main");
      await expectNoSidewaysScroll(page.locator(".view-pane"));
    });
  }
}
