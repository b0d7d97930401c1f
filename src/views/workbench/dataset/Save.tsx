import { useState } from "react";
import { saveFile } from "../../../panes/export/saveFile";
import { listChanges } from "../../../workbench/changes";
import { runAlone } from "../../../workbench/startWorker";
import { fileName } from "../fileName";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { savedAs, savedInto, unsavedChanges, whereKept } from "./saveWords";
import { writeFolder } from "./writeFolder";

/** Writes the dataset out: into the folder that it was opened from, or as a .zip. */
export function Save({ state }: { state: SessionState }) {
  const { controls } = useSession();
  const [said, setSaid] = useState("");
  const [trouble, setTrouble] = useState("");
  const changes = listChanges(state.base, state.draft).length;
  const attempt = async (save: () => Promise<string>) => {
    setSaid("");
    setTrouble("");
    try {
      setSaid(await save());
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error));
    }
  };
  const saveZip = async () => {
    const { texts } = state.draft;
    const name = fileName(texts, "zip");
    saveFile(name, new Blob([await runAlone("packArchive", texts)], { type: "application/zip" }));
    await controls.saved(state.folder);
    return savedAs(name);
  };
  const saveFolder = async (folder: FileSystemDirectoryHandle) => {
    const written = await writeFolder(folder, state.base, state.draft.texts);
    await controls.saved(folder);
    return savedInto(folder.name, written);
  };
  const { folder } = state;
  return (
    <section className="save" aria-label="Save">
      <h3>{unsavedChanges(changes)}</h3>
      <p>{whereKept(state.readOnly === null && state.unkept === null)}</p>
      <div className="open-buttons">
        {folder !== null && (
          <button type="button" className="button button-main" onClick={() => void attempt(() => saveFolder(folder))}>
            Save into the folder
          </button>
        )}
        <button
          type="button"
          className={folder === null ? "button button-main" : "button"}
          onClick={() => void attempt(saveZip)}
        >
          Save as .zip
        </button>
      </div>
      <p role="status">{said}</p>
      <div role="alert" className="open-fault">
        {trouble}
      </div>
    </section>
  );
}
