import { useRef, useState } from "react";
import type { FactName } from "../../../../copy/documentFacts";
import { SOURCE_TYPE_DEFINITIONS } from "../../../../dataset/laterDefinitions";
import { SOURCE_TYPES } from "../../../../dataset/terms";
import { focusSoon } from "../../../../panes/page/focusSoon";
import { addressAsMeant, dateAsMeant, dateInDoubt, languageAsMeant } from "../../../../workbench/asMeant";
import type { JsonRecord } from "../../../../workbench/draft";
import { completeSource, type SourceDraft, sourceFile } from "../../../../workbench/evidence/completeSource";
import { findByAddress } from "../../../../workbench/evidence/recorded";
import { RefField } from "../../event/RefField";
import { ChoiceField } from "../../fields/ChoiceField";
import { useEditing } from "../../fields/editing";
import { TextField } from "../../fields/TextField";
import type { SessionState } from "../../session/state";
import type { ReadText } from "../marking";
import { hasItAlready, notReadable, RIGHTS_LABELS, readFrom, readWhat } from "../words";

interface DocumentFormProps {
  readonly state: SessionState;
  readonly read: ReadText;
  readonly record: JsonRecord;
  readonly onChange: (record: JsonRecord) => void;
  readonly onGoOn: () => Promise<void>;
  readonly onKnown: (source: SourceDraft) => Promise<void>;
  readonly onBack: () => void;
}

const TYPE_CHOICES = SOURCE_TYPES.map((value) => ({ value, label: SOURCE_TYPE_DEFINITIONS[value].label }));
const RIGHTS_CHOICES = Object.entries(RIGHTS_LABELS).map(([value, label]) => ({ value, label }));

/** What the text says of itself, to be confirmed: which document it is, whose, of when. */
export function DocumentForm({ state, read, record, onChange, onGoOn, onKnown, onBack }: DocumentFormProps) {
  const [trouble, setTrouble] = useState("");
  const source = completeSource(state.draft, record);
  const card = useRef<HTMLElement>(null);
  const editing = useEditing(state.draft, sourceFile(source.id), source, onChange);
  const known = findByAddress(state.draft, editing.textAt(["url"]));
  const knownId = typeof known?.id === "string" ? known.id : null;
  const unsound = editing.faults.some(({ severity }) => severity === "error");
  const cannot = known !== null || state.readOnly !== null;
  const hintOf = (name: FactName, otherwise = "") => {
    const fact = read.facts[name];
    return fact === undefined ? otherwise : readFrom(fact.from);
  };
  const attempt = (go: () => Promise<void>) => {
    setTrouble("");
    go().catch((error) => setTrouble(notReadable(String(error))));
  };
  const suggested = editing.textAt(["publisher"]) === "" ? read.facts.publisher?.value : undefined;
  return (
    <section ref={card} className="mark-card" aria-label="Which document it is">
      <p>{readWhat(read.from)}</p>
      <TextField
        editing={editing}
        path={["url"]}
        label="Address"
        hint={hintOf("address", "Copy it whole from the browser: https://…")}
        meant={addressAsMeant}
      />
      {known !== null && knownId !== null && (
        <div className="mark-known" role="alert">
          <p>{hasItAlready(String(known.title))}</p>
          <button
            type="button"
            className="button button-main"
            onClick={() => attempt(() => onKnown({ ...known, id: knownId }))}
          >
            Go on with that one
          </button>
        </div>
      )}
      <TextField
        editing={editing}
        path={["title"]}
        label="Title"
        hint={hintOf("title", "As the document has it; in [square brackets] where it has none and this is yours.")}
      />
      <RefField
        state={state}
        editing={editing}
        path={["publisher"]}
        table="publishers"
        label="Publisher"
        hint={hintOf("publisher")}
        empty=""
        {...(suggested !== undefined && { suggested })}
      />
      <div className="field-row">
        <TextField
          editing={editing}
          path={["published"]}
          label="Published"
          hint={hintOf("published", "19 January 2026, or 2026-01-19.")}
          meant={dateAsMeant}
          doubt={dateInDoubt}
        />
        <TextField
          editing={editing}
          path={["language"]}
          label="Language"
          hint={hintOf("language", "Of the text: English, or en.")}
          meant={languageAsMeant}
        />
      </div>
      <TextField editing={editing} path={["author"]} label="Author" hint={hintOf("author", "Where one is named.")} />
      <div className="field-row">
        <ChoiceField editing={editing} path={["type"]} label="Type" choices={TYPE_CHOICES} />
        <ChoiceField editing={editing} path={["rights"]} label="Rights in the text" choices={RIGHTS_CHOICES} />
      </div>
      <div role="alert" className="wb-fault">
        {trouble}
      </div>
      <div className="mark-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={cannot}
          onClick={() => {
            editing.tellAll();
            if (cannot) return;
            if (unsound) focusSoon(() => card.current?.querySelector<HTMLElement>("[aria-invalid]") ?? null);
            else attempt(onGoOn);
          }}
        >
          Go on to the words
        </button>
        <button type="button" className="text-button" onClick={onBack}>
          Another text
        </button>
      </div>
    </section>
  );
}
