import { useState } from "react";
import { type JsonRecord, recordsOf } from "../../../workbench/draft";
import { Affiliations } from "../records/Affiliations";
import { NewRecord } from "../records/NewRecord";
import { RecordForm } from "../records/RecordForm";
import { type SimpleTable, SPECS, TABLE_FILES } from "../records/specs";
import { changeRecord, newRecord, removeRecordOf, TABLE_LABELS } from "../records/words";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";

const TABLES: readonly SimpleTable[] = ["actors", "publishers", "places", "issues", "tracks"];

/** The lists that events refer to: who, where, about what, in which strand, published by whom. */
export function Tables({ state }: { state: SessionState }) {
  return (
    <section aria-label="Lists" className="tables">
      <h3>Lists that events refer to</h3>
      {TABLES.map((table) => (
        <TableOf key={table} table={table} state={state} />
      ))}
    </section>
  );
}

function TableOf({ table, state }: { table: SimpleTable; state: SessionState }) {
  const [chosen, setChosen] = useState<JsonRecord | "new" | null>(null);
  const { controls } = useSession();
  const records = recordsOf(state.draft, table).map(({ record }) => record);
  const done = () => setChosen(null);
  return (
    <details>
      <summary>
        <span>{TABLE_LABELS[table]}</span> <span className="table-count">{records.length}</span>
      </summary>
      <ul className="table-records">
        {records.map((record) => (
          <li key={String(record.id)}>
            <button type="button" className="text-button" onClick={() => setChosen(record)}>
              {String(record.name ?? record.id)}
            </button>
          </li>
        ))}
      </ul>
      {chosen === null && state.readOnly === null && (
        <button type="button" className="button" onClick={() => setChosen("new")}>
          {newRecord(table, "")}
        </button>
      )}
      {chosen === "new" && <NewRecord state={state} table={table} name="" onDone={done} onCancel={done} />}
      {chosen !== null && chosen !== "new" && (
        <div className="new-record">
          <RecordForm
            key={JSON.stringify(chosen)}
            state={state}
            file={TABLE_FILES[table]}
            record={chosen}
            spec={SPECS[table]}
            words={(record) => changeRecord(table, String(record.name))}
            save="Keep"
            onDone={done}
            onCancel={done}
            more={(editing) => table === "actors" && <Affiliations state={state} editing={editing} />}
          />
          <button
            type="button"
            className="text-button"
            onClick={() => {
              const edit = { type: "remove", file: TABLE_FILES[table], id: String(chosen.id) } as const;
              void controls.edit(removeRecordOf(table, String(chosen.name)), edit).then(done);
            }}
          >
            Remove it from the list
          </button>
        </div>
      )}
    </details>
  );
}
