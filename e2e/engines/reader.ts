import { expect } from "vitest";
import type { Point, Tab } from "./engine";

/** How long a page may take on a busy machine; nothing waits for so long where the answer comes earlier. */
const PATIENCE = { timeout: 20_000, interval: 50 };

/** Waits until what is asked has this answer. */
export const until = (ask: () => Promise<unknown>, sought: readonly unknown[] = []) =>
  expect.poll(ask, { ...PATIENCE, message: sought.join(", ") });

/** Opens an address and waits for the timeline, with what follows wheel and drag, or for the view. */
export async function openApp(tab: Tab, address: string): Promise<void> {
  await tab.open(address);
  await sees(tab, "[data-timeline-ready][data-gestures], [data-view-ready]");
}

/** Something on the page: a selector, and a part of what it says or is called where several are. The first in sight counts. */
type Sought = readonly [css: string, says?: string];

/** What it says, and where a hand would take hold of it: its middle, once it rests in the window and nothing lies over it. */
const lookAt = (tab: Tab, [css, says = ""]: Sought, isToBeHeld: boolean) =>
  tab.ask(
    async (selector, words, isHeld): Promise<{ readonly text: string; readonly place: Point | null } | null> => {
      const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
      const found = [...document.querySelectorAll(selector)].find(
        (each) =>
          each.getClientRects().length > 0 &&
          plain(each.getAttribute("aria-label") ?? each.textContent).includes(words),
      );
      if (!found) return null;
      const text = plain(found.textContent);
      if (!isHeld) return { text, place: null };
      const middle = () => {
        const { x, y, width, height } = found.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      };
      const { x, y } = middle();
      const isInWindow = x > 0 && y > 0 && x < innerWidth && y < innerHeight;
      if (!isInWindow) found.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      const before = middle();
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const after = middle();
      const isAtRest = before.x === after.x && before.y === after.y;
      const top = document.elementFromPoint(after.x, after.y);
      const isFree = top !== null && (found.contains(top) || top.contains(found));
      return { text, place: isAtRest && isFree ? after : null };
    },
    css,
    says,
    isToBeHeld,
  );

export const textOf = async (tab: Tab, ...sought: Sought): Promise<string | null> =>
  (await lookAt(tab, sought, false))?.text ?? null;
export const sees = (tab: Tab, ...sought: Sought): Promise<void> =>
  until(() => textOf(tab, ...sought), sought).not.toBeNull();
export const seesNo = (tab: Tab, ...sought: Sought): Promise<void> =>
  until(() => textOf(tab, ...sought), sought).toBeNull();

/** Where to take hold of it, waited for. */
export async function find(tab: Tab, ...sought: Sought): Promise<Point> {
  let place: Point | null = null;
  await until(async () => {
    place = (await lookAt(tab, sought, true))?.place ?? null;
    return place;
  }, sought).not.toBeNull();
  if (place === null) throw new Error(`nothing to take hold of: ${sought}`);
  return place;
}

export const click = async (tab: Tab, ...sought: Sought): Promise<void> => tab.click(await find(tab, ...sought));

/** Puts the focus where keys are to go, and sees that it stays there. */
export const focus = (tab: Tab, css: string): Promise<void> =>
  until(
    () =>
      tab.ask(async (selector) => {
        const found = document.querySelector<HTMLElement | SVGElement>(selector);
        found?.focus();
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return found !== null && document.activeElement === found;
      }, css),
    [css],
  ).toBe(true);

/** The parameters of the address. */
export const searchOf = async (tab: Tab): Promise<URLSearchParams> =>
  new URLSearchParams(await tab.ask(() => location.search));
