import { useEffect, useEffectEvent, useState } from "react";
import { chooseEvent } from "../../view/choose";
import { MAX_QUERY_LENGTH } from "../../view/readers";
import { useReading } from "../reading/reading";

/** Typing settles for this long before the URL and the filter follow. */
const SETTLE_MS = 120;

/** A space at the end says that the last word is whole, so one is kept; the address has no use for the others. */
const tidy = (draft: string): string => draft.trimStart().replace(/\s+$/u, " ");

/**
 * The words as they stand in the search box, and their way to the address and back. On a slow machine the address
 * answers when more has been typed: what the box itself wrote is never taken back from it, only what others wrote (a
 * chip lifted, Back).
 */
export function useTypedWords(): readonly [words: string, type: (words: string) => void] {
  const { view, change } = useReading();
  const [draft, setDraft] = useState(view.q);
  const [answered, setAnswered] = useState(view.q);
  /** What the box wrote and the address has not answered yet, the oldest first. */
  const [sent, setSent] = useState<readonly string[]>([]);
  if (view.q !== answered) {
    setAnswered(view.q);
    // The address may skip a word: then the later answer stands for it too.
    const own = sent.indexOf(view.q);
    setSent(sent.slice(own < 0 ? sent.length : own + 1));
    if (own < 0 && view.q !== tidy(draft)) setDraft(view.q);
  }

  const send = useEffectEvent((q: string) => {
    // What no address takes stays in the box, which says so.
    if (q === (sent.at(-1) ?? view.q) || q.length > MAX_QUERY_LENGTH) return;
    setSent([...sent, q]);
    // Who searches wants to see what is found: the chosen event gives way to the list.
    change((now) => ({ ...(q.trim() === "" ? now : chooseEvent(now, null)), q }));
  });
  useEffect(() => {
    const timer = setTimeout(() => send(tidy(draft)), SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  return [draft, setDraft];
}
