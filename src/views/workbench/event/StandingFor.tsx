import { useState } from "react";
import { findRecord } from "../../../workbench/draft";
import type { RecordPath } from "../../../workbench/recordPath";
import type { Editing } from "../fields/editing";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { actsFor } from "./actsFor";
import { RefField } from "./RefField";
import { saidActsFor, sayActsFor } from "./words";

interface StandingForProps {
  readonly state: SessionState;
  readonly editing: Editing;
  /** The participant. */
  readonly row: RecordPath;
}

/** For whom a participant stands. Where the dataset does not say so yet, it can be said here. */
export function StandingFor({ state, editing, row }: StandingForProps) {
  const { controls } = useSession();
  const [trouble, setTrouble] = useState("");
  const [actor, other] = [editing.textAt([...row, "actor"]), editing.textAt([...row, "for"])];
  const path = [...row, "for"];
  const edit = state.readOnly === null ? actsFor(state.draft, actor, other) : null;
  const nameOf = (id: string) => String(findRecord(state.draft, "actors", id)?.record.name ?? id);
  return (
    <div className="ref-field">
      <RefField state={state} editing={editing} path={path} table="actors" label="Standing for" />
      {edit !== null && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setTrouble("");
            controls
              .edit(saidActsFor(nameOf(actor), nameOf(other)), { type: "put", ...edit })
              .catch((error) => setTrouble(error instanceof Error ? error.message : String(error)));
          }}
        >
          {sayActsFor(nameOf(actor), nameOf(other))}
        </button>
      )}
      <p role="alert" className="wb-fault">
        {trouble}
      </p>
    </div>
  );
}
