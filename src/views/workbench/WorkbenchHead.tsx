import { useSignal } from "../../panes/page/signal";
import { recordsIn } from "../../workbench/draft";
import { useSession } from "./session/useSession";
import { howFar, redoOf, undoOf, whatIsOpen } from "./words";

/** What is open, what is being done, and the way back from what was done. */
export function WorkbenchHead() {
  const { state, controls } = useSession();
  const work = useSignal(controls.work);
  const title = state && titleOf(state.draft.texts.get("dataset.json"));
  return (
    <header className="workbench-head">
      <div>
        <p className="eyebrow">Workbench</p>
        <h2>{title ?? state?.from ?? "Make a timeline of a negotiation"}</h2>
        {state !== null && <p className="workbench-open">{whatIsOpen(state.from, title, state.counts)}</p>}
      </div>
      {state !== null && state.readOnly === null && (
        <div className="workbench-back">
          <button
            type="button"
            className="button"
            aria-disabled={state.past.length === 0}
            title={undoOf(state.past.at(-1))}
            onClick={() => void controls.undo()}
          >
            Undo
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={state.future.length === 0}
            title={redoOf(state.future.at(-1))}
            onClick={() => void controls.redo()}
          >
            Redo
          </button>
        </div>
      )}
      <p role="status" className="workbench-work">
        {work !== null && (
          <>
            <span>{work.what}</span> <span>{howFar(work.done, work.total)}</span>
          </>
        )}
      </p>
      {[state?.readOnly, state?.unkept, state?.unchecked].map(
        (notice) =>
          notice && (
            <p key={notice} role="alert" className="workbench-notice">
              {notice}
            </p>
          ),
      )}
    </header>
  );
}

function titleOf(text: string | undefined): string | null {
  const [head] = text === undefined ? [] : recordsIn("dataset.json", text);
  return typeof head?.title === "string" && head.title !== "" ? head.title : null;
}
