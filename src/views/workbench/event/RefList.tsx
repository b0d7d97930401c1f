import type { RecordPath } from "../../../workbench/recordPath";
import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";
import { optionsOf } from "../fields/options";
import type { SimpleTable } from "../records/specs";
import { useNewRecord } from "../records/useNewRecord";
import { newRecord } from "../records/words";
import type { SessionState } from "../session/state";
import { takeAway } from "./words";

interface RefListProps {
  readonly state: SessionState;
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly table: SimpleTable;
  readonly label: string;
  readonly hint?: string;
  /** The list stays where it is empty; else its key goes. */
  readonly stays?: true;
}

/** Several of a table's records, in the order in which they were chosen. */
export function RefList({ state, editing, path, table, label, hint = "", stays }: RefListProps) {
  const value = editing.at(path);
  const ids = Array.isArray(value) ? value.map(String) : [];
  const options = optionsOf(state.draft, table);
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id;
  const put = (next: readonly string[]) => editing.set(path, next.length === 0 && !stays ? undefined : next);
  const faults = [editing.faultAt(path), ...ids.map((_, i) => editing.faultAt([...path, i]))].filter(Boolean);
  const { ask, form } = useNewRecord(state, table, (id) => put([...ids, id]));
  return (
    <div className="ref-list">
      <ComboBox
        label={label}
        hint={hint}
        options={options.filter(({ id }) => !ids.includes(id))}
        onChoose={(id) => {
          if (id !== null) put([...ids, id]);
        }}
        onAdd={ask}
        addWords={(typed) => newRecord(table, typed)}
        fault={faults.join(" ")}
      />
      <ul className="ref-chips">
        {ids.map((id) => (
          <li key={id}>
            <span>{nameOf(id)}</span>
            <button
              type="button"
              aria-label={takeAway(nameOf(id))}
              onClick={() => put(ids.filter((one) => one !== id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <div className="ref-new">{form}</div>
    </div>
  );
}
