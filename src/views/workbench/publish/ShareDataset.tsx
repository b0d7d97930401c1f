import { saveFile } from "../../../panes/export/saveFile";
import { runAlone } from "../../../workbench/startWorker";
import { fileName } from "../fileName";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { MakeFile } from "./MakeFile";
import { addressOfDataset, datasetPacked, sharedWithDrafts } from "./words";

/** The dataset's own files in one, for somebody who goes on with it, or to be shown by a site at an address. */
export function ShareDataset({ state }: { state: SessionState }) {
  const { controls } = useSession();
  const name = fileName(state.draft.texts, "zip");
  const drafts = state.counts?.drafts ?? 0;
  return (
    <>
      <p>
        <span>For a colleague, who opens it here and goes on with it.</span>{" "}
        {drafts > 0 && <span>{sharedWithDrafts(drafts)}</span>}
      </p>
      <MakeFile
        label="Download the dataset"
        make={async (signal, onProgress) => {
          const bytes = await runAlone("packArchive", state.draft.texts, { signal, onProgress });
          saveFile(name, new Blob([bytes], { type: "application/zip" }));
          await controls.saved(state.folder);
          return datasetPacked(name, bytes.length);
        }}
      />
      <p>
        Put into the folder of a site like this one, it is shown by an address that names it, without being published
        again; drafts are left out there.
      </p>
      <p>
        <code className="publish-address">{addressOfDataset(siteAddress(), name)}</code>
      </p>
    </>
  );
}

const siteAddress = (): string => new URL(".", document.baseURI).href;
