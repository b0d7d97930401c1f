import { useEffect, useEffectEvent } from "react";
import { isTyping } from "./isTyping";
import { type PageKey, readKeys } from "./keys";
import { letterKeys } from "./letterKeys";

const read = readKeys(navigator.language);
const listeners = new Map<PageKey, Set<() => boolean>>();

// One reader for the page: which alphabet the layout is of shows in the keys before, whoever listened to them.
window.addEventListener("keydown", (event) => {
  const key = read(event);
  if (key === null || isTyping(event) || event.isComposing) return;
  if (key !== "close" && !letterKeys.get()) return;
  for (const answer of [...(listeners.get(key) ?? [])].reverse()) {
    if (!answer()) continue;
    event.preventDefault();
    return;
  }
});

/** Answers a key of the page while the component stands; the latest to come is asked first, and says whether it was for it. */
export function usePageKey(key: PageKey, answer: () => boolean): void {
  const onKey = useEffectEvent(answer);
  useEffect(() => {
    const own = () => onKey();
    const all = listeners.get(key) ?? new Set();
    listeners.set(key, all.add(own));
    return () => {
      all.delete(own);
    };
  }, [key]);
}
