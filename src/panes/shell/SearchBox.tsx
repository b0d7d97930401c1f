import { useEffect, useRef, useState } from "react";
import { usePageKey } from "../page/usePageKey";
import { useReading } from "../reading/reading";

/** Typing settles for this long before the URL and the filter follow. */
const SETTLE_MS = 120;

/** Text search over titles, summaries, names and quotes; "/" jumps to it from anywhere. */
export function SearchBox() {
  const { view, change } = useReading();
  const [draft, setDraft] = useState(view.q);
  const [lastQ, setLastQ] = useState(view.q);
  const input = useRef<HTMLInputElement>(null);
  if (view.q !== lastQ) {
    setLastQ(view.q);
    if (view.q !== draft.trim()) setDraft(view.q);
  }

  const latest = useRef({ view, change });
  latest.current = { view, change };
  useEffect(() => {
    const timer = setTimeout(() => {
      const now = latest.current;
      if (draft.trim() !== now.view.q) now.change({ ...now.view, q: draft.trim() });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  usePageKey("search", () => {
    input.current?.focus();
    input.current?.select();
    return input.current !== null;
  });

  return (
    <search className="header-search">
      <input
        ref={input}
        type="search"
        className="field"
        aria-label="Search words, names, quotes"
        aria-keyshortcuts="/"
        placeholder="Search words, names, quotes  /"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && draft === "") event.currentTarget.blur();
        }}
      />
    </search>
  );
}
