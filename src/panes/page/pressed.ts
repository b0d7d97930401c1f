/**
 * How the reader last pressed something: by keys (a click of detail 0 as well, as screen readers and voice control send it), or by
 * a pointer. Who presses by keys is led to what opens; a pointer's focus stays where it is, and so does that of the keys that step.
 */
let byKeys = false;
const said = (value: boolean) => {
  byKeys = value;
};
window.addEventListener("pointerdown", () => said(false), { capture: true });
window.addEventListener("click", (event) => said(event.detail === 0), { capture: true });
window.addEventListener("keydown", ({ key }) => said(key === "Enter" || key === " "), { capture: true });

export const pressedByKeys = (): boolean => byKeys;

let chosen: string | null = null;

/** Notes that an event was chosen just now: by the press before. */
export function noteChosen(id: string): void {
  chosen = byKeys ? id : null;
}

/** Whether an event that has come on the page was chosen by keys; once for a choice. */
export function takeChosenByKeys(id: string): boolean {
  const was = chosen === id;
  chosen = null;
  return was;
}
