import { useId, useState } from "react";
import { parseBound } from "../../time/bound";
import type { Bound, View } from "../../view/view";
import { useReading } from "../reading/reading";

/** From and to as typed text: a year, a month or a day. */
export function PeriodFields() {
  const { view, change } = useReading();
  return (
    <fieldset className="facet" aria-label="Period">
      <h2 className="eyebrow">Period</h2>
      <div className="period">
        <BoundField label="From" bound={view.from} onBound={(from) => change(withPeriod(view, from, view.to))} />
        <BoundField label="To" bound={view.to} onBound={(to) => change(withPeriod(view, view.from, to))} />
      </div>
    </fieldset>
  );
}

/** A reversed period is turned round rather than refused: the reader means the days between. */
function withPeriod(view: View, from: Bound | null, to: Bound | null): View {
  const reversed = from !== null && to !== null && from.start >= to.end;
  return reversed ? { ...view, from: to, to: from } : { ...view, from, to };
}

function BoundField({
  label,
  bound,
  onBound,
}: {
  label: string;
  bound: Bound | null;
  onBound: (bound: Bound | null) => void;
}) {
  const shown = bound?.edtf ?? "";
  const [draft, setDraft] = useState(shown);
  const [last, setLast] = useState(shown);
  const [fault, setFault] = useState<string | null>(null);
  const id = useId();
  if (shown !== last) {
    setLast(shown);
    setDraft(shown);
    setFault(null);
  }
  const settle = () => {
    const text = draft.trim();
    if (text === shown) return setFault(null);
    if (text === "") return onBound(null);
    const parsed = parseBound(text);
    if (parsed.ok) {
      setFault(null);
      onBound(parsed.bound);
    } else {
      setFault(parsed.reason);
    }
  };
  return (
    <div>
      <label className="period-field">
        {label}
        <input
          className="field"
          inputMode="numeric"
          placeholder="2026-02"
          value={draft}
          aria-invalid={fault !== null}
          aria-describedby={fault ? id : undefined}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle();
          }}
        />
      </label>
      {fault && (
        <p className="field-fault" id={id} role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
