import { useSyncExternalStore } from "react";

/** Widths at which the page is laid out otherwise; the sheets say the same numbers, which CSS cannot take from a token. */
const PHONE = "(width < 760px)";

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

/** True below the width at which the page is laid out for a phone. */
export const useNarrow = (): boolean => useMedia(PHONE);
