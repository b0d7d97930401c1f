/**
 * Moves the focus to an element that may be yet to come: now, or when it is there. A press of the reader's ends the waiting:
 * whoever has gone on is not called back.
 */
export function focusSoon(find: () => HTMLElement | SVGElement | null): void {
  const go = (): boolean => {
    const element = find();
    element?.focus({ preventScroll: true });
    return element !== null;
  };
  if (go()) return;
  const watching = new MutationObserver(() => {
    if (go()) stop();
  });
  const stop = () => {
    watching.disconnect();
    window.removeEventListener("keydown", stop, { capture: true });
    window.removeEventListener("pointerdown", stop, { capture: true });
  };
  watching.observe(document.body, { childList: true, subtree: true });
  window.addEventListener("keydown", stop, { capture: true });
  window.addEventListener("pointerdown", stop, { capture: true });
}
