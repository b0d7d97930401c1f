import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { SourceDetail } from "../../dataset/part";
import { htmlToText } from "./htmlText";
import { type CopyText, readCopyFile, readCopyWords } from "./readCopy";
import { useCopyChanges } from "./useCopies";
import "./attach.css";

/** Takes the article that a reader has: pasted, dropped or picked. Nothing leaves the browser. */
export function AttachForm({ source, onClose }: { source: SourceDetail; onClose: () => void }) {
  const { keep } = useCopyChanges(source.id);
  const [words, setWords] = useState("");
  const [fault, setFault] = useState("");
  const [over, setOver] = useState(false);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);

  const attach = (read: CopyText, from: string) => {
    if (!read.ok) {
      setFault(read.reason);
      return;
    }
    setFault("");
    keep.mutate({ text: read.text, from, on: today() }, { onSuccess: onClose });
  };
  const attachFile = async (file: File) => attach(await readCopyFile(file), file.name);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) return void attachFile(file);
    const html = event.dataTransfer.getData("text/html");
    const dropped = event.dataTransfer.getData("text/plain");
    attach(readCopyWords(html.length > dropped.length ? htmlToTextWithin(html) : dropped), "dropped text");
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    attach(readCopyWords(words), "pasted text");
  };

  return (
    <form
      className="attach"
      aria-labelledby={`${id}-title`}
      data-over={over || undefined}
      onSubmit={onSubmit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h3 id={`${id}-title`}>Attach your copy of this article</h3>
      <p>
        If you have the article, paste its words, drop them here, or choose a file (text, or a page saved as HTML or
        MHT). Parley then shows it in full with every quote marked where it stands.
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
        <label className="button attach-file">
          Choose a file
          <input
            type="file"
            className="visually-hidden"
            accept=".txt,.text,.md,.html,.htm,.xhtml,.mht,.mhtml,text/plain,text/html,multipart/related"
            onChange={(event) => {
              const file = event.target.files?.[0];
              // The same file may be chosen again after it was mended.
              event.target.value = "";
              if (file) void attachFile(file);
            }}
          />
        </label>
        <button type="button" className="text-button" onClick={onClose}>
          Cancel
        </button>
      </div>
      <div role="alert" className="attach-fault">
        {fault || (keep.error ? `It could not be attached: ${keep.error.message}` : "")}
      </div>
    </form>
  );
}

/** Dropped markup may lack a page around it, and is held to the same limit as words. */
const htmlToTextWithin = (html: string): string => (html.length > 2_000_000 ? html : htmlToText(html));

/** The reader's own day as ISO; Swedish writes days that way. */
const today = (): string => new Date().toLocaleDateString("sv-SE");
