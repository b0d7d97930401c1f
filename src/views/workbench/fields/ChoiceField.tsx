import { useId } from "react";
import type { RecordPath } from "../../../workbench/recordPath";
import type { Editing } from "./editing";
import { describedBy, Field } from "./Field";

export interface Choosable {
  readonly value: string;
  readonly label: string;
}

interface ChoiceFieldProps {
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly Choosable[];
  /** What stands for "none of them", where that may be left open. */
  readonly none?: string;
}

/** One of a few terms. */
export function ChoiceField({ editing, path, label, hint = "", choices, none }: ChoiceFieldProps) {
  const id = useId();
  const fault = editing.faultAt(path);
  const value = editing.textAt(path);
  const known = value === "" || choices.some((choice) => choice.value === value);
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      <select
        {...describedBy(id, hint, fault)}
        id={id}
        className="field"
        value={value}
        onChange={(event) => editing.set(path, event.target.value === "" ? undefined : event.target.value)}
      >
        {(none !== undefined || value === "") && <option value="">{none ?? "Choose…"}</option>}
        {!known && <option value={value}>{value}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
