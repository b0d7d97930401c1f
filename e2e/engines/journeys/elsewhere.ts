import { expect } from "vitest";
import { ALL_OF_ALL } from "../../authored";
import { builtSite, hostArticle } from "../../hostBuild";
import { hostChanging } from "../../hostSite";
import type { Point, Tab } from "../engine";
import type { Journey } from "../journey";
import { click, find, openApp, searchOf, sees, textOf, until } from "../reader";

const EXCHANGE = "2026-02-05-exchange-157";
const MONTH = "span=2026-01-18/2026-02-22";
const MARK = `[data-mark][data-event="${EXCHANGE}"]`;

/** The page's one frame, as if it were the window. */
function inFrame(tab: Tab): Tab {
  const click = async ({ x, y }: Point) => {
    const frame = await tab.ask(() => document.querySelector("iframe")?.getBoundingClientRect().toJSON());
    await tab.click({ x: x + frame.x, y: y + frame.y });
  };
  return { ...tab, ask: tab.askFrame, click };
}

/** How much higher the frame is than what is in it. */
async function tooHigh(tab: Tab): Promise<number> {
  const heightOf = (css: string) => document.querySelector(css)?.getBoundingClientRect().height ?? Number.NaN;
  return Math.abs((await tab.ask(heightOf, "iframe")) - (await tab.askFrame(heightOf, ".embed")));
}

/** In another site's page, without a network, in the dark, on a small screen. */
export const ELSEWHERE: readonly Journey[] = [
  [
    "reads an embed in an article, whose frame follows what is in it",
    async ({ tab, site }) => {
      await tab.open(
        await hostArticle(`<script async src="${site}embed.js" data-parley="?${MONTH}" data-title="Rounds"></script>`),
      );
      const frame = inFrame(tab);
      await sees(tab, "iframe");
      await sees(frame, "[data-timeline-ready][data-gestures]");
      await until(() => tooHigh(tab)).toBeLessThanOrEqual(2);
      const before = await tab.ask(() => document.querySelector("iframe")?.offsetHeight ?? 0);
      await click(frame, MARK);
      await sees(frame, "h2", "Exchange of 314");
      await until(() => tab.ask(() => document.querySelector("iframe")?.offsetHeight ?? 0)).toBeGreaterThan(
        before + 100,
      );
      await until(() => tooHigh(tab)).toBeLessThanOrEqual(2);
    },
  ],
  [
    "opens the page again without a network",
    async ({ tab }) => {
      const host = await hostChanging(builtSite());
      await openApp(tab, `${host.address}?event=${EXCHANGE}`);
      await until(() => tab.ask(async () => (await navigator.serviceWorker.ready).active?.state)).toBe("activated");
      await until(() => tab.ask(() => navigator.serviceWorker.controller?.state)).toBe("activated");
      await sees(tab, "mark[data-quote]");
      const words = await textOf(tab, "mark[data-quote]");
      host.connect(false);
      await openApp(tab, host.address);
      await until(() => textOf(tab, ".status-count")).toBe(ALL_OF_ALL);
      await openApp(tab, `${host.address}?event=${EXCHANGE}`);
      await until(() => textOf(tab, "mark[data-quote]")).toBe(words);
    },
  ],
  [
    "reads in the dark",
    async ({ tab, site }) => {
      const colors = () =>
        tab.ask(() => {
          const { backgroundColor, color } = getComputedStyle(document.body);
          const sumOf = (text: string) =>
            (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, each) => sum + Number(each), 0);
          return { isLight: sumOf(backgroundColor) > 600, isDark: sumOf(backgroundColor) < 150, words: sumOf(color) };
        });
      await openApp(tab, site);
      expect(await colors()).toMatchObject({ isLight: true });
      await click(tab, "button", "Switch to the dark theme");
      await until(colors).toMatchObject({ isDark: true });
      expect((await colors()).words).toBeGreaterThan(500);
      await until(async () => (await searchOf(tab)).get("theme")).toBe("dark");
    },
  ],
  [
    "reads on a small screen, one pane at a time",
    async ({ tab, site }) => {
      // No window of WebKitGTK's browser is narrower.
      await tab.resize(447, 844);
      await openApp(tab, `${site}?${MONTH}&kind=round,exchange`);
      await click(tab, MARK);
      await sees(tab, "h2", "Exchange of 314");
      await click(tab, "[role=tab]", "Source");
      await sees(tab, "mark[data-quote]");
      await find(tab, "mark[data-quote]");
      const sideways = () => tab.ask(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await sideways()).toBe(0);
      await click(tab, "[role=tab]", "Events");
      await sees(tab, "[data-event-page], [data-row]");
      expect(await sideways()).toBe(0);
    },
  ],
];
