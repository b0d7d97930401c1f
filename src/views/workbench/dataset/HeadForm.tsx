import { headOf } from "../../../workbench/draft";
import { RecordForm } from "../records/RecordForm";
import { HEAD_SPEC } from "../records/specs";
import type { SessionState } from "../session/state";

/** What the dataset says of itself. */
export function HeadForm({ state }: { state: SessionState }) {
  const head = headOf(state.draft);
  if (head === null) return null;
  return (
    <section aria-label="About the dataset">
      <details className="head-form">
        <summary>About the dataset: title, dates, licence, contact</summary>
        <RecordForm
          // Undone elsewhere, the form shows what is there again.
          key={JSON.stringify(head)}
          state={state}
          file="dataset.json"
          record={head}
          spec={HEAD_SPEC}
          words={() => "change what the dataset says of itself"}
          save="Keep"
        />
      </details>
    </section>
  );
}
