import type { ReactNode } from "react";
import "./field.css";

interface FieldProps {
  /** Of the input that stands within; the parts around it are named by it (`describedBy`). */
  readonly id: string;
  readonly label: string;
  /** What the field is for, or how to fill it, where its label does not say all. */
  readonly hint?: string;
  /** What is wrong with what it holds, in data:check's words. */
  readonly fault?: string;
  readonly children: ReactNode;
}

/** A label over its input, with a hint and what is at fault under it. */
export function Field({ id, label, hint = "", fault = "", children }: FieldProps) {
  return (
    <div className="wb-field" data-faulty={fault !== "" || undefined}>
      <label className="wb-label" id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      {children}
      {hint !== "" && (
        <p className="wb-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {/* There before it speaks: a screen reader tells of a change in what it knows. */}
      <p className="wb-fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </p>
    </div>
  );
}

/** What an input in a field says of itself to a screen reader. */
export const describedBy = (id: string, hint = "", fault = "") => ({
  "aria-describedby":
    [hint !== "" && `${id}-hint`, fault !== "" && `${id}-fault`].filter(Boolean).join(" ") || undefined,
  "aria-invalid": fault !== "" || undefined,
});
