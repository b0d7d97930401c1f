import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { filterSources } from "../../facts/sourceList";
import { sharesByParty } from "../../facts/sourceShares";
import { sourcesQuery } from "../../files/queries";
import { countBits } from "../../filter/bits";
import { EmptyHint } from "../../panes/filters/EmptyHint";
import { Later } from "../../panes/page/Later";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { laterPart } from "../../panes/page/laterPart";
import { useReading } from "../../panes/reading/reading";
import { ListSwitch } from "./ListSwitch";
import { Origins } from "./Origins";
import { Shares } from "./Shares";
import { SourceList } from "./SourceList";
import { sourcesOf, whatIsHeld } from "./words";
import "./sources.css";

const allDisagreements = laterPart(
  "The disagreements",
  async () => (await import("../../panes/source/AllDisagreements")).AllDisagreements,
);

/** Every document that the shown events rest on, and whose voices those are. */
export function SourcesView() {
  const { dataset, view, shown } = useReading();
  const query = useQuery(sourcesQuery(dataset));
  const rows = query.data;
  const everyEventShown = useMemo(() => countBits(shown) === dataset.count, [shown, dataset]);
  const listed = useMemo(
    () => (rows ? filterSources(rows, shown, everyEventShown) : []),
    [rows, shown, everyEventShown],
  );
  const shares = useMemo(() => (rows ? sharesByParty(dataset, rows, shown) : []), [dataset, rows, shown]);
  if (query.error) {
    return <LoadFailed what="The list of sources" error={query.error} retry={() => void query.refetch()} />;
  }
  if (!rows) return <p className="view-waiting">Loading the sources…</p>;
  const quotes = listed.reduce((sum, { row }) => sum + row.quotes, 0);
  const checked = listed.reduce((sum, { row }) => sum + row.checked, 0);
  return (
    <div className="sources" data-view-ready>
      <header>
        <h2>Sources</h2>
        <p className="sources-count" role="status">
          {sourcesOf(listed.length, rows.length)}
        </p>
        <p className="sources-note">{whatIsHeld(listed.length, quotes, checked)}</p>
        <ListSwitch />
      </header>
      {listed.length === 0 ? (
        <EmptyHint />
      ) : view.sourceList === "disagreements" ? (
        <Later
          part={allDisagreements}
          props={{}}
          waiting={<p className="view-waiting">Opening the disagreements…</p>}
        />
      ) : (
        <>
          <Shares shares={shares} />
          <Origins />
          <SourceList listed={listed} />
        </>
      )}
    </div>
  );
}
