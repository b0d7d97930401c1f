import { useEffectEvent, useId, useState } from "react";
import type { PeriodEnd, TypedPeriod } from "../../filter/readPeriod";
import { laterScript } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { notRead } from "./words";

const ENDS: readonly (readonly [end: PeriodEnd, label: string])[] = [
  ["from", "From"],
  ["to", "To"],
];
/** Not before a period is typed: the forms in which dates are written are many. */
const periodScript = laterScript(() => import("../../filter/readPeriod"));
const NO_FAULTS = { from: null, to: null };

/** From and to as typed text, in any form in which dates are shown. What is wrong is said where it is typed. */
export function PeriodFields() {
  const { view, change } = useReading();
  const shown: TypedPeriod = { from: view.from?.edtf ?? "", to: view.to?.edtf ?? "" };
  const [typed, setTyped] = useState(shown);
  const [last, setLast] = useState(shown);
  const [faults, setFaults] = useState<{ readonly [end in PeriodEnd]: string | null }>(NO_FAULTS);
  // Lifted by a chip, Back: the end that changed follows, what is typed at the other stays.
  if (shown.from !== last.from || shown.to !== last.to) {
    const isNew = { from: shown.from !== last.from, to: shown.to !== last.to };
    setLast(shown);
    setTyped({ from: isNew.from ? shown.from : typed.from, to: isNew.to ? shown.to : typed.to });
    setFaults({ from: isNew.from ? null : faults.from, to: isNew.to ? null : faults.to });
  }
  const apply = useEffectEvent((edited: PeriodEnd, { readPeriod }: Awaited<ReturnType<typeof periodScript.load>>) => {
    const period = readPeriod(typed, edited, view);
    setFaults(period.faults);
    const { from, to } = period;
    if (from?.edtf !== view.from?.edtf || to?.edtf !== view.to?.edtf) change({ ...view, from, to });
  });
  const settle = async (edited: PeriodEnd) => {
    // Passing through a field settles nothing.
    if (typed[edited].trim() === shown[edited]) return setFaults({ ...faults, [edited]: null });
    try {
      periodScript.forget();
      apply(edited, await periodScript.load());
    } catch (error) {
      setFaults({ ...faults, [edited]: notRead(error instanceof Error ? error.message : String(error)) });
    }
  };
  return (
    <fieldset className="facet" aria-label="Period">
      <h2 className="eyebrow">Period</h2>
      <p className="period-note">Events outside it are hidden. Zooming the timeline hides none.</p>
      <div className="period">
        {ENDS.map(([end, label]) => (
          <BoundField
            key={end}
            label={label}
            typed={typed[end]}
            fault={faults[end]}
            onType={(text) => setTyped({ ...typed, [end]: text })}
            onSettle={() => void settle(end)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface BoundFieldProps {
  readonly label: string;
  readonly typed: string;
  readonly fault: string | null;
  readonly onType: (text: string) => void;
  readonly onSettle: () => void;
}

function BoundField({ label, typed, fault, onType, onSettle }: BoundFieldProps) {
  const id = useId();
  return (
    <div>
      <label className="period-field">
        <span>{label}</span>
        <input
          className="field"
          placeholder="Feb 2026"
          value={typed}
          aria-invalid={fault !== null}
          aria-describedby={fault ? id : undefined}
          onChange={(event) => onType(event.target.value)}
          onBlur={onSettle}
          onKeyDown={(event) => {
            if (event.key === "Enter") onSettle();
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
