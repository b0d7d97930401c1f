import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { sourcesQuery } from "../../files/queries";
import { useReading } from "../reading/reading";
import { drawPicture } from "./drawPicture";
import { PrintedEvents } from "./PrintedEvents";
import { pictureNow } from "./pictureNow";
import "../../styles/print.css";

/**
 * What paper needs and the screen does not: the timeline as one picture that fits the page's width, and every shown
 * event, not only those that are scrolled to. Made when the browser is about to print, gone afterwards.
 */
export function PrintSheet() {
  const reading = useReading();
  const { dataset, shown } = reading;
  const client = useQueryClient();
  const [picture, setPicture] = useState<SVGSVGElement | null>(null);
  const draw = useEffectEvent(() => {
    const sources = client.getQueryData(sourcesQuery(dataset).queryKey) ?? null;
    return drawPicture(pictureNow(reading, sources), true);
  });
  useEffect(() => {
    const root = document.documentElement;
    let theme: string | undefined;
    const before = () => {
      theme = root.dataset.theme;
      // Paper is light: the picture takes its colours from the page as it stands.
      root.dataset.theme = "light";
      if (!document.querySelector("[data-timeline-plot]")) return;
      const picture = draw();
      flushSync(() => setPicture(picture));
    };
    const after = () => {
      if (theme === undefined) delete root.dataset.theme;
      else root.dataset.theme = theme;
      setPicture(null);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, []);
  if (picture === null) return null;
  return (
    <div className="print-sheet">
      <div className="print-picture" ref={(host) => host?.replaceChildren(picture)} />
      <PrintedEvents client={client} dataset={dataset} shown={shown} />
    </div>
  );
}
