import { useEffect, useRef } from "react";
import type { Dataset } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { KINDS } from "../../dataset/terms";
import { formatNumber } from "../../time/formatNumber";
import { toggleIssue, toggleKind, toggleParty, toggleTrack } from "../../view/choose";
import { useReading } from "../reading/reading";
import { FacetGroup } from "./FacetGroup";
import { MatchChoice } from "./MatchChoice";
import { PeriodFields } from "./PeriodFields";
import "./filters.css";

/** The terms of an agenda or of a process, each with how many events ticking it would show. */
const termValues = (terms: Dataset["issues"], counts: ArrayLike<number>) =>
  terms.map(({ id, name, definition }, i) => ({ id, label: name, count: counts[i] ?? 0, title: definition }));

interface FiltersPaneProps {
  /** Lies over the view, and is in sight while `open`. */
  readonly drawer: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** All that narrows the events. */
export function FiltersPane({ drawer, open, onClose }: FiltersPaneProps) {
  const { dataset, view, facets, search, change } = useReading();
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!open || !drawer) return;
    const opener = document.activeElement;
    pane.current?.focus();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [open, drawer]);
  useEffect(() => {
    if (!open || !drawer) return;
    // Before anybody else hears of it: the key that closes the drawer must not close the open event as well.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [open, drawer, onClose]);

  return (
    <section
      ref={pane}
      className="filters"
      aria-label="Filters"
      data-drawer={drawer || undefined}
      data-open={open || undefined}
      tabIndex={-1}
    >
      {drawer ? (
        <button type="button" className="button filters-close" onClick={onClose}>
          Show the results
        </button>
      ) : (
        <button type="button" className="button filters-fold" aria-expanded={open} onClick={onClose}>
          <span aria-hidden="true">«</span> <span>Fold the filters</span>
        </button>
      )}
      <FacetGroup
        name="Parties"
        values={dataset.parties.map((party, i) => ({
          id: party.id,
          label: party.shortName,
          count: facets.parties[i] ?? 0,
          color: party.color,
        }))}
        chosen={view.parties}
        onToggle={(id) => change(toggleParty(view, id))}
        atFirst={8}
      >
        <MatchChoice />
      </FacetGroup>
      <FacetGroup
        name="Kinds"
        values={KINDS.map((kind, i) => ({
          id: kind,
          label: KIND_DEFINITIONS[kind].plural,
          count: facets.kinds[i] ?? 0,
        }))}
        chosen={view.kinds}
        onToggle={(id) => {
          const kind = KINDS.find((known) => known === id);
          if (kind) change(toggleKind(view, kind));
        }}
      />
      <FacetGroup
        name="Issues"
        values={termValues(dataset.issues, facets.issues)}
        chosen={view.issues}
        onToggle={(id) => change(toggleIssue(view, id))}
        atFirst={8}
        byCount
      />
      <FacetGroup
        name="Tracks"
        values={termValues(dataset.tracks, facets.tracks)}
        chosen={view.tracks}
        onToggle={(id) => change(toggleTrack(view, id))}
      />
      <PeriodFields />
      <div className="facet">
        <h2 className="eyebrow">Evidence</h2>
        <label className="facet-value">
          <input
            type="checkbox"
            checked={view.disputed}
            aria-describedby="count-disputed"
            onChange={() => change({ ...view, disputed: !view.disputed })}
          />
          <span>With disagreeing sources</span>
          <span className="facet-count" id="count-disputed">
            {search.error === null ? formatNumber(facets.disputed) : "–"}
          </span>
        </label>
      </div>
    </section>
  );
}
