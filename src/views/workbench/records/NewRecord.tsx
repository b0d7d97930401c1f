import { type JsonRecord, recordsOf } from "../../../workbench/draft";
import { makeId } from "../../../workbench/makeId";
import type { SessionState } from "../session/state";
import { Affiliations } from "./Affiliations";
import { RecordForm } from "./RecordForm";
import { type SimpleTable, SPECS, TABLE_FILES } from "./specs";
import { addRecord, newRecord, ONE_OF } from "./words";

interface NewRecordProps {
  readonly state: SessionState;
  readonly table: SimpleTable;
  /** The name that was typed where it was missed. */
  readonly name: string;
  /** What else is known of it. */
  readonly given?: JsonRecord;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

/** A new actor, publisher, place, issue or track, made where it is needed. */
export function NewRecord({ state, table, name, given = {}, onDone, onCancel }: NewRecordProps) {
  const taken = new Set(recordsOf(state.draft, table).map(({ record }) => record.id));
  const withId = (record: JsonRecord): JsonRecord => ({
    ...record,
    id: makeId(String(record.name ?? ""), ONE_OF[table], (each) => taken.has(each)),
  });
  return (
    <section className="new-record" aria-label={newRecord(table, name)}>
      <h4>{newRecord(table, name)}</h4>
      <RecordForm
        state={state}
        file={TABLE_FILES[table]}
        record={{ id: "", name, ...given }}
        complete={withId}
        spec={SPECS[table]}
        words={(record) => addRecord(table, String(record.name))}
        save="Add"
        onDone={(record) => onDone(String(record.id))}
        onCancel={onCancel}
        more={(editing) => table === "actors" && <Affiliations state={state} editing={editing} />}
      />
    </section>
  );
}
