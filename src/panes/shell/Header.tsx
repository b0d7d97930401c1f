import { asDay } from "../../time/day";
import { formatDay } from "../../time/words";
import { countActive } from "../../view/choose";
import { useReading } from "../reading/reading";
import { SearchBox } from "./SearchBox";
import { ThemeButton } from "./ThemeButton";
import { ViewLinks } from "./ViewLinks";
import "./header.css";

/** Title, as-of date, search and views; below the wide layout also the button that opens the filters. */
export function Header({ filtersOpen, onFilters }: { filtersOpen: boolean; onFilters: () => void }) {
  const { dataset, view } = useReading();
  const active = countActive(view);
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
      <button
        type="button"
        className="button header-filters"
        aria-expanded={filtersOpen}
        onClick={onFilters}
      >{`Filters${active > 0 ? ` (${active})` : ""}`}</button>
      <ThemeButton />
    </header>
  );
}
