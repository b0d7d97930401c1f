import { saveFile } from "../../../panes/export/saveFile";
import { runAlone } from "../../../workbench/startWorker";
import { fileName } from "../fileName";
import type { KeptBefore as Kept } from "../session/session";
import { keptHere, notSavedYet } from "./words";

interface KeptBeforeProps {
  readonly kept: Kept;
  readonly onContinue?: () => void;
  /** Given where another dataset is to take its place. */
  readonly onOpen?: () => void;
  readonly onStay?: () => void;
}

/** What this browser keeps of a dataset that was open before, and what can be done with it. */
export function KeptBefore({ kept, onContinue, onOpen, onStay }: KeptBeforeProps) {
  const download = async () => {
    const zip = await runAlone("packArchive", kept.texts);
    saveFile(fileName(kept.texts, "zip"), new Blob([zip], { type: "application/zip" }));
  };
  return (
    <div className="kept-before">
      <p role={onOpen === undefined ? undefined : "alert"}>
        {onOpen === undefined ? keptHere(kept.from, kept.changes) : notSavedYet(kept.from, kept.changes)}
      </p>
      <div className="open-buttons">
        {onContinue && (
          <button type="button" className="button button-main" onClick={onContinue}>
            Go on with it
          </button>
        )}
        {kept.changes > 0 && (
          <button type="button" className="button" onClick={() => void download()}>
            Download it as .zip
          </button>
        )}
        {onOpen && (
          <button type="button" className="button" onClick={onOpen}>
            Open the other, let this one go
          </button>
        )}
        {onStay && (
          <button type="button" className="text-button" onClick={onStay}>
            Cancel
          </button>
        )}
      </div>
    </div>
  );
}
