import { useId, useRef } from "react";
import type { RecordPath } from "../../../workbench/recordPath";
import type { Editing } from "./editing";
import { describedBy, Field } from "./Field";

interface TextFieldProps {
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly label: string;
  readonly hint?: string;
  /** Rows of a field for sentences; one line where left out. */
  readonly rows?: number;
  /** The value is a whole number. */
  readonly numeric?: boolean;
  /** What the record holds where the field is empty; nothing where left out. */
  readonly emptyIs?: null;
  /** What was typed, as the authored form has it: asked when the field is left. */
  readonly meant?: (text: string) => string;
  /** Why it cannot be told what was meant, "" where it can. */
  readonly doubt?: (text: string) => string;
}

/** A text or number of a record. Left empty the key goes: authored files hold no empty texts. */
export function TextField({
  editing,
  path,
  label,
  hint = "",
  rows,
  numeric = false,
  emptyIs,
  meant,
  doubt,
}: TextFieldProps) {
  const id = useId();
  const typed = useRef(false);
  const told = editing.faultAt(path);
  const fault = (told !== "" && doubt?.(editing.textAt(path))) || told;
  const input = {
    ...describedBy(id, hint, fault),
    id,
    className: "field",
    autoComplete: "off",
    value: editing.textAt(path),
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) => {
      const text = currentTarget.value.replaceAll(/[\r\n]+/g, " ");
      const number = Number(text);
      const value = numeric && text.trim() !== "" && Number.isFinite(number) ? number : text;
      typed.current = true;
      editing.type(path, text === "" ? emptyIs : value);
    },
    // Spaces at the ends are typed on the way to the next word, and meant by nobody.
    onBlur: () => {
      // Who only passes through has left nothing out.
      if (typed.current) editing.leave(path);
      const text = editing.at(path);
      if (typeof text !== "string") return;
      const spelled = meant ? meant(text.trim()) : text.trim();
      if (text !== spelled) editing.set(path, spelled || emptyIs);
    },
  };
  return (
    <Field id={id} label={label} hint={hint} fault={fault}>
      {rows === undefined ? (
        <input {...input} inputMode={numeric ? "decimal" : "text"} />
      ) : (
        <textarea {...input} rows={rows} />
      )}
    </Field>
  );
}
