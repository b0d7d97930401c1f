import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";
import { sourceOptions } from "../fields/options";
import { Rows } from "../fields/Rows";
import { TextField } from "../fields/TextField";
import { removeRow } from "../records/words";
import type { SessionState } from "../session/state";
import { SaidFields } from "./SaidFields";

/** What the event rests on: words of documents, each with whose they are. */
export function EvidenceRows({ state, editing }: { state: SessionState; editing: Editing }) {
  const sources = sourceOptions(state.draft);
  return (
    <Rows
      editing={editing}
      path={["evidence"]}
      label="What it rests on"
      hint="Mark words in the text, and they stand here. Or name a document that the dataset has, the paragraph, and its exact words."
      fresh={{ source: "", paragraph: 1, quote: "", stance: "supports" }}
      add="Add words by hand"
      remove={(row) => removeRow("words", row)}
      stays
    >
      {(row) => (
        <>
          <div className="evidence-words wb-row-wide">
            <TextField editing={editing} path={[...row, "quote"]} label="Exact words" hint="4 to 25 words." rows={2} />
          </div>
          <ComboBox
            label="Document"
            options={sources}
            value={editing.textAt([...row, "source"]) || null}
            onChoose={(id) => editing.set([...row, "source"], id ?? "")}
            fault={editing.faultAt([...row, "source"])}
          />
          <TextField editing={editing} path={[...row, "paragraph"]} label="Paragraph" numeric />
          <SaidFields state={state} editing={editing} row={row} />
        </>
      )}
    </Rows>
  );
}
