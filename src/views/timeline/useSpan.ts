import { useCallback, useLayoutEffect, useMemo } from "react";
import { fullBits } from "../../filter/bits";
import { useReading } from "../../panes/reading/reading";
import { clampSpan, fitSpan } from "../../score/scale";
import type { Span } from "../../time/day";
import { spanOf } from "../../time/day";
import { formatSpanParam, parseSpan } from "../../time/spanParam";
import { spanOfEvents } from "./spans";

export interface SpanControl {
  /** How far the timeline reaches: from the first event to the last or the as-of date. */
  readonly extent: Span;
  /** What is shown when nobody zoomed: all that passes the filter. */
  readonly fitted: Span;
  /** Shows a span at once, without telling the URL: for the frames of a gesture. */
  readonly show: (span: Span) => void;
  /** Shows a span and writes it to the URL (replacing the entry); null fits to what is shown. */
  readonly settle: (span: Span | null) => void;
}

/** The timeline's span: the URL's, else fitted to the filter's results; live in a signal while a gesture runs. */
export function useSpan(): SpanControl {
  const { dataset, shown, view, change, liveSpan } = useReading();
  const extent = useMemo(() => {
    const { asOfDay } = dataset.head;
    const all = spanOfEvents(dataset, fullBits(dataset.count)) ?? spanOf(asOfDay - 30, asOfDay);
    return spanOf(all.start, Math.max(all.end, asOfDay + 1));
  }, [dataset]);
  const fitted = useMemo(() => {
    const events = spanOfEvents(dataset, shown) ?? extent;
    return clampSpan(fitSpan(events.start, events.end), extent);
  }, [dataset, shown, extent]);

  // Reading the address gives a new object each time: only another span is news, or choosing an event amid a gesture
  // would put the address's older span back on screen.
  const asked = view.span === null ? null : formatSpanParam(view.span);
  const wanted = useMemo(() => {
    const read = asked === null ? null : parseSpan(asked);
    return read?.ok ? clampSpan(read.span, extent) : fitted;
  }, [asked, extent, fitted]);
  useLayoutEffect(() => {
    const now = liveSpan.get();
    // A gesture's own span comes back from the URL rounded: it is on screen already, exactly.
    if (now === null || formatSpanParam(now) !== formatSpanParam(wanted)) liveSpan.set(wanted);
  }, [liveSpan, wanted]);

  const show = useCallback((span: Span) => liveSpan.set(clampSpan(span, extent)), [liveSpan, extent]);
  const settle = useCallback(
    (span: Span | null) => {
      const next = span === null ? null : clampSpan(span, extent);
      liveSpan.set(next ?? fitted);
      change((now) => ({ ...now, span: next }));
    },
    [liveSpan, extent, fitted, change],
  );
  return { extent, fitted, show, settle };
}
