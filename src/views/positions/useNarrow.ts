import { useSyncExternalStore } from "react";

const query = window.matchMedia("(width < 760px)");

function subscribe(listener: () => void): () => void {
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** True below the width at which the page is laid out for a phone. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches);
