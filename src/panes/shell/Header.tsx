import { type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useSmall } from "../page/useMedia";
import { useReading } from "../reading/reading";
import { OpenedFrom } from "./OpenedFrom";
import { PageMenu } from "./PageMenu";
import { SearchBox } from "./SearchBox";
import { ThemeButton } from "./ThemeButton";
import { ViewLinks } from "./ViewLinks";
import "./header.css";

/** Title, as-of date, search and views; in a small window search and views open from buttons. `filters` stands among these, `take` beside them. */
export function Header({ filters, take }: { filters: ReactNode; take: ReactNode }) {
  const { dataset } = useReading();
  return (
    <header className="header">
      <a className="skip-link" href="#main">
        Skip to the view
      </a>
      <div className="header-title">
        <h1>
          <span className="header-brand">Parley</span> <span className="header-dataset">{dataset.head.title}</span>
        </h1>
        <OpenedFrom asOfDay={dataset.head.asOfDay} />
      </div>
      {useSmall() ? (
        <SmallTools filters={filters} take={take} />
      ) : (
        <>
          <SearchBox />
          <ViewLinks />
          <div>{take}</div>
          <ThemeButton />
        </>
      )}
    </header>
  );
}

function SmallTools({ filters, take }: { filters: ReactNode; take: ReactNode }) {
  const { view } = useReading();
  const [searching, setSearching] = useState(view.q !== "");
  const row = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        aria-expanded={searching}
        aria-controls="search-row"
        onClick={() => {
          flushSync(() => setSearching(!searching));
          // At once, in the press itself: a phone opens its keyboard for nothing later.
          row.current?.querySelector("input")?.focus();
        }}
      >
        Search
      </button>
      <div>{filters}</div>
      <div>{take}</div>
      <PageMenu />
      <div className="header-row" id="search-row" ref={row} hidden={!searching}>
        <SearchBox />
      </div>
    </>
  );
}
