import { useCallback, useEffectEvent, useLayoutEffect, useMemo } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { fullBits } from "../../filter/bits";
import { type Cover, useReading } from "../../panes/reading/reading";
import { clampSpan, wholeSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import { spanOf } from "../../time/day";
import { formatSpanParam, parseSpan } from "../../time/spanParam";
import { bringIntoSight, fitAll, spanOfEvents } from "./spans";
import { useClearOfPanel } from "./useClearOfPanel";

export interface SpanControl {
  /** How far the timeline reaches: from the first event to the last or the as-of date. */
  readonly extent: Span;
  /** What is shown when nobody zoomed: all that passes the filter. */
  readonly fitted: Span;
  /** Shows a span at once, without telling the URL: for the frames of a gesture. */
  readonly show: (span: Span) => void;
  /** Shows a span and writes it to the URL; null fits to what is shown. As a "mend" it is no entry of the history. */
  readonly settle: (span: Span | null, as?: "mend") => void;
  /** The same for the part that is seen: the plot's whole span reaches as much farther as is covered of it. */
  readonly showSeen: (seen: Span) => void;
  readonly settleSeen: (seen: Span | null) => void;
}

/**
 * The timeline's span: the URL's, else fitted to the filter's results; live in a signal while a gesture runs. Always that
 * of the whole plot, what the source panel covers of it included. `subject` is the event that has to be in sight.
 */
export function useSpan(cover: Cover, subject: EventIndex | null): SpanControl {
  const { dataset, shown, view, change, liveSpan, restingSpan } = useReading();
  const coveredShare = cover.widthPx > 0 ? cover.coveredPx / cover.widthPx : 0;
  const extent = useMemo(() => {
    const { asOfDay } = dataset.head;
    const all = spanOfEvents(dataset, fullBits(dataset.count)) ?? spanOf(asOfDay - 30, asOfDay);
    return spanOf(all.start, Math.max(all.end, asOfDay + 1));
  }, [dataset]);
  const fitted = useMemo(() => {
    const events = spanOfEvents(dataset, shown) ?? extent;
    return clampSpan(fitAll(events), extent);
  }, [dataset, shown, extent]);

  // Reading the address gives a new object each time: only another span is news, or choosing an event amid a gesture
  // would put the address's older span back on screen.
  const asked = view.span === null ? null : formatSpanParam(view.span);
  const wanted = useMemo(() => {
    const read = asked === null ? null : parseSpan(asked);
    return read?.ok ? clampSpan(read.span, extent) : fitted;
  }, [asked, extent, fitted]);
  const stand = useCallback(
    (span: Span) => {
      liveSpan.set(span);
      restingSpan.set(span);
    },
    [liveSpan, restingSpan],
  );
  /** The span moved as far as the subject's mark needs it to be in sight. */
  const beside = (span: Span): Span => {
    if (subject === null) return span;
    const { start, end } = dataset.spanOf(subject);
    return clampSpan(bringIntoSight(span, start, end, cover), extent, coveredShare);
  };
  const showWanted = useEffectEvent((span: Span) => {
    const now = liveSpan.get();
    // A gesture's own span comes back from the URL rounded: it is on screen already, exactly.
    if (now === null || formatSpanParam(now) !== formatSpanParam(span)) stand(beside(span));
  });
  useLayoutEffect(() => {
    showWanted(wanted);
  }, [wanted]);

  const show = useCallback(
    (span: Span) => liveSpan.set(clampSpan(span, extent, coveredShare)),
    [liveSpan, extent, coveredShare],
  );
  const settle = useCallback(
    (span: Span | null, as?: "mend") => {
      const next = span === null ? null : clampSpan(span, extent, coveredShare);
      stand(next ?? fitted);
      change((now) => ({ ...now, span: next }), as);
    },
    [stand, extent, coveredShare, fitted, change],
  );
  const whole = (seen: Span) => wholeSpan(seen, cover.widthPx, cover.coveredPx);
  const control = {
    extent,
    fitted,
    show,
    settle,
    showSeen: (seen: Span) => show(whole(seen)),
    settleSeen: (seen: Span | null) => settle(seen === null && cover.coveredPx === 0 ? null : whole(seen ?? fitted)),
  };
  useClearOfPanel({ stand, settle }, wanted, beside, cover, subject);
  return control;
}
