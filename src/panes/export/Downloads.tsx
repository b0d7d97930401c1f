import { useState } from "react";
import { FILE_FORMATS, FILE_KINDS, type FileFormat } from "../../export/formats";
import { isFiltered } from "../../view/choose";
import { NO_FILTER } from "../../view/defaultView";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { sayProgress, useSaving } from "./useSaving";
import { allOfThem, allUnlessFiltered, thoseThatPass, whatFileNeeds } from "./words";
import "./export.css";

/** The dataset, or the events that pass the filters, as files to take along. */
export function Downloads() {
  const { dataset, view, shown, shownCount, search } = useReading();
  const filtered = isFiltered(view);
  // Until the text search has answered, what is shown is not yet what the reader asked for.
  const settled = view.q.trim() === "" || (search.result !== null && !search.pending && search.error === null);
  const [wanted, setWanted] = useState<"shown" | "all">("shown");
  const only = filtered && wanted === "shown";
  const { progress, save } = useSaving();
  const download = (format: FileFormat) => save(format, only ? shown : null, only ? view : NO_FILTER);
  const none = only && shownCount === 0;

  return (
    <section className="downloads" aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">Downloads</h2>
      {filtered && (
        <fieldset className="downloads-which">
          <legend>Which events</legend>
          <label>
            <input type="radio" name="download-events" checked={only} onChange={() => setWanted("shown")} />
            <span>{thoseThatPass(shownCount)}</span>
          </label>
          <label>
            <input type="radio" name="download-events" checked={!only} onChange={() => setWanted("all")} />
            <span>{allOfThem(dataset.count)}</span>
          </label>
        </fieldset>
      )}
      {!filtered && <p>{allUnlessFiltered(dataset.count)}</p>}
      <ul>
        {FILE_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-describedby={`download-${format}`}
              disabled={none || (only && !settled) || progress.step === "loading"}
              onClick={() => download(format)}
            >
              {FILE_KINDS[format].label}
            </button>
            <span id={`download-${format}`}>{FILE_KINDS[format].means}</span>
          </li>
        ))}
      </ul>
      {none && <p>No event passes the filters, so there is nothing to save.</p>}
      {only && !settled && <p>The text search has not answered yet; the files can be saved when it has.</p>}
      {progress.step === "failed" && (
        <LoadFailed
          what={whatFileNeeds(FILE_KINDS[progress.format].label)}
          error={progress.error}
          retry={() => download(progress.format)}
        />
      )}
      <p role="status" className="downloads-said">
        {sayProgress(progress)}
      </p>
    </section>
  );
}
