import type { ViewName } from "../../view/choices";
import { showView } from "../../view/choose";
import { VIEWS_HERE } from "../../view/hasWorkbench";
import { useReading } from "../reading/reading";
import { ViewLink } from "../reading/ViewLink";

export const VIEW_LABELS: { readonly [name in ViewName]: string } = {
  timeline: "Timeline",
  rounds: "Rounds",
  positions: "Positions",
  agreements: "Agreements",
  exchanges: "Exchanges",
  sources: "Sources",
  about: "About",
  workbench: "Workbench",
};

/** Links to the views. That to the workbench says what one comes for. */
export function ViewLinks() {
  const { view } = useReading();
  return (
    <nav className="view-links" aria-label="Views">
      {VIEWS_HERE.map((name) => (
        <ViewLink key={name} to={showView(view, name)} current={view.view === name}>
          {name === "workbench" ? "Open…" : VIEW_LABELS[name]}
        </ViewLink>
      ))}
    </nav>
  );
}
