import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { SourceRow } from "../../dataset/part";
import { sourcesQuery } from "../../files/queries";
import type { Bits } from "../../filter/bits";
import { paperNotes, printing } from "../page/printing";
import { useReading } from "../reading/reading";
import { drawPicture, type PictureWords } from "./drawPicture";
import { eventsToPrint } from "./inViewNow";
import type { Notes } from "./numberSources";
import { PrintedEvents } from "./PrintedEvents";
import { PrintedNotes } from "./PrintedNotes";
import { beginNumbering, numberNamed } from "./paperNumbers";
import { pictureNow } from "./pictureNow";
import { NOT_NUMBERED } from "./words";
import "../../styles/print.css";

interface Printed {
  readonly words: PictureWords;
  /** The timeline and the events under it; null on a view that prints itself. */
  readonly score: { readonly picture: SVGSVGElement; readonly events: Bits } | null;
  /** Of a view that prints itself, the list of documents, where it has come. */
  readonly rows: readonly SourceRow[] | undefined;
}

/**
 * What paper needs and the screen does not: what is printed, in words; and in place of the timeline one picture that fits
 * the page's width with the events under it, not only those that are scrolled to. Made when the browser is about to
 * print, gone afterwards.
 */
export function PrintSheet() {
  const reading = useReading();
  const client = useQueryClient();
  const [printed, setPrinted] = useState<Printed | null>(null);
  const [notes, setNotes] = useState<Notes | null>(null);
  const prepare = useEffectEvent((): Printed => {
    const words = pictureNow(reading, null);
    if (!document.querySelector("[data-timeline-plot]")) {
      return { words, score: null, rows: client.getQueryData(sourcesQuery(reading.dataset).queryKey) };
    }
    const { coveredPx } = reading.cover.get();
    // The words stand above it, in the page's own text.
    const picture = drawPicture({ ...words, title: "", subtitle: "", from: "" }, { withRing: true, coveredPx });
    return { words, score: { picture, events: eventsToPrint(reading) }, rows: undefined };
  });
  useEffect(() => {
    const root = document.documentElement;
    let theme: string | undefined;
    const before = () => {
      if (printing.get()) return;
      theme = root.dataset.theme;
      // Paper is light: the picture takes its colours from the page as it stands.
      root.dataset.theme = "light";
      root.dataset.printing = "";
      const next = prepare();
      root.dataset.printing = "laid";
      flushSync(() => {
        printing.set(true);
        if (next.rows) beginNumbering(next.rows);
        setPrinted(next);
      });
      const { rows } = next;
      if (rows) flushSync(() => setNotes(numberNamed(rows)));
    };
    const after = () => {
      if (!printing.get()) return;
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
      delete root.dataset.printing;
      printing.set(false);
      paperNotes.set(null);
      setPrinted(null);
      setNotes(null);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (printed === null) return <div className="print-sheet" />;
  const { words, score, rows } = printed;
  const main = document.getElementById("main");
  const isBare = score === null && rows === undefined && reading.view.view !== "about";
  return (
    <div className="print-sheet" data-score={score !== null || undefined}>
      <h1>{words.title}</h1>
      <p className="print-what">{words.subtitle}</p>
      <p className="print-from">{words.from}</p>
      {isBare && <p className="print-left-out">{NOT_NUMBERED}</p>}
      {score && (
        <>
          <div className="print-picture" ref={(host) => host?.replaceChildren(score.picture)} />
          <PrintedEvents client={client} dataset={reading.dataset} shown={score.events} />
        </>
      )}
      {notes && main && createPortal(<PrintedNotes notes={notes} />, main)}
    </div>
  );
}
