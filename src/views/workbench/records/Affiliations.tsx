import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";
import { optionsOf } from "../fields/options";
import { Rows } from "../fields/Rows";
import { TextField } from "../fields/TextField";
import type { SessionState } from "../session/state";
import { removeRow } from "./words";

/** For whom a person or body counts, and when. States and organisations count for themselves. */
export function Affiliations({ state, editing }: { state: SessionState; editing: Editing }) {
  const type = editing.textAt(["type"]);
  if (type !== "person" && type !== "body") return null;
  const options = optionsOf(state.draft, "actors");
  if (editing.at(["affiliations"]) === undefined) {
    // Most have one: it is asked for without a press before it.
    return (
      <ComboBox
        label="Acts for"
        hint="The state or organisation on whose line it stands; empty where it acts for none."
        options={options}
        value={null}
        onChoose={(id) => editing.set(["affiliations"], id === null ? undefined : [{ actor: id }])}
      />
    );
  }
  return (
    <Rows
      editing={editing}
      path={["affiliations"]}
      label="Counts for"
      hint="The state or organisation that it acts for; what it does stands on that one’s line."
      fresh={{ actor: "" }}
      add="Add whom it acts for"
      remove={(row) => removeRow("affiliation", row)}
    >
      {(row) => (
        <>
          <ComboBox
            label="State or organisation"
            options={options}
            value={editing.textAt([...row, "actor"]) || null}
            onChoose={(id) => editing.set([...row, "actor"], id ?? "")}
            fault={editing.faultAt([...row, "actor"])}
          />
          <TextField editing={editing} path={[...row, "title"]} label="As what" />
          <TextField editing={editing} path={[...row, "from"]} label="From" />
          <TextField editing={editing} path={[...row, "to"]} label="To" />
        </>
      )}
    </Rows>
  );
}
