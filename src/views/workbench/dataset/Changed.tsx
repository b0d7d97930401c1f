import { useMemo, useState } from "react";
import { showMoreOf } from "../../../words/counted";
import { listChanges } from "../../../workbench/changes";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { BACK_LABELS, CHANGE_LABELS, changedTitle, leadBack } from "./words";

const SHOWN = 50;

/** What is other than when the dataset was opened or saved; each can be put back, which can be undone. */
export function Changed({ state }: { state: SessionState }) {
  const { controls } = useSession();
  const [most, setMost] = useState(SHOWN);
  const changes = useMemo(() => listChanges(state.base, state.draft), [state.base, state.draft]);
  return (
    <section aria-label="Changed since opened">
      <h3>{changedTitle(changes.length)}</h3>
      <ul className="change-list">
        {changes.slice(0, most).map((change) => (
          <li key={`${change.file} ${change.id}`} data-change={change.type}>
            <span className="change-type">{CHANGE_LABELS[change.type]}</span>
            <span className="change-name">
              <span>{change.name}</span> <span className="change-file">{change.file}</span>
            </span>
            {state.readOnly === null && (
              <button
                type="button"
                className="text-button"
                aria-label={leadBack(change)}
                onClick={() => void controls.edit(leadBack(change), change.back)}
              >
                {BACK_LABELS[change.type]}
              </button>
            )}
          </li>
        ))}
      </ul>
      {changes.length > most && (
        <button type="button" className="text-button" onClick={() => setMost(most + SHOWN)}>
          {showMoreOf(Math.min(SHOWN, changes.length - most), changes.length)}
        </button>
      )}
    </section>
  );
}
