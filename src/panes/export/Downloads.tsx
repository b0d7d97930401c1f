import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { FILE_FORMATS, FILE_KINDS, type FileFormat } from "../../export/formats";
import { actorsQuery } from "../../files/queries";
import { formatNumber } from "../../time/formatNumber";
import { isFiltered } from "../../view/choose";
import { NO_FILTER } from "../../view/defaultView";
import { LoadFailed } from "../page/LoadFailed";
import { laterScript } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { saveFile, textBlob } from "./saveFile";
import "./export.css";

type Progress =
  | { readonly step: "resting"; readonly said: string }
  | { readonly step: "loading"; readonly format: FileFormat; readonly loaded: number; readonly total: number }
  | { readonly step: "failed"; readonly format: FileFormat; readonly error: Error };

const fileScripts = laterScript(() => Promise.all([import("../../export/makeFile"), import("./loadSelection")]));

/** The dataset, or the events that pass the filters, as files to take along. */
export function Downloads() {
  const { dataset, view, shown, shownCount, search } = useReading();
  const client = useQueryClient();
  const filtered = isFiltered(view);
  // Until the text search has answered, what is shown is not yet what the reader asked for.
  const settled = view.q.trim() === "" || (search.result !== null && !search.pending && search.error === null);
  const [wanted, setWanted] = useState<"shown" | "all">("shown");
  const only = filtered && wanted === "shown";
  const [progress, setProgress] = useState<Progress>({ step: "resting", said: "" });

  const download = async (format: FileFormat) => {
    setProgress({ step: "loading", format, loaded: 0, total: 0 });
    try {
      fileScripts.forget();
      const [{ makeFile }, { loadSelection }] = await fileScripts.load();
      const filter = only ? view : NO_FILTER;
      const selection = await loadSelection(client, dataset, only ? shown : null, filter, (loaded, total) =>
        setProgress({ step: "loading", format, loaded, total }),
      );
      const actors = format === "json" ? await client.fetchQuery(actorsQuery(dataset)) : [];
      const file = makeFile(format, selection, actors);
      saveFile(file.name, textBlob(file.text, file.type));
      const said = `Saved ${file.name} with ${countEvents(selection.events.length)}.`;
      setProgress({ step: "resting", said: file.note === null ? said : `${said} ${file.note}` });
    } catch (error) {
      setProgress({ step: "failed", format, error: error instanceof Error ? error : new Error(String(error)) });
    }
  };
  const none = only && shownCount === 0;

  return (
    <section className="downloads" aria-labelledby="downloads-heading">
      <h2 id="downloads-heading">Downloads</h2>
      {filtered && (
        <fieldset className="downloads-which">
          <legend>Which events</legend>
          <label>
            <input type="radio" name="download-events" checked={only} onChange={() => setWanted("shown")} />
            <span>{`The ${countEvents(shownCount)} that pass the filters`}</span>
          </label>
          <label>
            <input type="radio" name="download-events" checked={!only} onChange={() => setWanted("all")} />
            <span>{`All ${countEvents(dataset.count)}`}</span>
          </label>
        </fieldset>
      )}
      {!filtered && <p>{`All ${countEvents(dataset.count)}. Set filters to take only some of them.`}</p>}
      <ul>
        {FILE_FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              className="button"
              aria-describedby={`download-${format}`}
              disabled={none || (only && !settled) || progress.step === "loading"}
              onClick={() => void download(format)}
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
          what={`What “${FILE_KINDS[progress.format].label}” needs`}
          error={progress.error}
          retry={() => void download(progress.format)}
        />
      )}
      <p
        role="status"
        className="downloads-said"
      >{`${progress.step === "loading" ? sayLoading(progress.loaded, progress.total) : ""}${progress.step === "resting" ? progress.said : ""}`}</p>
    </section>
  );
}

const countEvents = (n: number): string => `${formatNumber(n)} ${n === 1 ? "event" : "events"}`;

const sayLoading = (loaded: number, total: number): string =>
  total === 0 ? "Getting ready…" : `Loading the details: ${loaded} of ${total} files…`;
