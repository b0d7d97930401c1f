import { brushX, type D3BrushEvent, select } from "d3";
import { timeScale } from "../../score/scale";
import { type Span, spanOf } from "../../time/day";

interface OverviewBrushHost {
  readonly widthPx: number;
  readonly heightPx: number;
  /** The days from the left to the right end of the strip. */
  readonly reach: Span;
  readonly onSpan: (span: Span) => void;
  readonly onRest: (span: Span) => void;
}

export interface OverviewBrush {
  readonly show: (span: Span) => void;
  readonly destroy: () => void;
}

const HANDLE_PX = 10;

declare global {
  interface SVGGElement {
    /** d3-brush keeps the current selection on the element. */
    __brush?: { selection: [[number, number], [number, number]] | null };
  }
}

/** The window over the overview, by d3-brush: drag to move, handles to stretch, drag beside it for a new one. */
export function createOverviewBrush(g: SVGGElement, host: OverviewBrushHost): OverviewBrush {
  const scale = timeScale(host.reach, host.widthPx);
  const spanAt = (selection: D3BrushEvent<unknown>["selection"]): Span | null => {
    const [a, b] = selection ?? [];
    return typeof a === "number" && typeof b === "number" && b > a ? spanOf(scale.toDay(a), scale.toDay(b)) : null;
  };
  const root = select<SVGGElement, unknown>(g);
  const brush = brushX<unknown>()
    .extent([
      [0, 0],
      [host.widthPx, host.heightPx],
    ])
    .handleSize(HANDLE_PX)
    .on("brush end", (event: D3BrushEvent<unknown>) => {
      // A programmatic move has no source event: answering it would echo.
      if (!event.sourceEvent) return;
      const span = spanAt(event.selection);
      if (!span) return;
      if (event.type === "end") host.onRest(span);
      else host.onSpan(span);
    });
  root.call(brush);
  const drawn = root.select(".selection");
  const west = root.select(".handle--w");
  const east = root.select(".handle--e");
  return {
    show: (span) => {
      const x0 = Math.min(Math.max(0, scale.toX(span.start)), host.widthPx - 3);
      const x1 = Math.max(Math.min(host.widthPx, scale.toX(span.end)), x0 + 3);
      if (!g.__brush?.selection) {
        root.call(brush.move, [x0, x1]);
        return;
      }
      // Each frame of a gesture: set where d3-brush keeps it, and of what it draws only what is another place.
      g.__brush.selection = [
        [x0, 0],
        [x1, host.heightPx],
      ];
      drawn.attr("x", x0).attr("width", x1 - x0);
      west.attr("x", x0 - HANDLE_PX / 2);
      east.attr("x", x1 - HANDLE_PX / 2);
    },
    destroy: () => {
      root.on(".brush", null);
      root.selectAll("*").remove();
    },
  };
}
