import type { Work } from "../session/state";
import { howFar } from "../words";

/** What takes long, how far it has come, and a way out. */
export function Working({ isBusy, work, onCancel }: { isBusy: boolean; work: Work | null; onCancel: () => void }) {
  return (
    <div className="table-working" hidden={!isBusy}>
      <p role="status">
        {work !== null && (
          <>
            <span>{work.what}</span> <span>{howFar(work.done, work.total)}</span>
          </>
        )}
      </p>
      {isBusy && (
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      )}
    </div>
  );
}
