import { addressOf } from "../../view/addressOf";
import { VIEW_NAMES, type ViewName } from "../../view/choices";
import { showView } from "../../view/choose";
import { useReading } from "../reading/reading";

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

/** Links to the views, real addresses that can be opened in a new tab; a plain click switches in place. */
export function ViewLinks() {
  const { view, change } = useReading();
  return (
    <nav className="view-links" aria-label="Views">
      {VIEW_NAMES.map((name) => {
        const next = showView(view, name);
        return (
          <a
            key={name}
            href={addressOf(next)}
            aria-current={view.view === name ? "page" : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              change(next);
            }}
          >
            {VIEW_LABELS[name]}
          </a>
        );
      })}
    </nav>
  );
}
