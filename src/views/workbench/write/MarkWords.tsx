import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { copiesOf, followChange } from "../../../panes/source/copy/useCopies";
import { findRecord, headOf, type JsonRecord } from "../../../workbench/draft";
import { completeSource, type SourceDraft, sourceFromFacts } from "../../../workbench/evidence/completeSource";
import type { MadeEvidence } from "../../../workbench/evidence/makeEvidence";
import { findByAddress } from "../../../workbench/evidence/recorded";
import { optionNamed } from "../fields/matchOptions";
import { optionsOf } from "../fields/options";
import type { SessionState } from "../session/state";
import { today } from "../today";
import { type Marking, NO_TEXT, type ReadText, useMarking } from "./marking";
import { DocumentForm } from "./text/DocumentForm";
import { TextForm } from "./text/TextForm";
import { keptText, knownDocument, notKept } from "./words";
import { WordsPane } from "./words/WordsPane";
import "./markWords.css";

interface MarkWordsProps {
  readonly state: SessionState;
  /** The event that the words are for, as far as it is written. */
  readonly event: JsonRecord;
  /** Each piece of evidence as it is made; the source that it names is in the dataset then. */
  readonly onEvidence: (made: MadeEvidence) => void;
}

/** From a text to evidence: the text, the document that it is of, the words that are marked in it. */
export function MarkWords({ state, event, onEvidence }: MarkWordsProps) {
  const client = useQueryClient();
  const head = headOf(state.draft);
  const dataset = String(head?.id ?? "");
  const [marking, setMarking] = useMarking(dataset);
  const heading = useRef<HTMLHeadingElement>(null);
  const [note, setNote] = useState("");

  const go = (next: Marking, said = "") => {
    setNote(said);
    setMarking(next);
    // What had the focus is gone: whoever goes by keys or listens is told where they are.
    heading.current?.focus({ preventScroll: true });
  };
  /** The text stays in this browser, where the source panel shows it; it is never part of what is saved. */
  const goToWords = async (read: ReadText, source: SourceDraft, said = "") => {
    const { text, from, form } = read;
    const { kept } = await copiesOf(dataset).set(source.id, { text, from, on: today(), ...(form && { form }) });
    await followChange(client);
    go({ step: "words", read, source }, [said, kept === "browser" ? keptText : notKept].filter(Boolean).join(" "));
  };
  const recordOf = (id: string): SourceDraft | null => {
    const record = findRecord(state.draft, "sources", id)?.record;
    return record ? { ...record, id } : null;
  };
  const onText = async (read: ReadText, of: string | null) => {
    const named = of ?? findByAddress(state.draft, read.facts.address?.value ?? "")?.id;
    const known = typeof named === "string" ? recordOf(named) : null;
    if (known) return goToWords(read, known, of === null ? knownDocument(String(known.title)) : "");
    const publisher = optionNamed(optionsOf(state.draft, "publishers"), read.facts.publisher?.value ?? "");
    go({ step: "document", read, record: sourceFromFacts(read.facts, publisher?.id ?? null) });
  };
  const onDocument = async (id: string) => {
    const source = recordOf(id);
    const copy = await copiesOf(dataset).get(id);
    if (!source || !copy) return go({ step: "text", of: id });
    const { text, from, form } = copy;
    go({ step: "words", read: { text, from, facts: {}, ...(form && { form }) }, source }, keptText);
  };

  return (
    <section className="mark-words" aria-label="The text it rests on">
      <h3 ref={heading} tabIndex={-1}>
        The text it rests on
      </h3>
      <p className="mark-note" role="status">
        {note}
      </p>
      {marking.step === "text" && (
        <TextForm
          key={marking.of ?? ""}
          draft={state.draft}
          of={marking.of}
          onText={(read) => onText(read, marking.of)}
          onDocument={onDocument}
          onBack={() => go(NO_TEXT)}
        />
      )}
      {marking.step === "document" && (
        <DocumentForm
          state={state}
          read={marking.read}
          record={marking.record}
          onChange={(record) => setMarking({ ...marking, record })}
          onGoOn={() => goToWords(marking.read, completeSource(state.draft, marking.record))}
          onKnown={(known) => goToWords(marking.read, known)}
          onBack={() => go(NO_TEXT)}
        />
      )}
      {marking.step === "words" && (
        <WordsPane
          key={marking.source.id}
          state={state}
          read={marking.read}
          source={recordOf(marking.source.id) ?? marking.source}
          event={event}
          onEvidence={onEvidence}
          onBack={() => go(NO_TEXT)}
        />
      )}
    </section>
  );
}
