import type { SessionState } from "../session/state";
import { DownloadSite } from "./DownloadSite";
import { InTheWay } from "./InTheWay";
import { ShareDataset } from "./ShareDataset";
import { draftsLeftOut, whatIsPublished } from "./words";
import "./publish.css";

/** From a dataset to a site of one's own, or to one file for somebody else. */
export function PublishPane({ state }: { state: SessionState }) {
  const { counts } = state;
  return (
    <div className="publish-pane">
      <section aria-label="Download the site">
        <h3>Download the site</h3>
        {counts === null ? (
          <InTheWay faults={state.faults} />
        ) : (
          <>
            <p>
              <span>{whatIsPublished(counts)}</span> {counts.drafts > 0 && <span>{draftsLeftOut(counts.drafts)}</span>}
            </p>
            <DownloadSite state={state} />
          </>
        )}
      </section>
      <section aria-label="Share the dataset as one file">
        <h3>Share the dataset as one file</h3>
        <ShareDataset state={state} />
      </section>
    </div>
  );
}
