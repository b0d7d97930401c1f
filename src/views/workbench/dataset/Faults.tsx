import { useState } from "react";
import { type Fault, formatFault } from "../../../dataset/check/fault";
import { showMoreOf } from "../../../words/counted";
import type { TextPlace } from "./FileText";
import { faultsTitle, warningsTitle } from "./words";

/** More are asked for: the first are the causes. */
const SHOWN = 30;

interface FaultsProps {
  readonly faults: readonly Fault[];
  /** Whether the dataset is shown all the same, since nothing is an error. */
  readonly shown: boolean;
  readonly onOpen: (place: TextPlace) => void;
}

/** What data:check says, each with its place, which leads there. */
export function Faults({ faults, shown, onOpen }: FaultsProps) {
  const errors = faults.filter(({ severity }) => severity === "error");
  const warnings = faults.filter(({ severity }) => severity === "warning");
  return (
    <section className="faults" aria-label="What the checks say">
      <h3>{faultsTitle(errors.length, warnings.length, shown)}</h3>
      <FaultList faults={errors} onOpen={onOpen} />
      {warnings.length > 0 && (
        <details open={errors.length === 0}>
          <summary>{warningsTitle(warnings.length)}</summary>
          <FaultList faults={warnings} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

function FaultList({ faults, onOpen }: Pick<FaultsProps, "faults" | "onOpen">) {
  const [most, setMost] = useState(SHOWN);
  return (
    <>
      <ul className="fault-list">
        {faults.slice(0, most).map((fault) => (
          <li key={formatFault(fault)} data-fault>
            <button type="button" className="text-button fault-place" onClick={() => onOpen(fault)}>
              {`${fault.file}:${fault.line}:${fault.column}`}
            </button>
            <span>{fault.message}</span>
          </li>
        ))}
      </ul>
      {faults.length > most && (
        <button type="button" className="text-button" onClick={() => setMost(most + SHOWN)}>
          {showMoreOf(Math.min(SHOWN, faults.length - most), faults.length)}
        </button>
      )}
    </>
  );
}
