import { useRef } from "react";
import { usePageKey } from "../page/usePageKey";
import { useTypedWords } from "./useTypedWords";

/** Text search over titles, summaries, names and quotes; "/" jumps to it from anywhere. */
export function SearchBox() {
  const [words, type] = useTypedWords();
  const input = useRef<HTMLInputElement>(null);

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
        value={words}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && words === "") event.currentTarget.blur();
        }}
      />
    </search>
  );
}
