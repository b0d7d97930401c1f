import { inEmbed } from "./inEmbed";
import { createSignal, type Signal } from "./signal";

/** What was chosen in this browser; `usual` where nothing was, or where it keeps nothing (a private window, a frame without storage). */
function stored(key: string, usual: boolean): boolean {
  try {
    const kept = localStorage.getItem(key);
    return kept === null ? usual : kept === "on";
  } catch {
    return usual;
  }
}

/** A choice of on or off that this browser remembers under a key; it holds until the page is left where nothing can be kept. */
export function remembered(key: string, usual: boolean): Signal<boolean> {
  // In another site's page nothing is kept, nor looked for.
  if (inEmbed()) return createSignal(usual);
  const signal = createSignal(stored(key, usual));
  return {
    ...signal,
    set(on) {
      signal.set(on);
      try {
        localStorage.setItem(key, on ? "on" : "off");
      } catch {
        // Then the choice holds until the page is left.
      }
    },
  };
}
