import { useId, useState } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { FILE_FORMATS, FILE_KINDS, type FileFormat } from "../../export/formats";
import { addBit, noBits } from "../../filter/bits";
import { isFiltered } from "../../view/choose";
import { NO_FILTER } from "../../view/defaultView";
import { firstClick } from "../page/firstClick";
import { LoadFailed } from "../page/LoadFailed";
import { useReading } from "../reading/reading";
import { sayProgress, useSaving } from "./useSaving";
import { allOfThem, allUnlessFiltered, thoseThatPass, whatFileNeeds } from "./words";
import "./export.css";

/** The dataset, the events that pass the filters, or one event as files to take along. */
export function Downloads({ event = null }: { event?: EventIndex | null }) {
  const { dataset, view, shown, shownCount, search } = useReading();
  const filtered = isFiltered(view);
  // Until the text search has answered, what is shown is not yet what the reader asked for.
  const settled = view.q.trim() === "" || (search.result !== null && !search.pending && search.error === null);
  const [wanted, setWanted] = useState<"event" | "shown" | "all">(event === null ? "shown" : "event");
  const which = wanted === "shown" && !filtered ? "all" : wanted;
  const only = which === "shown";
  const id = useId();
  const { progress, save } = useSaving();
  const download = (format: FileFormat) => {
    if (event !== null && which === "event") {
      const bits = noBits(dataset.count);
      addBit(bits, event);
      return save(format, bits, NO_FILTER);
    }
    return save(format, only ? shown : null, only ? view : NO_FILTER);
  };
  const none = only && shownCount === 0;

  return (
    <section className="downloads" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>Downloads</h2>
      {(filtered || event !== null) && (
        <fieldset className="downloads-which">
          <legend>Which events</legend>
          {event !== null && (
            <label>
              <input
                type="radio"
                name={`${id}-events`}
                checked={which === "event"}
                onChange={() => setWanted("event")}
              />
              <span>This event alone</span>
            </label>
          )}
          {filtered && (
            <label>
              <input type="radio" name={`${id}-events`} checked={only} onChange={() => setWanted("shown")} />
              <span>{thoseThatPass(shownCount)}</span>
            </label>
          )}
          <label>
            <input type="radio" name={`${id}-events`} checked={which === "all"} onChange={() => setWanted("all")} />
            <span>{allOfThem(dataset.count)}</span>
          </label>
        </fieldset>
      )}
      {!filtered && event === null && <p>{allUnlessFiltered(dataset.count)}</p>}
      <ul>
        {FILE_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-describedby={`${id}-${format}`}
              disabled={none || (only && !settled) || progress.step === "loading"}
              onClick={firstClick(() => download(format))}
            >
              {FILE_KINDS[format].label}
            </button>
            <span id={`${id}-${format}`}>{FILE_KINDS[format].means}</span>
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
