import { useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import { useSource } from "../../files/queries";
import { hasBit } from "../../filter/bits";
import { useSignal } from "../page/signal";
import { useReading } from "../reading/reading";
import { useOpenPassage } from "../source/useOpenPassage";
import { drawArcs } from "./drawArcs";
import { drawLinks } from "./drawLinks";
import { linkFrame } from "./linkFrame";
import { wantArcs } from "./wantArcs";
import { wantLinks } from "./wantLinks";
import "./links.css";

/**
 * The lines from marks to paragraphs, over the whole page, and below them those from the chosen event to what it is tied to. They say nothing that the page does not say without them,
 * so they are hidden from assistive technology.
 */
export function LinkLayer() {
  const { dataset, view, shown, chosen, raised, liveSpan, scene } = useReading();
  const open = useOpenPassage();
  const source = useSource(dataset, open.source, chosen);
  const pointed = useSignal(raised);
  const overlay = useRef<SVGGElement>(null);

  const wanted = source.value
    ? wantLinks({
        dataset,
        source: source.value,
        // Without a chosen event a paragraph is chosen for its own sake; with one, only where the reader named it.
        paragraph: view.p,
        quote: view.quote,
        chosen,
        raised: pointed,
        beyondOf: (event) => {
          const span = liveSpan.get();
          if (span === null || !hasBit(shown, event)) return null;
          const { start, end } = dataset.spanOf(event);
          if (end <= span.start) return "left";
          return start >= span.end ? "right" : null;
        },
      })
    : [];
  const arcs = useRef<SVGGElement>(null);
  const ties = chosen === null ? [] : wantArcs(dataset, chosen, shown);
  const draw = useEffectEvent(() => {
    if (overlay.current) drawLinks(overlay.current, wanted, scene.get());
    if (arcs.current) drawArcs(arcs.current, ties, scene.get());
  });

  useEffect(() => linkFrame.follow(() => draw()), []);
  // Every rendering of the page may have moved an end: draw in the same frame, after the layout.
  useLayoutEffect(() => linkFrame.drawNow());

  return (
    <svg className="link-layer" aria-hidden="true">
      <g ref={arcs} />
      <g ref={overlay} />
    </svg>
  );
}
