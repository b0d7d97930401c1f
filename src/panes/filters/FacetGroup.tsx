import { type CSSProperties, type ReactNode, useId, useState } from "react";
import { formatNumber } from "../../time/formatNumber";
import { showAll } from "../../words/counted";
import { useReading } from "../reading/reading";
import { nounOfCount } from "./words";

export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** How many events it would show under the other filters. */
  readonly count: number;
  readonly color?: string;
  readonly title?: string;
}

interface FacetGroupProps {
  readonly name: string;
  readonly values: readonly FacetValue[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  /** How many values stand before "Show all"; all of them where absent. */
  readonly atFirst?: number;
  /** Order by all-over count instead of the dataset's order. */
  readonly byCount?: boolean;
  readonly children?: ReactNode;
}

/** A group of checkboxes with counts. Chosen values always stay in sight. */
export function FacetGroup({ name, values, chosen, onToggle, atFirst, byCount, children }: FacetGroupProps) {
  const [all, setAll] = useState(false);
  const id = useId();
  // The order must not jump while a reader ticks boxes: it is taken once, from the counts at first.
  const [order] = useState(() => (byCount ? [...values].sort((a, b) => b.count - a.count) : values).map((v) => v.id));
  const ordered = order.flatMap((key) => values.find((value) => value.id === key) ?? []);
  const few = all || atFirst === undefined || ordered.length <= atFirst + 1;
  const listed = few ? ordered : ordered.filter((value, i) => i < atFirst || chosen.includes(value.id));
  return (
    <fieldset className="facet" aria-labelledby={id}>
      <div className="facet-head">
        <h2 className="eyebrow" id={id}>
          {name}
        </h2>
        {children}
      </div>
      {listed.map((value) => (
        <FacetCheckbox
          key={value.id}
          group={id}
          value={value}
          checked={chosen.includes(value.id)}
          onToggle={onToggle}
        />
      ))}
      {atFirst !== undefined && ordered.length > atFirst + 1 && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer" : showAll(ordered.length)}
        </button>
      )}
    </fieldset>
  );
}

interface FacetCheckboxProps {
  readonly group: string;
  readonly value: FacetValue;
  readonly checked: boolean;
  readonly onToggle: (id: string) => void;
}

function FacetCheckbox({ group, value, checked, onToggle }: FacetCheckboxProps) {
  // Where the words could not be searched for, no number is true.
  const isCounted = useReading().search.error === null;
  const countId = `${group}-${value.id}`;
  const color: CSSProperties | undefined = value.color ? { color: `var(--party-${value.color})` } : undefined;
  return (
    <label
      className="facet-value"
      title={value.title}
      data-none={(isCounted && value.count === 0 && !checked) || undefined}
    >
      <input
        type="checkbox"
        checked={checked}
        aria-label={value.label}
        aria-describedby={countId}
        onChange={() => onToggle(value.id)}
      />
      <span style={color}>{value.label}</span>
      <span className="facet-count" id={countId}>
        <span>{isCounted ? formatNumber(value.count) : "–"}</span>
        <span className="visually-hidden">{nounOfCount(isCounted ? value.count : null)}</span>
      </span>
    </label>
  );
}
