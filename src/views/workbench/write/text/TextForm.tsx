import { type ClipboardEvent, useId, useMemo, useRef, useState } from "react";
import type { PageFacts } from "../../../../copy/documentFacts";
import { COPY_FILES, type CopyText, readCopyFile, readCopyHtml, readCopyWords } from "../../../../copy/readCopy";
import { FileButton } from "../../../../panes/page/FileButton";
import { useDrop } from "../../../../panes/page/useDrop";
import { type Draft, findRecord } from "../../../../workbench/draft";
import { readRecordedSource } from "../../../../workbench/evidence/recorded";
import { ComboBox } from "../../fields/ComboBox";
import { sourceOptions } from "../../fields/options";
import type { ReadText } from "../marking";
import { DROPPED, notReadable, PASTED, textOf, tooManyFiles } from "../words";
import { withFirstLine } from "./withFirstLine";

interface TextFormProps {
  readonly draft: Draft;
  /** The document whose text is asked for, null where any is. */
  readonly of: string | null;
  readonly onText: (read: ReadText) => Promise<void>;
  readonly onDocument: (id: string) => Promise<void>;
  readonly onBack: () => void;
}

/** Takes a text: pasted, dropped or chosen, with what it says of itself. */
export function TextForm({ draft, of, onText, onDocument, onBack }: TextFormProps) {
  const id = useId();
  const sources = useMemo(() => sourceOptions(draft), [draft]);
  const [words, setWords] = useState("");
  const [fault, setFault] = useState("");
  /** What the page said that the words were copied from. */
  const copied = useRef<PageFacts>({});
  const quotes = useMemo(
    () => (of === null ? [] : (readRecordedSource(draft, of)?.quotes.map(({ quote }) => quote) ?? [])),
    [draft, of],
  );

  /** A slower file that was chosen before is left behind. */
  const turn = useRef(0);
  const take = async (read: () => CopyText | Promise<CopyText>, from: string, facts: PageFacts = {}) => {
    const mine = ++turn.current;
    setFault("");
    try {
      const found = await read();
      if (mine !== turn.current) return;
      if (!found.ok) return setFault(found.reason);
      const { text, form } = found;
      await onText({ text, from, facts: withFirstLine({ ...found.facts, ...facts }, text), ...(form && { form }) });
    } catch (error) {
      setFault(notReadable(String(error)));
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData("text/html");
    if (words.trim() !== "" || html === "") return;
    const read = readCopyHtml(html, quotes);
    if (!read.ok) return;
    // A browser's own copy knows where paragraphs end, and now and then what page it is of.
    event.preventDefault();
    copied.current = read.facts ?? {};
    setWords(read.text);
  };
  const drop = useDrop((dropped) => {
    const { files } = dropped;
    const [file] = files;
    if (files.length > 1) return setFault(tooManyFiles(files.length));
    if (file) return void take(() => readCopyFile(file, quotes), file.name);
    const html = dropped.getData("text/html");
    const plain = dropped.getData("text/plain");
    void take(() => (html === "" ? readCopyWords(plain, quotes) : readCopyHtml(html, quotes)), DROPPED);
  });
  const title = of === null ? null : String(findRecord(draft, "sources", of)?.record.title ?? of);

  return (
    <section className="mark-card" aria-label="A text" {...drop}>
      <label className="wb-label" htmlFor={`${id}-words`}>
        {title === null ? "The article’s words" : textOf(title)}
      </label>
      <textarea
        id={`${id}-words`}
        className="field mark-paste"
        rows={8}
        value={words}
        aria-describedby={`${id}-hint`}
        onPaste={onPaste}
        onChange={(event) => setWords(event.target.value)}
      />
      <p className="wb-hint" id={`${id}-hint`}>
        Paste the whole article, drop it here, or choose a file: text, rich text, a PDF, or a page saved as HTML or MHT.
        The text stays in this browser and is never part of what you save or publish.
      </p>
      <div role="alert" className="wb-fault">
        {fault}
      </div>
      <div className="mark-buttons">
        <button
          type="button"
          className="button button-main"
          aria-disabled={words.trim() === ""}
          onClick={() => {
            if (words.trim() !== "") void take(() => readCopyWords(words, quotes), PASTED, copied.current);
          }}
        >
          Go on with this text
        </button>
        <FileButton
          label="Choose a file"
          accept={COPY_FILES}
          onFile={(file) => void take(() => readCopyFile(file, quotes), file.name)}
        />
        {of !== null && (
          <button type="button" className="text-button" onClick={onBack}>
            Another document
          </button>
        )}
      </div>
      {of === null && (
        <ComboBox
          label="Or a document that the dataset has"
          hint="Its text is taken from this browser where you attached it before."
          options={sources}
          onChoose={(chosen) => {
            if (chosen !== null) void onDocument(chosen).catch((error) => setFault(notReadable(String(error))));
          }}
        />
      )}
    </section>
  );
}
