import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import type { Bits } from "../../filter/bits";
import { printing } from "../page/printing";
import { useReading } from "../reading/reading";
import { drawPicture, type PictureWords } from "./drawPicture";
import { eventsToPrint } from "./inViewNow";
import { PrintedEvents } from "./PrintedEvents";
import { pictureNow } from "./pictureNow";
import "../../styles/print.css";

interface Printed {
  readonly words: PictureWords;
  /** The timeline and the events under it; null on a view that prints itself. */
  readonly score: { readonly picture: SVGSVGElement; readonly events: Bits } | null;
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
  const prepare = useEffectEvent((): Printed => {
    const words = pictureNow(reading, null);
    if (!document.querySelector("[data-timeline-plot]")) return { words, score: null };
    const { coveredPx } = reading.cover.get();
    // The words stand above it, in the page's own text.
    const picture = drawPicture({ ...words, title: "", subtitle: "", from: "" }, { withRing: true, coveredPx });
    return { words, score: { picture, events: eventsToPrint(reading) } };
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
        setPrinted(next);
      });
    };
    const after = () => {
      if (!printing.get()) return;
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
      delete root.dataset.printing;
      printing.set(false);
      setPrinted(null);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (printed === null) return <div className="print-sheet" />;
  const { words, score } = printed;
  return (
    <div className="print-sheet" data-score={score !== null || undefined}>
      <h1>{words.title}</h1>
      <p className="print-what">{words.subtitle}</p>
      <p className="print-from">{words.from}</p>
      {score && (
        <>
          <div className="print-picture" ref={(host) => host?.replaceChildren(score.picture)} />
          <PrintedEvents client={client} dataset={reading.dataset} shown={score.events} />
        </>
      )}
    </div>
  );
}
