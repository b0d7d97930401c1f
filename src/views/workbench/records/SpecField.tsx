import { ChoiceField } from "../fields/ChoiceField";
import type { Editing } from "../fields/editing";
import { TextField } from "../fields/TextField";
import type { FieldSpec } from "./specs";

/** A field as its row in the table of fields says. */
export function SpecField({ editing, spec }: { editing: Editing; spec: FieldSpec }) {
  const { key, label, hint = "", rows, numeric = false, choices, none } = spec;
  const of = { editing, path: [key], label, hint };
  if (choices) return <ChoiceField {...of} choices={choices} {...(none !== undefined && { none })} />;
  return <TextField {...of} numeric={numeric} {...(rows !== undefined && { rows })} />;
}
