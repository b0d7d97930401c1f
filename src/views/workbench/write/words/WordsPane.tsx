import { useCallback, useMemo, useRef, useState } from "react";
import { SOURCE_WORDS_MOST } from "../../../../dataset/check/words";
import type { Range } from "../../../../dataset/text/locate";
import type { JsonRecord } from "../../../../workbench/draft";
import type { SourceDraft } from "../../../../workbench/evidence/completeSource";
import { layRecorded } from "../../../../workbench/evidence/layRecorded";
import type { MadeEvidence } from "../../../../workbench/evidence/makeEvidence";
import type { Quoted } from "../../../../workbench/evidence/quoteFrom";
import { readRecordedSource, wordsTaken } from "../../../../workbench/evidence/recorded";
import { laySourceText, paragraphOf } from "../../../../workbench/evidence/sourceText";
import { takenOf } from "../../../../workbench/evidence/words";
import type { SessionState } from "../../session/state";
import type { ReadText } from "../marking";
import { takenWords } from "../words";
import { EvidenceForm } from "./EvidenceForm";
import { judge } from "./judge";
import { TypedQuote } from "./TypedQuote";
import { UseBar } from "./UseBar";
import { useSelected } from "./useSelected";
import { WordsParagraph } from "./WordsParagraph";
import "./words.css";

interface WordsPaneProps {
  readonly state: SessionState;
  readonly read: ReadText;
  readonly source: SourceDraft;
  /** The event that the words are for, as far as it is written. */
  readonly event: JsonRecord;
  readonly onEvidence: (made: MadeEvidence) => void;
  readonly onBack: () => void;
}

/** The text in numbered paragraphs, to mark words in. */
export function WordsPane({ state, read, source, event, onEvidence, onBack }: WordsPaneProps) {
  const list = useRef<HTMLOListElement>(null);
  const [selected, setSelected] = useSelected(list);
  const [picking, setPicking] = useState<number | null>(null);
  /** Words that were found, not selected: the page marks them, where the browser marks a selection. */
  const [found, setFound] = useState<Quoted | null>(null);
  const [chosen, setChosen] = useState<Quoted | null>(null);
  const [said, setSaid] = useState("");
  const title = String(source.title);
  const language = String(source.language);
  const text = useMemo(() => laySourceText(read.text, title), [read.text, title]);
  const laid = useMemo(
    () => layRecorded(readRecordedSource(state.draft, source.id, event), text),
    [state.draft, source.id, event, text],
  );
  const result = useMemo(() => judge(text, selected, source.id, laid.quotes), [text, selected, source.id, laid]);

  const select = useCallback(
    (n: number, range: Range | null) => {
      setFound(null);
      setSelected(range && { type: "one", n, range });
    },
    [setSelected],
  );
  const onPicking = useCallback(
    (n: number | null) => {
      setPicking(n);
      setFound(null);
      setSelected(null);
    },
    [setSelected],
  );
  const onUse = () => {
    if (!result?.ok) return;
    setSaid("");
    setFound(null);
    setChosen(result);
    setPicking(null);
  };
  const onFound = (n: number, range: Range) => {
    select(n, range);
    const quoted = judge(text, { type: "one", n, range }, source.id, laid.quotes);
    setFound(quoted?.ok ? quoted : null);
    setPicking(null);
    list.current?.querySelector(`[data-paragraph-of-text="${n}"]`)?.scrollIntoView({ block: "nearest" });
  };
  /** The form is gone then: the focus goes to where the next words are marked. */
  const leave = () => {
    setChosen(null);
    list.current?.focus({ preventScroll: true });
  };
  const onMade = (made: MadeEvidence) => {
    leave();
    setSelected(null);
    setSaid(takenWords(made.evidence.paragraph, made.unchecked));
    onEvidence(made);
  };
  const isSelected = (quoted: Quoted | null) =>
    quoted !== null && result?.ok === true && quoted.quote === result.quote && quoted.n === result.n;
  const marked = chosen ?? (isSelected(found) ? found : null);
  return (
    <>
      <div className="words-head">
        <p className="words-title">{title}</p>
        <p className="wb-hint">{takenOf(wordsTaken(laid.quotes), SOURCE_WORDS_MOST)}</p>
        <button type="button" className="text-button" onClick={onBack}>
          Another text
        </button>
      </div>
      <div className="words-card">
        <ol className="words-list" ref={list} tabIndex={-1} aria-label="The text in paragraphs">
          {text.numbered.map(({ n, text: words }, place) => (
            <WordsParagraph
              key={blockKey(words, place)}
              n={n}
              text={words}
              language={language}
              recorded={n === null ? null : (laid.paragraphs.get(n)?.n ?? null)}
              quoted={laid.quoted.get(place) ?? NONE}
              chosen={n !== null && marked?.n === n ? marked.range : null}
              picking={n !== null && picking === n}
              onPicking={onPicking}
              onPick={select}
              onUse={picking === n ? onUse : NOTHING}
            />
          ))}
        </ol>
        <UseBar result={isSelected(chosen) ? null : result} isTaking={chosen !== null} onUse={onUse} />
      </div>
      <p role="status" className="words-said">
        {said}
      </p>
      {chosen === null ? (
        <TypedQuote source={text} language={language} onFound={onFound} />
      ) : (
        <EvidenceForm
          key={chosen.n}
          state={state}
          source={source}
          text={text}
          paragraph={paragraphOf(text, chosen.n)?.text ?? ""}
          quoted={chosen}
          gist={laid.paragraphs.get(chosen.n)?.gist ?? ""}
          isGuessed={read.form === "pdf"}
          onMade={onMade}
          onCancel={leave}
        />
      )}
    </>
  );
}

const NOTHING = () => {};
const NONE: readonly Range[] = [];

/** Two paragraphs of a text may be equal: their place, which never changes, tells them apart. */
const blockKey = (text: string, place: number): string => `${place} ${text.slice(0, 12)}`;
