import { VIEW_NAMES, type ViewName } from "../../view/choices";
import { showView } from "../../view/choose";
import { formatView } from "../../view/formatView";
import type { View } from "../../view/view";
import { useReading } from "../reading/reading";

export const VIEW_LABELS: { readonly [name in ViewName]: string } = {
  timeline: "Timeline",
  rounds: "Rounds",
  positions: "Positions",
  exchanges: "Exchanges",
  sources: "Sources",
  about: "About",
};

const addressOf = (view: View): string => {
  const given = Object.entries(formatView(view)).filter((entry): entry is [string, string] => entry[1] !== null);
  return `?${new URLSearchParams(given)}`;
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
