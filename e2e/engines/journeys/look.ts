import { expect } from "vitest";
import { ALL_OF_ALL, AUTHORED } from "../../authored";
import type { Journey } from "../journey";
import { click, find, openApp, searchOf, sees, seesNo, textOf, until } from "../reader";

const EXCHANGE = "2026-02-05-exchange-157";

/** Finding one's way: rounds, parties, words, zoom. */
export const LOOKING: readonly Journey[] = [
  [
    "goes through the rounds with the arrow keys, and back",
    async ({ tab, site }) => {
      const rounds = AUTHORED.filter(({ kind }) => kind === "round").sort((a, b) => (a.when < b.when ? -1 : 1));
      await openApp(tab, `${site}?view=rounds&event=${rounds[0]?.id}`);
      for (const { title } of rounds.slice(0, 5)) {
        await until(() => textOf(tab, "[data-round] h2")).toBe(title);
        await tab.press("ArrowRight");
      }
      await until(() => textOf(tab, "[data-round] h2")).toBe(rounds[5]?.title);
      await click(tab, "button", "Previous");
      await until(() => textOf(tab, "[data-round] h2")).toBe(rounds[4]?.title);
      // The address follows what is shown, in WebKit up to a third of a second later; Back before that is nobody's.
      await until(async () => (await searchOf(tab)).get("event")).toBe(rounds[4]?.id);
      await tab.back();
      await until(() => textOf(tab, "[data-round] h2")).toBe(rounds[5]?.title);
    },
  ],
  [
    "steps through the timeline's rounds with the arrow keys, and chooses one",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?span=2025-04-01/2026-03-31`);
      const focused = () => tab.ask(() => document.activeElement?.getAttribute("data-event") ?? "");
      await click(tab, "[data-round]");
      await until(async () => (await searchOf(tab)).has("event")).toBe(true);
      const first = await focused();
      await tab.press("ArrowRight");
      await until(focused).not.toBe(first);
      const second = await focused();
      await tab.press("Enter");
      await until(async () => (await searchOf(tab)).get("event")).toBe(second);
    },
  ],
  [
    "narrows the events to two parties, and lifts the filters again",
    async ({ tab, site }) => {
      await openApp(tab, site);
      await until(() => textOf(tab, ".status-count")).toBe(ALL_OF_ALL);
      await click(tab, ".match-option span", "all");
      for (const party of ["Ukraine", "Russia"]) {
        const told = await textOf(tab, ".facet-value", party);
        await click(tab, ".facet-value input", party);
        await until(() => textOf(tab, ".status-count")).toBe(
          `${/\d+/.exec(told ?? "")?.[0]} of ${AUTHORED.length} events`,
        );
      }
      expect((await searchOf(tab)).get("party")).toBe("ua,ru");
      await click(tab, "button", "Clear all");
      await until(() => textOf(tab, ".status-count")).toBe(ALL_OF_ALL);
    },
  ],
  [
    "searches for words from the keyboard, and opens what is found",
    async ({ tab, site }) => {
      await openApp(tab, site);
      await tab.type("/");
      await until(() => tab.ask(() => document.activeElement?.getAttribute("type"))).toBe("search");
      await tab.type("without a clear breakthrough");
      await until(async () => (await searchOf(tab)).get("q")).toBe("without a clear breakthrough");
      await until(() => textOf(tab, ".status-count")).toBe(`1 of ${AUTHORED.length} events`);
      await sees(tab, ".best-matches mark.hit", "without a clear breakthrough");
      await click(tab, ".best-matches button", "Second round of US-Russia-Ukraine talks, Abu Dhabi");
      await until(async () => (await searchOf(tab)).get("event")).toBe("2026-02-04-abu-dhabi-round-2");
    },
  ],
  [
    "zooms with the wheel about the place that is pointed at, and undoes it",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?span=2025-12-01/2026-03-31`);
      const span = () => textOf(tab, ".zoom-span");
      const before = await span();
      const mark = await find(tab, `[data-mark][data-event="${EXCHANGE}"]`);
      await tab.wheel(mark, -240);
      await until(span).not.toBe(before);
      await until(async () => (await searchOf(tab)).get("span")).not.toBe("2025-12-01/2026-03-31");
      // The address has whole days: where the wheel rests, the span is moved by half a day at most.
      expect(Math.abs((await find(tab, `[data-mark][data-event="${EXCHANGE}"]`)).x - mark.x)).toBeLessThan(12);
      await click(tab, "button", "Undo zoom");
      await until(span).toBe(before);
    },
  ],
  [
    "drags the timeline by as much as the hand moves",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?span=2025-12-01/2026-03-31`);
      const mark = await find(tab, `[data-mark][data-event="${EXCHANGE}"]`);
      const plot = await find(tab, "[data-timeline-plot]");
      await tab.drag({ x: plot.x + 100, y: mark.y - 30 }, { x: plot.x - 100, y: mark.y - 30 });
      await until(async () => (await searchOf(tab)).get("span")).not.toBe("2025-12-01/2026-03-31");
      const moved = (await find(tab, `[data-mark][data-event="${EXCHANGE}"]`)).x - mark.x;
      expect(Math.abs(moved + 200)).toBeLessThanOrEqual(2);
      await seesNo(tab, "[data-event-page]");
    },
  ],
];
