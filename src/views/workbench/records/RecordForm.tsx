import { type ReactNode, useState } from "react";
import type { JsonRecord } from "../../../workbench/draft";
import { type Editing, useEditing } from "../fields/editing";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { FormFaults } from "./FormFaults";
import { SpecField } from "./SpecField";
import type { FieldSpec } from "./specs";
import "./records.css";

interface RecordFormProps {
  readonly state: SessionState;
  readonly file: string;
  readonly record: JsonRecord;
  readonly spec: readonly FieldSpec[];
  /** What the change is called, for "Undo". */
  readonly words: (record: JsonRecord) => string;
  readonly save: string;
  readonly onDone?: (record: JsonRecord) => void;
  readonly onCancel?: () => void;
  /** What follows from what was typed, such as an id from a name. */
  readonly complete?: (record: JsonRecord) => JsonRecord;
  /** Fields of this kind of record alone. */
  readonly more?: (editing: Editing) => ReactNode;
}

/** A simple record: what is wrong with it is said as it is typed, and it is kept when nothing is. */
export function RecordForm({
  state,
  file,
  record,
  spec,
  words,
  save,
  onDone,
  onCancel,
  complete,
  more,
}: RecordFormProps) {
  const { controls } = useSession();
  const [typed, setTyped] = useState(record);
  const written = complete ? complete(typed) : typed;
  const [trouble, setTrouble] = useState("");
  const editing = useEditing(state.draft, file, written, setTyped);
  const unsound = editing.faults.some(({ severity }) => severity === "error");
  const keep = async () => {
    if (unsound) return editing.tellAll();
    if (state.readOnly !== null) return;
    try {
      await controls.edit(words(written), { type: "put", file, record: written });
      onDone?.(written);
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    // No form element: it may stand within one, where HTML allows none.
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in a field does what the button does, as in a form
    <div
      className="record-form"
      onKeyDown={(event) => {
        if (event.key !== "Enter" || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return;
        event.preventDefault();
        void keep();
      }}
    >
      {spec.map((field) => (
        <SpecField key={field.key} editing={editing} spec={field} />
      ))}
      <div className="record-more">{more?.(editing)}</div>
      {editing.told && <FormFaults editing={editing} />}
      <div role="alert" className="open-fault">
        {trouble}
      </div>
      <div className="open-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={state.readOnly !== null}
          onClick={() => void keep()}
        >
          {save}
        </button>
        {onCancel && (
          <button type="button" className="text-button" onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </div>
  );
}
