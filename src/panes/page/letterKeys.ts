import { createSignal } from "./signal";

const STORED_AS = "parley-letter-keys";

/** What was chosen in this browser; where it keeps nothing (a private window, a frame without storage), keys are on. */
function stored(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== "off";
  } catch {
    return true;
  }
}

/** Whether keys that are a single sign work: who dictates, or presses keys by chance, can turn them off (WCAG 2.1.4). */
export const letterKeys = createSignal(stored());

export function setLetterKeys(on: boolean): void {
  letterKeys.set(on);
  try {
    localStorage.setItem(STORED_AS, on ? "on" : "off");
  } catch {
    // Then the choice holds until the page is left.
  }
}
