import { type ReactNode, useId, useRef } from "react";
import { focusSoon } from "../../../panes/page/focusSoon";
import type { Json } from "../../../workbench/draft";
import type { RecordPath } from "../../../workbench/recordPath";
import type { Editing } from "./editing";
import "./rows.css";

interface RowsProps {
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly label: string;
  readonly hint?: string;
  /** The list stays where it is empty; else it goes with its last row. */
  readonly stays?: true;
  /** What a new row holds. */
  readonly fresh: Json;
  readonly add: string;
  /** The name of a row, for the button that takes it away: "Remove actor 2". */
  readonly remove: (row: number) => string;
  readonly children: (row: RecordPath) => ReactNode;
}

/** A list in a record, row by row. An empty list goes away where the record may do without it. */
export function Rows({ editing, path, label, hint = "", fresh, add, remove, stays, children }: RowsProps) {
  const id = useId();
  const value = editing.at(path);
  const rows: readonly Json[] = Array.isArray(value) ? value : [];
  const fault = editing.faultAt(path);
  const list = useRef<HTMLFieldSetElement>(null);
  const addRow = () => {
    editing.set([...path, rows.length], fresh);
    // The row stands before the button that made it; whoever goes by keys would have to go back.
    const first = () =>
      list.current?.querySelector<HTMLElement>(
        `:scope > .wb-row:nth-of-type(${rows.length + 1}) :is(input, select, textarea)`,
      );
    focusSoon(() => first() ?? null);
  };
  return (
    <fieldset ref={list} className="wb-rows" aria-describedby={`${id}-fault`}>
      <legend className="wb-label">{label}</legend>
      {hint !== "" && <p className="wb-hint">{hint}</p>}
      {rows.map((_, index) => (
        // The rows of a record have no names of their own; fields hold no state that a row's place could mix up.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="wb-row" key={index}>
          <div className="wb-row-fields">{children([...path, index])}</div>
          <button
            type="button"
            className="text-button wb-row-remove"
            aria-label={remove(index + 1)}
            onClick={() =>
              rows.length > 1 || stays ? editing.set([...path, index], undefined) : editing.set(path, undefined)
            }
          >
            Remove
          </button>
        </div>
      ))}
      <button type="button" className="button" onClick={addRow}>
        {add}
      </button>
      <p className="wb-fault" id={`${id}-fault`} aria-live="polite">
        {fault}
      </p>
    </fieldset>
  );
}
