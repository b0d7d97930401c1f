import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";
import { checkRecord } from "../../../workbench/checkRecord";
import { type Draft, type JsonRecord, recordsOf } from "../../../workbench/draft";
import { takeReceipts } from "../../../workbench/evidence/keptReceipts";
import { fileForEvent } from "../../../workbench/places";
import { completeEvent } from "../event/completeEvent";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { lacks, removeDraft, removeDraftLabel, toFinishTitle } from "./words";

/** Events that are not finished, each with what it lacks; nothing of them is published. */
export function ToFinish({ state }: { state: SessionState }) {
  const { view } = useReading();
  const { controls } = useSession();
  const drafts = recordsOf(state.draft, "drafts");
  if (drafts.length === 0) return null;
  return (
    <section aria-label="To finish">
      <h3>{toFinishTitle(drafts.length)}</h3>
      <ul className="change-list">
        {drafts.map(({ file, record }) => {
          const id = String(record.id);
          const name = nameOf(record);
          return (
            <li key={id} data-draft={id}>
              <span className="change-name">
                <ViewLink to={{ ...view, step: "write", edit: id }}>{name}</ViewLink>
                <span className="change-file">{lacks(record, faultsOf(state.draft, record))}</span>
              </span>
              {state.readOnly === null && (
                <button
                  type="button"
                  className="text-button"
                  aria-label={removeDraftLabel(name)}
                  onClick={() => void controls.edit(removeDraft(name), { type: "remove", file, id })}
                >
                  Remove
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** What data:check would say of it as an event. */
const faultsOf = (draft: Draft, record: JsonRecord): number => {
  const event = takeReceipts(completeEvent(draft, record, String(record.id))).record;
  return checkRecord(draft, fileForEvent(draft, event), event).filter(({ severity }) => severity === "error").length;
};

const nameOf = ({ title, id }: JsonRecord): string =>
  typeof title === "string" && title.trim() !== "" ? title : String(id);
