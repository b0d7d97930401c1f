import { useRef, useState } from "react";
import { EmptyHint } from "../../panes/filters/EmptyHint";
import { useReading } from "../../panes/reading/reading";
import { BarChart } from "./BarChart";
import { CumulativeChart } from "./CumulativeChart";
import { GapChart } from "./GapChart";
import { GoBetweens } from "./GoBetweens";
import { Ledger } from "./Ledger";
import { NoExchanges } from "./NoExchanges";
import { Totals } from "./Totals";
import { useAnchorPlace } from "./useAnchorPlace";
import { useLedgerData } from "./useLedgerData";
import "./chart.css";
import "./exchanges.css";
import "./ledger.css";

/** Every exchange that passes the filter: how many people and bodies, which way, when, through whom. */
export function ExchangesView() {
  const { view, shownCount, change } = useReading();
  const { exchanges, sides } = useLedgerData();
  const chart = useRef<HTMLElement>(null);
  const [chosenIn, setChosenIn] = useState<"chart" | "ledger">("chart");
  const anchorPlace = useAnchorPlace(chart, chosenIn);
  if (exchanges.length === 0 || sides === null) {
    return (
      <div className="exchanges" data-view-ready>
        <h2>Exchanges</h2>
        {shownCount === 0 ? <EmptyHint /> : <NoExchanges />}
      </div>
    );
  }
  const shared = { exchanges, sides, counted: view.counted };
  return (
    <div className="exchanges" data-view-ready>
      <header className="exchanges-head">
        <h2>Exchanges</h2>
        <fieldset className="segments">
          <legend className="visually-hidden">What the charts count</legend>
          {(["people", "bodies"] as const).map((counted) => (
            <button
              key={counted}
              type="button"
              className="segment"
              aria-pressed={view.counted === counted}
              onClick={() => change({ ...view, counted })}
            >
              {counted === "people" ? "People" : "Bodies of the fallen"}
            </button>
          ))}
        </fieldset>
      </header>
      <Totals exchanges={exchanges} sides={sides} />
      <BarChart {...shared} figure={chart} anchored={anchorPlace === "chart"} onChoose={() => setChosenIn("chart")} />
      <CumulativeChart {...shared} />
      <GapChart {...shared} />
      <GoBetweens {...shared} />
      <Ledger {...shared} anchored={anchorPlace === "ledger"} onChoose={() => setChosenIn("ledger")} />
    </div>
  );
}
