import { focusSoon } from "./focusSoon";

/**
 * Where the focus goes when what held it is about to leave the page: to the event's mark or row, or to whatever else the
 * caller names, after the page has changed. A keyboard's reader would otherwise begin again at the top.
 */
export function focusBack(...selectors: readonly string[]): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const held = document.activeElement;
      if (held && held !== document.body && held.isConnected) return;
      focusSoon(() => {
        const all = selectors.map((selector) => document.querySelector<HTMLElement | SVGElement>(selector));
        return all.find((element) => element !== null) ?? null;
      });
    }),
  );
}

let left: string | null = null;

/** The event that was let go last, by its id: a list that comes in place of its page begins there. */
export const lastLeft = (): string | null => left;

/** Where the focus goes when an event is let go. */
export function backFrom(id: string): void {
  left = id;
  focusBack(...standsFor(id));
}

/** The mark of an event, else its row in the list. */
const standsFor = (id: string): readonly string[] => [
  `[data-mark][data-event="${CSS.escape(id)}"]`,
  `[data-row][data-event="${CSS.escape(id)}"] button`,
  `[data-anchor][data-event="${CSS.escape(id)}"] button`,
];

/**
 * Moves the focus from a line about a failure to what it stands in, before another try takes the line away: what comes
 * in its place is read from there.
 */
export function focusAround(within: Element): void {
  const around = within.closest(".trouble")?.parentElement;
  if (!around) return;
  if (!around.hasAttribute("tabindex")) around.setAttribute("tabindex", "-1");
  around.focus({ preventScroll: true });
}
