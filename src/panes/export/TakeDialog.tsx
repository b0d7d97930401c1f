import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { Later } from "../page/Later";
import type { LaterPart } from "../page/laterPart";
import { useReading } from "../reading/reading";
import { CiteMenu } from "./CiteMenu";
import { Downloads } from "./Downloads";
import { loadPrinted } from "./inViewNow";
import { TakeLinks } from "./TakeLinks";
import { TakePicture } from "./TakePicture";
import { whatIsTaken } from "./words";
import "./takeDialog.css";

interface TakeDialogProps {
  readonly event: EventIndex | null;
  /** How the view stands in another page: a part of a view, which panes do not know. */
  readonly embedding: LaterPart<object>;
  readonly onClose: () => void;
}

/** A modal dialog, in a small window a sheet: the browser keeps the focus in it, closes it on Escape and gives the focus back. */
export function TakeDialog({ event, embedding, onClose }: TakeDialogProps) {
  const reading = useReading();
  const { dataset, view, shownCount } = reading;
  const cited = event ?? reading.chosen;
  const dialog = useRef<HTMLDialogElement>(null);
  const [embeds, setEmbeds] = useState(false);
  useEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    return () => element?.close();
  }, []);
  const client = useQueryClient();
  const [getsReady, setGetsReady] = useState(false);
  const print = async () => {
    setGetsReady(true);
    // What does not come is counted on the paper, with a way to have it.
    await loadPrinted(client, reading).catch(() => undefined);
    dialog.current?.close();
    window.print();
  };
  return (
    <dialog
      ref={dialog}
      className="take-dialog"
      aria-labelledby="take-heading"
      onClose={(closed) => {
        if (closed.target === dialog.current) onClose();
      }}
      // The page has shortcuts of its own, Escape among them.
      onKeyDown={(pressed) => pressed.stopPropagation()}
    >
      <header className="take-head">
        <div>
          <h2 id="take-heading">Take this</h2>
          <p className="take-what">{whatIsTaken(dataset, view, shownCount, event)}</p>
        </div>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      <TakeLinks event={event} />
      <section aria-labelledby="take-cite">
        <h3 id="take-cite">Cite</h3>
        <p className="take-row">
          {cited !== null && <CiteMenu of={{ what: "event", event: cited }} />}
          <CiteMenu of={{ what: "dataset" }} />
        </p>
      </section>
      <TakePicture onLeave={() => dialog.current?.close()} />
      <section aria-labelledby="take-print">
        <h3 id="take-print">Print</h3>
        <p className="take-row">
          <button type="button" className="button" disabled={getsReady} onClick={() => void print()}>
            Print this view
          </button>
          <span className="take-means">What is shown, with its sources; on paper or as a PDF.</span>
        </p>
      </section>
      <details className="take-embed" onToggle={(event) => setEmbeds(event.currentTarget.open)}>
        <summary>
          <h3>Embed</h3>
        </summary>
        {embeds && <Later part={embedding} props={{}} />}
      </details>
      <Downloads event={event} />
    </dialog>
  );
}
