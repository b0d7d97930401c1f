import { useState } from "react";
import type { Fault } from "../../../dataset/check/fault";
import { showMoreOf } from "../../../words/counted";
import { placeOf } from "../words";
import { faultsIn } from "./words";

const SHOWN = 30;

/** Why a dataset cannot be shown, for whoever made it: each fault with its file, line and column. Warnings do not hinder. */
export function AddressFaults({ faults }: { faults: readonly Fault[] }) {
  const [most, setMost] = useState(SHOWN);
  const errors = faults.filter(({ severity }) => severity === "error");
  return (
    <>
      <p>{faultsIn(errors.length)}</p>
      <ul className="address-faults">
        {errors.slice(0, most).map((fault) => (
          <li key={`${placeOf(fault)} ${fault.message}`}>
            <code>{placeOf(fault)}</code> <span>{fault.message}</span>
          </li>
        ))}
      </ul>
      {errors.length > most && (
        <button type="button" className="text-button" onClick={() => setMost(most + SHOWN)}>
          {showMoreOf(Math.min(SHOWN, errors.length - most), errors.length)}
        </button>
      )}
    </>
  );
}
