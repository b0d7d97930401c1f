import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";
import { useReading } from "../reading/reading";
import { SearchBox } from "./SearchBox";
import { ThemeButton } from "./ThemeButton";
import { ViewLinks } from "./ViewLinks";
import "./header.css";

/** Title, as-of date, search and views. */
export function Header() {
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
        <p className="header-as-of">{`as of ${formatDay(asDay(dataset.head.asOfDay))}`}</p>
      </div>
      <SearchBox />
      <ViewLinks />
      <ThemeButton />
    </header>
  );
}
