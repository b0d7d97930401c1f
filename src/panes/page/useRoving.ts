import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";

const STEPS: ReadonlyMap<string, number> = new Map([
  ["ArrowRight", 1],
  ["ArrowDown", 1],
  ["ArrowLeft", -1],
  ["ArrowUp", -1],
]);

/**
 * Makes the buttons of a group one stop of the Tab key; arrow keys go from one to the next. For groups of many names that a
 * reader passes on the way to something else.
 */
export function useRoving(group: RefObject<HTMLElement | null>) {
  const buttons = () => [...(group.current?.querySelectorAll<HTMLElement>("button") ?? [])];
  const stopAt = (stop: HTMLElement | undefined) => {
    for (const button of buttons()) {
      const tabIndex = button === stop ? 0 : -1;
      if (button.tabIndex !== tabIndex) button.tabIndex = tabIndex;
    }
  };
  // After every rendering: the names may be others.
  useLayoutEffect(() => {
    const all = buttons();
    stopAt(all.find((button) => button === document.activeElement) ?? all[0]);
  });
  return (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    const all = buttons();
    const at = all.findIndex((button) => button.matches(":focus"));
    const next = all[at + (step ?? 0)];
    if (step === undefined || at < 0 || !next) return;
    event.preventDefault();
    stopAt(next);
    next.focus();
  };
}
