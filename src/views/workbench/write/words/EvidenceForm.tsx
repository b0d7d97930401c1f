import { useEffect, useId, useRef, useState } from "react";
import { headOf, isRecord, type JsonRecord } from "../../../../workbench/draft";
import type { SourceDraft } from "../../../../workbench/evidence/completeSource";
import { findGistFault } from "../../../../workbench/evidence/gistFault";
import { type MadeEvidence, makeEvidence } from "../../../../workbench/evidence/makeEvidence";
import type { Quoted } from "../../../../workbench/evidence/quoteFrom";
import type { SourceText } from "../../../../workbench/evidence/sourceText";
import { SaidFields } from "../../event/SaidFields";
import { useEditing } from "../../fields/editing";
import { describedBy, Field } from "../../fields/Field";
import type { SessionState } from "../../session/state";
import { useSession } from "../../session/useSession";
import { today } from "../../today";
import { addWords, COMPARED, gistHint, gistLabel, lookFirst, notTaken, sentence } from "../words";
import "./evidenceForm.css";

interface EvidenceFormProps {
  readonly state: SessionState;
  readonly source: SourceDraft;
  readonly text: SourceText;
  readonly paragraph: string;
  readonly quoted: Quoted;
  /** The paragraph's gist, where the dataset has one. */
  readonly gist: string;
  /** The text is put together by guesses: somebody has to look. */
  readonly isGuessed: boolean;
  readonly onMade: (made: MadeEvidence) => void;
  readonly onCancel: () => void;
}

/** Where the record of what is said of the words is checked, as one of an event that has nothing else yet. */
const EVENT_FILE = "events/being-written.json";
const PIECE = ["evidence", 0] as const;

/** What has to be said of marked words: what the paragraph says, what they do, whose they are. */
export function EvidenceForm(props: EvidenceFormProps) {
  const { state, source, text, paragraph, quoted, isGuessed, onMade, onCancel } = props;
  const { controls } = useSession();
  const id = useId();
  const [gist, setGist] = useState(props.gist);
  const [said, setSaid] = useState<JsonRecord>({ stance: "supports" });
  const [compared, setCompared] = useState(false);
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState("");
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const piece: JsonRecord = { source: source.id, paragraph: quoted.n, quote: quoted.quote, ...said };
  const editing = useEditing(state.draft, EVENT_FILE, { id: "being-written", evidence: [piece] }, (event) =>
    setSaid(saidIn(event)),
  );
  const gistFault = findGistFault(gist, paragraph);
  const saidFaults = editing.faults.filter(
    ({ pointer, severity }) => severity === "error" && /^\/evidence\/0\/(?!source|paragraph|quote)/.test(pointer),
  );
  // Nobody is told of an empty field before they tried to go on.
  const shown = gistFault !== null && (asked || gist.trim() !== "") ? sentence(gistFault) : "";

  const cannot = busy || state.readOnly !== null;
  const take = async () => {
    setAsked(true);
    editing.tellAll();
    setTrouble("");
    if (cannot || saidFaults.length > 0) return;
    if (gistFault !== null) return field.current?.focus();
    const isSure = compared || !isGuessed;
    const ask = { draft: state.draft, source, text, quoted, gist, said, compared: isSure, today: today() };
    try {
      const result = makeEvidence(ask);
      if (!result.ok) return setTrouble(sentence(result.reason));
      setBusy(true);
      await controls.edit(addWords(String(source.title)), result.made.edit);
      onMade(result.made);
    } catch (error) {
      setTrouble(notTaken(String(error)));
      setBusy(false);
    }
  };
  const head = headOf(state.draft);
  const isForeign = primary(source.language) !== primary(head?.language);
  return (
    <section className="mark-card evidence-form" aria-label="The words that you marked">
      <q className="evidence-quote" lang={String(source.language)} dir="auto">
        {quoted.quote}
      </q>
      {isGuessed && (
        <div className="evidence-look">
          <p>{lookFirst}</p>
          <label>
            <input type="checkbox" checked={compared} onChange={(event) => setCompared(event.target.checked)} />
            <span>{COMPARED}</span>
          </label>
        </div>
      )}
      <Field id={id} label={gistLabel(quoted.n)} hint={gistHint} fault={shown}>
        <textarea
          {...describedBy(id, gistHint, shown)}
          ref={field}
          id={id}
          className="field"
          rows={2}
          value={gist}
          onChange={(event) => setGist(event.target.value.replaceAll(/[\r\n]+/g, " "))}
        />
      </Field>
      <div className="field-row">
        <SaidFields state={state} editing={editing} row={PIECE} translated={isForeign} />
      </div>
      <div role="alert" className="wb-fault">
        {trouble}
      </div>
      <div className="mark-buttons">
        <button type="button" className="button button-main" aria-disabled={cannot} onClick={() => void take()}>
          Take them as evidence
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          Leave them
        </button>
      </div>
    </section>
  );
}

const primary = (language: unknown): string => String(language ?? "").split("-")[0] ?? "";

/** What the fields hold, without what the words themselves are. */
function saidIn(event: JsonRecord): JsonRecord {
  const [piece] = Array.isArray(event.evidence) ? event.evidence : [];
  if (!isRecord(piece)) return {};
  const { source, paragraph, quote, ...said } = piece;
  return said;
}
