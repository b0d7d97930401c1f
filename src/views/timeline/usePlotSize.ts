import { type RefObject, useLayoutEffect, useState } from "react";

interface PlotSize {
  /** Of the plot, the part under the source panel included. */
  readonly widthPx: number;
  /** Of the frame that shows the plot. */
  readonly frameHeightPx: number;
  /** Of the lanes' names and the plot together. */
  readonly bothPx: number;
  /** So much of the plot's right end lies outside its frame. */
  readonly coveredPx: number;
  /** Height that the view has for the timeline and what stands under it. */
  readonly viewPx: number;
  readonly windowPx: number;
}

const NOTHING: PlotSize = { widthPx: 0, frameHeightPx: 0, bothPx: 0, coveredPx: 0, viewPx: 0, windowPx: 0 };

/** The plot and the frame that shows it, followed as they change. */
export function usePlotSize(frame: RefObject<HTMLElement | null>, plot: RefObject<HTMLElement | null>): PlotSize {
  const [size, setSize] = useState(NOTHING);
  useLayoutEffect(() => {
    const [outer, inner] = [frame.current, plot.current];
    if (!outer || !inner) return;
    const measure = () => {
      const { left, right, width } = inner.getBoundingClientRect();
      const edge = outer.getBoundingClientRect().left + outer.clientLeft;
      const coveredPx = Math.max(0, Math.round(right - edge - outer.clientWidth));
      const next = {
        widthPx: width,
        frameHeightPx: outer.clientHeight,
        bothPx: left - edge + width,
        coveredPx,
        viewPx: outer.closest("main")?.clientHeight ?? outer.clientHeight,
        windowPx: window.innerHeight,
      };
      setSize((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(outer);
    observer.observe(inner);
    return () => observer.disconnect();
  }, [frame, plot]);
  return size;
}
