import { type FormEvent, useState } from "react";
import { type JsonRecord, recordsOf } from "../../../workbench/draft";
import { takeReceipts, withReceipts } from "../../../workbench/evidence/keptReceipts";
import { DRAFTS_FILE, fileForEvent } from "../../../workbench/places";
import { ChoiceField } from "../fields/ChoiceField";
import { useEditing } from "../fields/editing";
import { Rows } from "../fields/Rows";
import { TextField } from "../fields/TextField";
import { FormFaults } from "../records/FormFaults";
import { removeRow } from "../records/words";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { completeEvent, keepEdit } from "./completeEvent";
import { EventRef } from "./EventRef";
import { EvidenceRows } from "./EvidenceRows";
import { followPart } from "./followPart";
import { KindChoice } from "./KindChoice";
import { KindPart } from "./KindPart";
import { ReadingRows } from "./ReadingRows";
import { RefField } from "./RefField";
import { RefList } from "./RefList";
import { StandingFor } from "./StandingFor";
import { TieRows } from "./TieRows";
import { ROLE_CHOICES, STATUS_CHOICES } from "./terms";
import { WhenField } from "./WhenField";
import { addEvent, changeEvent, faultsLeft, keepDraft, removeEvent, STILL_NEEDS } from "./words";
import "./eventForm.css";

interface EventFormProps {
  readonly state: SessionState;
  /** The id that it has in the dataset; null for a new one. */
  readonly id: string | null;
  readonly record: JsonRecord;
  readonly onChange: (record: JsonRecord) => void;
  readonly onKept: (record: JsonRecord, as: "event" | "draft") => void;
  readonly onGone: () => void;
}

/** An event: the kind first, then only the fields of that kind. What is wrong is said at its field, in the words of data:check. */
export function EventForm({ state, id, record, onChange, onKept, onGone }: EventFormProps) {
  const { controls } = useSession();
  const [trouble, setTrouble] = useState("");
  const { record: bare, receipts } = takeReceipts(record);
  const complete = completeEvent(state.draft, bare, id);
  const place = id === null ? null : placeOf(state, id);
  const editing = useEditing(
    state.draft,
    fileForEvent(state.draft, complete),
    complete,
    (next) => onChange(withReceipts(followPart(bare, next), receipts)),
    { toldAll: place !== null && place.file !== DRAFTS_FILE },
  );
  const errors = editing.faults.filter(({ severity }) => severity === "error");
  const hasKind = editing.textAt(["kind"]) !== "";
  const title = String(complete.title ?? complete.id);
  const attempt = async (words: string, edit: ReturnType<typeof keepEdit>, after: () => void) => {
    setTrouble("");
    try {
      await controls.edit(words, edit);
      after();
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (errors.length > 0) return editing.tellAll();
    if (state.readOnly !== null) return;
    const words = id === null ? addEvent(title) : changeEvent(title);
    void attempt(words, keepEdit(state.draft, complete, receipts, "event"), () => onKept(complete, "event"));
  };
  const asDraft = () =>
    void attempt(keepDraft(title), keepEdit(state.draft, complete, receipts, "draft"), () => onKept(complete, "draft"));
  return (
    <form className="event-form" aria-label="The event" onSubmit={submit}>
      <KindChoice editing={editing} />
      {hasKind && (
        <>
          <TextField editing={editing} path={["title"]} label="Title" hint="Neutral, as a headline would not be." />
          <WhenField state={state} editing={editing} />
          <TextField editing={editing} path={["summary"]} label="What happened, in your own words" rows={3} />
          <KindPart state={state} editing={editing} />
          <Rows
            editing={editing}
            path={["actors"]}
            label="Who took part"
            hint="Whoever is named above as a speaker, a proposer or a side is added here."
            fresh={{ actor: "", role: "party" }}
            add="Add somebody"
            remove={(row) => removeRow("participant", row)}
            stays
          >
            {(row) => (
              <>
                <RefField
                  state={state}
                  editing={editing}
                  path={[...row, "actor"]}
                  table="actors"
                  label="Who"
                  empty=""
                />
                <ChoiceField editing={editing} path={[...row, "role"]} label="As" choices={ROLE_CHOICES} />
                <StandingFor state={state} editing={editing} row={row} />
              </>
            )}
          </Rows>
          <EvidenceRows state={state} editing={editing} />
          <div className="field-row">
            <RefField state={state} editing={editing} path={["place"]} table="places" label="Where" />
            <RefField state={state} editing={editing} path={["track"]} table="tracks" label="Track" empty="" />
            <ChoiceField editing={editing} path={["status"]} label="Status" choices={STATUS_CHOICES} />
          </div>
          <RefList state={state} editing={editing} path={["issues"]} table="issues" label="Issues" stays />
          <details open={complete.relations !== undefined || complete.partOf !== undefined}>
            <summary>Other events: part of, answers, carries out…</summary>
            <EventRef
              editing={editing}
              path={["partOf"]}
              label="Part of"
              hint="It happened within that event, or is its product."
            />
            <TieRows state={state} editing={editing} />
          </details>
          <details open={complete.discrepancies !== undefined}>
            <summary>Where sources differ</summary>
            <ReadingRows editing={editing} />
          </details>
          <section className="event-form-end" aria-label="Keep it">
            <p>{editing.told || errors.length === 0 ? faultsLeft(errors.length) : STILL_NEEDS}</p>
            <FormFaults editing={editing} />
            <div role="alert" className="open-fault">
              {trouble}
            </div>
            <div className="open-buttons">
              <button type="submit" className="button button-main" aria-disabled={state.readOnly !== null}>
                {id === null || place?.file === DRAFTS_FILE ? "Add to the timeline" : "Keep the changes"}
              </button>
              <button type="button" className="button" aria-disabled={state.readOnly !== null} onClick={asDraft}>
                Keep as a draft
              </button>
              {id !== null && place !== null && (
                <button
                  type="button"
                  className="text-button"
                  onClick={() => void attempt(removeEvent(title), { type: "remove", file: place.file, id }, onGone)}
                >
                  Remove it
                </button>
              )}
            </div>
          </section>
        </>
      )}
    </form>
  );
}

const placeOf = ({ draft }: SessionState, id: string) =>
  [...recordsOf(draft, "drafts"), ...recordsOf(draft, "events")].find(({ record }) => record.id === id) ?? null;
