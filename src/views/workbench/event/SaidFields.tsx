import type { RecordPath } from "../../../workbench/recordPath";
import { ChoiceField } from "../fields/ChoiceField";
import type { Editing } from "../fields/editing";
import { TextField } from "../fields/TextField";
import type { SessionState } from "../session/state";
import { RefList } from "./RefList";
import { SPEECH_CHOICES, STANCE_CHOICES } from "./terms";

interface SaidFieldsProps {
  readonly state: SessionState;
  readonly editing: Editing;
  /** The piece of evidence. */
  readonly row: RecordPath;
  /** False for words that are in the dataset's own language. */
  readonly translated?: boolean;
}

/** What is said of quoted words: what they do to the event, whose they are, what they mean in the dataset's language. */
export function SaidFields({ state, editing, row, translated = true }: SaidFieldsProps) {
  return (
    <>
      <ChoiceField editing={editing} path={[...row, "stance"]} label="What they do" choices={STANCE_CHOICES} />
      <ChoiceField
        editing={editing}
        path={[...row, "speech"]}
        label="Whose words"
        choices={SPEECH_CHOICES}
        none="Not told"
      />
      <RefList
        state={state}
        editing={editing}
        path={[...row, "attribution"]}
        table="actors"
        label="Who says so"
        hint="The origin first, the last who passed it on last. Empty: the document itself."
      />
      {translated && <TextField editing={editing} path={[...row, "translation"]} label="Our translation" rows={2} />}
      <TextField
        editing={editing}
        path={[...row, "hedge"]}
        label="The source’s own hedge"
        hint="“reportedly”, “about”."
      />
      <TextField editing={editing} path={[...row, "note"]} label="Note" />
    </>
  );
}
