import { useEffectEvent, useLayoutEffect, useMemo, useRef } from "react";
import { useSignal } from "../../panes/page/signal";
import { useReading } from "../../panes/reading/reading";
import { seenSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import { createOverviewBrush, type OverviewBrush as Island } from "./createOverviewBrush";
import type { SpanControl } from "./useSpan";

interface OverviewBrushProps {
  readonly control: SpanControl;
  readonly reach: Span;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The visible span as a window over the strip, to drag and stretch. Its island is d3-brush, which the first timeline can do without. */
export function OverviewBrush({ control, reach, widthPx, heightPx }: OverviewBrushProps) {
  const { liveSpan, cover } = useReading();
  const live = useSignal(liveSpan);
  const covered = useSignal(cover);
  const span = useMemo(() => live && seenSpan(live, covered.widthPx, covered.coveredPx), [live, covered]);
  const group = useRef<SVGGElement>(null);
  const brush = useRef<Island | null>(null);
  const onSpan = useEffectEvent(control.showSeen);
  const onRest = useEffectEvent(control.settleSeen);

  useLayoutEffect(() => {
    if (!group.current || widthPx === 0) return;
    const island = createOverviewBrush(group.current, {
      widthPx,
      heightPx,
      reach,
      onSpan: (next) => onSpan(next),
      onRest: (next) => onRest(next),
    });
    brush.current = island;
    return island.destroy;
  }, [widthPx, heightPx, reach]);

  // Into a new brush as well, which another width makes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (span) brush.current?.show(span);
  }, [span, widthPx, reach]);

  return (
    <svg className="overview-window" width={widthPx} height={heightPx} aria-hidden="true">
      <g ref={group} className="overview-brush" />
    </svg>
  );
}
