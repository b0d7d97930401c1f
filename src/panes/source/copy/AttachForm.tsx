import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { COPY_FILES, type CopyText, readCopyFile, readCopyHtml, readCopyWords } from "../../../copy/readCopy";
import type { SourceDetail } from "../../../dataset/part";
import { quotesOf } from "../../../facts/quotes";
import { FileButton } from "../../page/FileButton";
import { useDrop } from "../../page/useDrop";
import { useCopyChanges } from "./useCopies";
import { notAttached, notReadable, tooManyDropped } from "./words";
import "./attach.css";

/** Takes the article that a reader has: pasted, dropped or picked. Nothing leaves the browser. */
export function AttachForm({ source, onClose }: { source: SourceDetail; onClose: () => void }) {
  const { keep } = useCopyChanges(source.id);
  const [words, setWords] = useState("");
  const [fault, setFault] = useState("");
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  // What is chosen later, and closing the form, leave a slower file behind.
  const reading = useRef(0);
  useEffect(
    () => () => {
      reading.current++;
    },
    [],
  );
  /** Whatever goes wrong on the way is a sentence in the form. */
  const attach = async (read: () => CopyText | Promise<CopyText>, from: string) => {
    const turn = ++reading.current;
    setFault("");
    let text: CopyText;
    try {
      text = await read();
    } catch (error) {
      text = { ok: false, reason: notReadable(String(error)) };
    }
    if (turn !== reading.current) return;
    if (!text.ok) return setFault(text.reason);
    const { text: words, form } = text;
    keep.mutate({ text: words, from, on: today(), ...(form && { form }) }, { onSuccess: onClose });
  };
  const quotes = quotesOf(source).map(({ quote }) => quote);
  const attachFile = (file: File) => attach(() => readCopyFile(file, quotes), file.name);
  const drop = useDrop((dropped) => {
    const { files } = dropped;
    const [file] = files;
    if (files.length > 1) return setFault(tooManyDropped(files.length));
    if (file) return void attachFile(file);
    const html = dropped.getData("text/html");
    const plain = dropped.getData("text/plain");
    void attach(
      () => (html.length > plain.length ? readCopyHtml(html, quotes) : readCopyWords(plain, quotes)),
      "dropped text",
    );
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void attach(() => readCopyWords(words, quotes), "pasted text");
  };

  return (
    <form className="attach" aria-labelledby={`${id}-title`} onSubmit={onSubmit} {...drop}>
      <h3 id={`${id}-title`}>Attach your copy of this article</h3>
      <p>
        If you have the article, paste its words, drop them here, or choose a file (text, rich text, a PDF, or a page
        saved as HTML or MHT). Parley then shows it in full with every quote marked where it stands.
      </p>
      <p>
        <strong>Your copy stays in this browser.</strong> It is compared on your own device and never sent anywhere. You
        can remove it at any time.
      </p>
      <label htmlFor={`${id}-words`}>The article’s words</label>
      <textarea
        ref={field}
        id={`${id}-words`}
        className="field"
        rows={6}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <div className="attach-actions">
        <button type="submit" className="button" disabled={words.trim() === "" || keep.isPending}>
          Attach these words
        </button>
        <FileButton label="Choose a file" accept={COPY_FILES} onFile={(file) => void attachFile(file)} />
        <button type="button" className="text-button" onClick={onClose}>
          Cancel
        </button>
      </div>
      <div role="alert" className="attach-fault">
        {fault || (keep.error ? notAttached(keep.error.message) : "")}
      </div>
    </form>
  );
}

/** The reader's own day as ISO; Swedish writes days that way. */
const today = (): string => new Date().toLocaleDateString("sv-SE");
