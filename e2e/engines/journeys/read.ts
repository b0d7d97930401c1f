import { jointsOf } from "../../joints";
import type { Tab } from "../engine";
import type { Journey } from "../journey";
import { click, focus, openApp, searchOf, sees, seesNo, textOf, until } from "../reader";

const EXCHANGE = "2026-02-05-exchange-157";
const MONTH = "span=2026-01-18/2026-02-22";
const WORDS = "agreed to exchange 314 prisoners of war and carried out the swap immediately";
const MARK = `[data-mark][data-event="${EXCHANGE}"]`;
const PAGE = `[data-event-page][data-event="${EXCHANGE}"]`;

/** Of every line that is drawn: how far its ends are from what they join, the farthest first. */
async function apart(tab: Tab): Promise<readonly number[]> {
  const lines = await tab.ask(() =>
    [...document.querySelectorAll<SVGPathElement>('path[data-link][data-state="drawn"]')].map(({ dataset }) => ({
      event: dataset.event ?? "",
      source: dataset.source ?? "",
      paragraph: Number(dataset.paragraph),
    })),
  );
  const joints = await Promise.all(lines.map((line) => tab.ask(jointsOf, line)));
  return joints.flatMap((joint) => (joint ? [joint.start, joint.end] : [Number.NaN])).sort((a, b) => b - a);
}

/** Once the page rests: what is asked between two frames may come before the lines of the second. */
const expectJoined = (tab: Tab): Promise<void> =>
  until(async () => {
    const [farthest] = await apart(tab);
    return farthest ?? Number.POSITIVE_INFINITY;
  }).toBeLessThanOrEqual(2);

/** From a mark to its words and back, and the lines between them. */
export const READING: readonly Journey[] = [
  [
    "goes from a mark to its quote by hand, and back",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?${MONTH}`);
      await click(tab, MARK);
      await sees(tab, `${PAGE} h2`, "Exchange of 314 prisoners");
      await click(tab, `${PAGE} [data-claim] button`, WORDS);
      await until(async () => (await searchOf(tab)).get("p")).toBe("6");
      await sees(tab, 'li[data-paragraph="6"] mark[data-quote]', WORDS);
      const isInWindow = () =>
        tab.ask(() => {
          const box = document.querySelector('li[data-paragraph="6"] mark[data-quote]')?.getBoundingClientRect();
          return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
        });
      await until(isInWindow).toBe(true);
      await expectJoined(tab);
      await tab.back();
      await until(async () => (await searchOf(tab)).get("p")).toBeNull();
      await tab.back();
      await seesNo(tab, "[data-event-page]");
      await sees(tab, MARK);
    },
  ],
  [
    "goes from a mark to its quote by keys, and back",
    async ({ tab, site }) => {
      await openApp(tab, `${site}?${MONTH}`);
      await focus(tab, MARK);
      await tab.press("Enter");
      await until(() => tab.ask(() => document.activeElement?.tagName)).toBe("H2");
      await sees(tab, `${PAGE} [data-claim]`);
      const isOnClaim = () => tab.ask(() => document.activeElement?.closest("[data-claim]") !== null);
      for (let presses = 0; presses < 12 && !(await isOnClaim()); presses++) await tab.press("Tab");
      await tab.press("Enter");
      await until(() => tab.ask(() => document.querySelector("blockquote:focus mark")?.textContent)).toBe(WORDS);
      await tab.press("Escape");
      await until(() => tab.ask(() => document.activeElement?.getAttribute("data-event"))).toBe(EXCHANGE);
    },
  ],
  ...["2026-02-04-abu-dhabi-round-2", EXCHANGE, "2026-02-06-peskov-constructive-difficult"].map(
    (event): Journey => [
      `finds both ends of every line of ${event} where they belong, through zoom, scroll and resizing`,
      async ({ tab, site }) => {
        await openApp(tab, `${site}?event=${event}&${MONTH}`);
        await expectJoined(tab);
        const span = await textOf(tab, ".zoom-span");
        await click(tab, "button", "Zoom in");
        await until(() => textOf(tab, ".zoom-span")).not.toBe(span);
        await expectJoined(tab);
        await tab.ask(() => document.querySelector("[data-links-scroll]")?.scrollBy({ top: 60, behavior: "instant" }));
        await expectJoined(tab);
        await tab.resize(1024, 768);
        await expectJoined(tab);
      },
    ],
  ),
];
