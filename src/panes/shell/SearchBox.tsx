import { useRef } from "react";
import { MAX_QUERY_LENGTH } from "../../view/readers";
import { usePageKey } from "../page/usePageKey";
import { useTypedWords } from "./useTypedWords";
import { searchTooLong } from "./words";

/** Text search over titles, summaries, names and quotes; "/" jumps to it from anywhere. */
export function SearchBox() {
  const [words, type] = useTypedWords();
  const input = useRef<HTMLInputElement>(null);
  const tooLong = words.length > MAX_QUERY_LENGTH;

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
        aria-invalid={tooLong}
        aria-describedby={tooLong ? "search-fault" : undefined}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && words === "") event.currentTarget.blur();
        }}
      />
      {tooLong && (
        <p className="search-fault" id="search-fault" role="alert">
          {searchTooLong(MAX_QUERY_LENGTH, words.length)}
        </p>
      )}
    </search>
  );
}
