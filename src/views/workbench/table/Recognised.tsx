import { useId } from "react";
import type { Form } from "../../../workbench/table/forms";
import { type Chosen, ENCODINGS, SEPARATORS, type Table } from "../../../workbench/table/table";
import { nameEncoding, nameSeparator } from "../../../workbench/table/words";
import { Field } from "../fields/Field";
import { formFound, sizeOf } from "./words";

interface RecognisedProps {
  readonly table: Table;
  readonly form: Form | null;
  readonly chosen: Chosen;
  readonly onChoose: (chosen: Chosen) => void;
}

/** How the table was read, with what can be chosen instead, and what somebody should know of it. */
export function Recognised({ table, form, chosen, onChoose }: RecognisedProps) {
  const id = useId();
  const { written } = table;
  return (
    <section className="table-recognised" aria-label="What was recognised">
      <p>
        <span>{formFound(form?.label ?? null)}</span> <span>{sizeOf(table.rows.length, table.header.length)}</span>
      </p>
      {written !== null && (
        <div className="table-written">
          <Field id={`${id}-encoding`} label="Letters are written in">
            <select
              id={`${id}-encoding`}
              className="field"
              value={written.encoding}
              onChange={({ target }) => {
                const encoding = ENCODINGS.find((each) => each === target.value);
                if (encoding) onChoose({ ...chosen, encoding });
              }}
            >
              {ENCODINGS.map((encoding) => (
                <option key={encoding} value={encoding}>
                  {nameEncoding(encoding)}
                </option>
              ))}
            </select>
          </Field>
          <Field id={`${id}-separator`} label="Between the cells stands a">
            <select
              id={`${id}-separator`}
              className="field"
              value={written.separator}
              onChange={({ target }) => {
                const separator = SEPARATORS.find((each) => each === target.value);
                if (separator) onChoose({ ...chosen, separator });
              }}
            >
              {SEPARATORS.map((separator) => (
                <option key={separator} value={separator}>
                  {nameSeparator(separator)}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      {table.notes.length > 0 && (
        <ul className="table-notes">
          {table.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
