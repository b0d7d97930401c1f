import { useMemo, useSyncExternalStore } from "react";
import { countInSpan } from "../../filter/countInSpan";
import { seenSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import { useSignal } from "../page/signal";
import { type Cover, useReading } from "./reading";

export const seenUnder = (span: Span, { widthPx, coveredPx }: Cover): Span => seenSpan(span, widthPx, coveredPx);

/** The part of the timeline's span that is in sight, as it is when no gesture runs; null until the timeline is drawn. */
export function useSeenSpan(): Span | null {
  const { restingSpan, cover } = useReading();
  const span = useSignal(restingSpan);
  const covered = useSignal(cover);
  return useMemo(() => span && seenUnder(span, covered), [span, covered]);
}

/**
 * What is told of the span in sight, frame by frame; null until the timeline is drawn. What is told and not the span: a
 * frame that changes nothing of it renders nothing.
 */
export function useLiveSeen<P extends string | number>(tell: (seen: Span) => P): P | null {
  const { liveSpan, cover } = useReading();
  const subscribe = useMemo(() => {
    return (listener: () => void) => {
      const unfollow = [liveSpan.subscribe(listener), cover.subscribe(listener)];
      return () => {
        for (const each of unfollow) each();
      };
    };
  }, [liveSpan, cover]);
  return useSyncExternalStore(subscribe, () => {
    const span = liveSpan.get();
    return span && tell(seenUnder(span, cover.get()));
  });
}

/** How many of the events that pass the filter are in sight, frame by frame; null until the timeline is drawn. */
export function useInView(): number | null {
  return useLiveSeen(useCountInSight());
}

/** How many of the events that pass the filter lie in a span. */
export function useCountInSight(): (span: Span) => number {
  const { index, shown } = useReading();
  return useMemo(() => countInSpan(index, shown), [index, shown]);
}
