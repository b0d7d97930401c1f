import { useSyncExternalStore } from "react";
import { inEmbed } from "./inEmbed";

/** Where the page is laid out otherwise; the sheets say the same numbers, which CSS cannot take from a token. */
const NARROW = "(width < 760px)";
const SMALL = inEmbed() ? NARROW : "(width < 760px) or (height < 560px)";

/** Whether a media query holds, followed as it changes. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );

/** True below the width at which what stands side by side goes under each other. */
export const useNarrow = (): boolean => useMedia(NARROW);

/**
 * True in a window that has room for one pane at a time: a phone's, upright or lying, or a large one at twice its size. In
 * another page's frame the width alone decides: its height follows from what is in it.
 */
export const useSmall = (): boolean => useMedia(SMALL);
