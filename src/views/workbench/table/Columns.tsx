import { useId, useMemo } from "react";
import { saveFile, textBlob } from "../../../panes/export/saveFile";
import { type Field as FieldId, fieldRow, isField } from "../../../workbench/table/fields";
import type { Mapping } from "../../../workbench/table/mapping";
import { formatMapping } from "../../../workbench/table/parseMapping";
import type { Table } from "../../../workbench/table/table";
import { describedBy, Field } from "../fields/Field";
import { FIELD_GROUPS } from "./fieldGroups";
import { columnsTaken, holdsExamples } from "./words";

interface ColumnsProps {
  readonly table: Table;
  readonly mapping: Mapping;
  /** The table is of a form that is known, so that there is less to look at. */
  readonly isKnown: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

/** Where each column goes, with what stands in it. */
export function Columns({ table, mapping, isKnown, onChange }: ColumnsProps) {
  const examples = useMemo(() => table.header.map((_, i) => examplesOf(table, i)), [table]);
  const choose = (column: string, to: FieldId | null) => {
    const columns = new Map(mapping.columns);
    columns.delete(column);
    // A field that can be one column only is taken away from the other.
    if (to !== null && !fieldRow(to).list) {
      for (const [other, rule] of columns) if (rule.to === to) columns.delete(other);
    }
    const known = mapping.columns.get(column);
    if (to !== null) columns.set(column, known?.to === to ? known : { to });
    onChange({ ...mapping, columns });
  };
  return (
    <details className="table-columns" open={!isKnown}>
      <summary>
        <span className="table-summary">Columns</span>{" "}
        <span>{columnsTaken(mapping.columns.size, table.header.length)}</span>
      </summary>
      <ul>
        {table.header.map((column, i) => (
          <li key={column}>
            <ColumnChoice
              column={column}
              examples={examples[i] ?? []}
              to={mapping.columns.get(column)?.to ?? null}
              onChoose={(to) => choose(column, to)}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="text-button"
        onClick={() => saveFile("mapping.json", textBlob(formatMapping(mapping), "application/json"))}
      >
        Download this mapping, for data:import
      </button>
    </details>
  );
}

interface ColumnChoiceProps {
  readonly column: string;
  readonly examples: readonly string[];
  readonly to: FieldId | null;
  readonly onChoose: (to: FieldId | null) => void;
}

function ColumnChoice({ column, examples, to, onChoose }: ColumnChoiceProps) {
  const id = useId();
  const hint = holdsExamples(examples);
  return (
    <Field id={id} label={column} hint={hint}>
      <select
        {...describedBy(id, hint)}
        id={id}
        className="field"
        value={to ?? ""}
        onChange={({ target }) => onChoose(isField(target.value) ? target.value : null)}
      >
        <option value="">Not taken over</option>
        {FIELD_GROUPS.map(({ label, fields }) => (
          <optgroup key={label} label={label}>
            {fields.map((field) => (
              <option key={field} value={field}>
                {fieldRow(field).label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  );
}

const EXAMPLES = 2;
const EXAMPLE_LENGTH = 40;

/** The first different cells of a column, the beginning of each. */
function examplesOf({ rows }: Table, column: number): readonly string[] {
  const found = new Set<string>();
  for (const { cells } of rows) {
    const text = (cells[column] ?? "").trim();
    if (text !== "") found.add(text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text);
    if (found.size === EXAMPLES) break;
  }
  return [...found];
}
