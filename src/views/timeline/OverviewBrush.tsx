import { useEffectEvent, useLayoutEffect, useRef } from "react";
import { useReading } from "../../panes/reading/reading";
import { seenSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import { createOverviewBrush } from "./createOverviewBrush";
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
  const group = useRef<SVGGElement>(null);
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
    const follow = () => {
      const live = liveSpan.get();
      const covered = cover.get();
      if (live) island.show(seenSpan(live, covered.widthPx, covered.coveredPx));
    };
    follow();
    const unfollow = [liveSpan, cover].map((signal) => signal.subscribe(follow));
    return () => {
      for (const each of unfollow) each();
      island.destroy();
    };
  }, [widthPx, heightPx, reach, liveSpan, cover]);

  return (
    <svg className="overview-window" width={widthPx} height={heightPx} aria-hidden="true">
      <g ref={group} className="overview-brush" />
    </svg>
  );
}
