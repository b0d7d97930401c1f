import type { RecordPath } from "../../../workbench/recordPath";
import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";
import { optionsOf } from "../fields/options";
import type { SimpleTable } from "../records/specs";
import { useNewRecord } from "../records/useNewRecord";
import { newRecord } from "../records/words";
import type { SessionState } from "../session/state";

interface RefFieldProps {
  readonly state: SessionState;
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly table: SimpleTable;
  readonly label: string;
  readonly hint?: string;
  /** What stands there where nothing is chosen; the key goes where left out. */
  readonly empty?: string;
  /** A name that is known and is none of the table's: its record is asked for at once. */
  readonly suggested?: string;
}

/** One of a table's records by name; a new one is made in place. */
export function RefField({ state, editing, path, table, label, hint = "", empty, suggested }: RefFieldProps) {
  const { ask, form } = useNewRecord(state, table, (id) => editing.set(path, id), suggested);
  return (
    <div className="ref-field">
      <ComboBox
        label={label}
        hint={hint}
        options={optionsOf(state.draft, table)}
        value={editing.textAt(path) || null}
        onChoose={(id) => editing.set(path, id ?? empty)}
        onAdd={ask}
        addWords={(typed) => newRecord(table, typed)}
        fault={editing.faultAt(path)}
      />
      <div className="ref-new">{form}</div>
    </div>
  );
}
