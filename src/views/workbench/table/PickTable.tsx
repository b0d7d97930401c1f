import { useState } from "react";
import { saveFile, textBlob } from "../../../panes/export/saveFile";
import { FileButton } from "../../../panes/page/FileButton";
import { useDrop } from "../../../panes/page/useDrop";
import { formatTemplate } from "../../../workbench/table/template";
import type { Picked } from "./picked";
import { TemplateColumns } from "./TemplateColumns";
import { couldNotRead, PASTED } from "./words";

/** The ways to a table: a file that is chosen or dropped, cells that are pasted; and a template to fill in. */
export function PickTable({ onPick }: { onPick: (picked: Picked) => void }) {
  const [pasted, setPasted] = useState("");
  const [fault, setFault] = useState("");
  const pickFile = async (file: File) => {
    setFault("");
    try {
      onPick({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (error) {
      setFault(couldNotRead(error));
    }
  };
  const drop = useDrop((dropped) => {
    const [file] = dropped.files;
    if (file) void pickFile(file);
  });
  return (
    <section className="table-pick" aria-label="Ways to a table" {...drop}>
      <p className="table-lead">
        A sheet of talks, meetings or agreements, a row each, becomes events with their sources. CSV and TSV of any
        spreadsheet, TimelineJS sheets and JSON, PA-X and MEND are read as they are. Nothing is sent anywhere.
      </p>
      <div role="alert" className="open-fault">
        {fault}
      </div>
      <div className="open-ways">
        <section>
          <h3>Choose the file</h3>
          <p>You can also drop it anywhere here. Of a workbook (.xlsx), save the sheet as CSV first.</p>
          <FileButton
            label="Choose a table"
            accept=".csv,.tsv,.tab,.txt,.json,text/csv,text/tab-separated-values,application/json"
            main
            onFile={(file) => void pickFile(file)}
          />
        </section>
        <section>
          <h3>Or paste cells</h3>
          <label className="table-paste">
            <span>Cells copied from a spreadsheet, with the column names in the first row</span>
            <textarea
              className="field"
              rows={4}
              value={pasted}
              spellCheck={false}
              onChange={(event) => setPasted(event.target.value)}
            />
          </label>
          <button
            type="button"
            className="button"
            disabled={pasted.trim() === ""}
            onClick={() => onPick({ name: PASTED, bytes: new TextEncoder().encode(pasted) })}
          >
            Read what is pasted
          </button>
        </section>
        <section>
          <h3>Or begin with our template</h3>
          <p>A CSV with the columns that are taken over whole, and one example row to write over.</p>
          <button
            type="button"
            className="button"
            onClick={() => saveFile("parley-template.csv", textBlob(formatTemplate(), "text/csv"))}
          >
            Download the template
          </button>
          <TemplateColumns />
        </section>
      </div>
    </section>
  );
}
