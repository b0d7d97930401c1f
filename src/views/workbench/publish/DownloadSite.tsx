import { saveFile } from "../../../panes/export/saveFile";
import { runAlone } from "../../../workbench/startWorker";
import { fileName } from "../fileName";
import type { SessionState } from "../session/state";
import { fetchApp } from "./fetchApp";
import { MakeFile } from "./MakeFile";
import { faultsInTheWay, fetchingSite, sitePacked } from "./words";

/** The site with this dataset, made in the browser of the page's own files, and what to do with it. */
export function DownloadSite({ state }: { state: SessionState }) {
  return (
    <>
      <p>
        A .zip of this whole site with your dataset in place of the one that it showed before, the pages that can be
        read without scripts, and the files that the dataset is made of. Texts of articles that you attached or opened
        are not in it; they stay in this browser.
      </p>
      <MakeFile
        label="Download the site"
        main
        make={async (signal, onProgress) => {
          const app = await fetchApp(signal, (done, total) => onProgress(done, total, fetchingSite));
          const { texts } = state.draft;
          const packed = await runAlone("packSite", { texts, unread: state.unread, app }, { signal, onProgress });
          if (packed.type === "faulty") throw new Error(faultsInTheWay(packed.faults.length));
          const name = fileName(texts, "site.zip");
          saveFile(name, new Blob([packed.bytes], { type: "application/zip" }));
          return sitePacked(name, packed.bytes.length, packed.counts, packed.withoutPages);
        }}
      />
      <h4>Then, one of these</h4>
      <ul className="publish-ways">
        <li>
          <strong>On a web server that you have</strong>
          <span>Unpack the .zip into a folder of it. The folder’s address is the site’s.</span>
        </li>
        <li>
          <strong>With a service for static sites</strong>
          <span>
            Unpack it and hand the folder over as it is, such as to GitHub Pages, Netlify or Cloudflare Pages. Nothing
            has to be built.
          </span>
        </li>
        <li>
          <strong>On this device, to look at it first</strong>
          <span>
            Unpack it and start a web server in the folder, such as <code>python3 -m http.server</code>, then open
            http://localhost:8000. Opened by a double click it cannot start.
          </span>
        </li>
      </ul>
    </>
  );
}
