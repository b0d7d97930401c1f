import { useQuery } from "@tanstack/react-query";
import { stancesQuery } from "../../files/queries";
import { EmptyHint } from "../../panes/filters/EmptyHint";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { Positions } from "./Positions";
import "./positions.css";

/** Issues by parties: where each stands, and how it came there. */
export function PositionsView() {
  const { dataset, shownCount } = useReading();
  const stances = useQuery(stancesQuery(dataset));
  if (stances.error) {
    return (
      <div className="positions-note" data-view-ready>
        <LoadFailed what="The stances" error={stances.error} retry={() => void stances.refetch()} />
      </div>
    );
  }
  if (!stances.data) return <p className="view-waiting">Loading the stances…</p>;
  if (shownCount === 0) {
    return (
      <div data-view-ready>
        <EmptyHint />
      </div>
    );
  }
  return <Positions rows={stances.data} />;
}
