import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Signal } from "../../panes/page/signal";
import { type Cover, useReading } from "../../panes/reading/reading";
import { createGestures, type Gestures } from "./gestures";
import type { SpanControl } from "./useSpan";

interface PlotGesturesProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly control: SpanControl;
  readonly cover: Cover;
  /** Counts the turns of the wheel that were left to the page. */
  readonly refused: Signal<number>;
}

/** Wheel, drag and pinch on the plot. They come just after the first timeline, which d3-zoom would delay. */
export function PlotGestures({ svg, control, cover, refused }: PlotGesturesProps) {
  const { liveSpan } = useReading();
  const made = useRef<Gestures | null>(null);
  const onSpan = useEffectEvent(control.show);
  const onRest = useEffectEvent(control.settle);
  const follow = useEffectEvent(() => {
    const span = liveSpan.get();
    const { widthPx, coveredPx } = cover;
    if (span && widthPx > 0)
      made.current?.show(span, { widthPx, extent: control.extent, coveredShare: coveredPx / widthPx });
  });
  useEffect(() => {
    if (!svg.current) return;
    const gestures = createGestures(svg.current, {
      onSpan: (span) => onSpan(span),
      onRest: (span) => onRest(span),
      onRefusedWheel: () => refused.set(refused.get() + 1),
      pageScrolls,
    });
    made.current = gestures;
    svg.current.setAttribute("data-gestures", "");
    const unfollow = liveSpan.subscribe(() => follow());
    follow();
    return () => {
      unfollow();
      gestures.destroy();
      made.current = null;
    };
  }, [svg, liveSpan, refused]);
  // Another width or reach is another place for the next gesture to start from.
  useLayoutEffect(() => follow());
  return null;
}

/** True where turning the wheel over the plot would keep a reader from scrolling the page: inside another page's frame. */
const pageScrolls = (): boolean =>
  window.parent !== window || document.documentElement.scrollHeight > document.documentElement.clientHeight + 1;
