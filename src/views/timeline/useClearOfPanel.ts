import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { type Cover, useReading } from "../../panes/reading/reading";
import type { Span } from "../../time/day";

/** Shows a span that no gesture is about to change: on the screen alone, or in the address as well. */
interface Standing {
  readonly stand: (span: Span) => void;
  readonly settle: (span: Span, as: "mend") => void;
}

/**
 * Keeps the subject's mark in sight, beside the panel that opens over the score's right end, on choosing and on loading
 * alike: no step of Back, and in no address. When the event is let go, the address's span comes back where the event is in
 * its sight, and after Back in any case; else the page stays where the reader was led, and the address follows.
 */
export function useClearOfPanel(
  { stand, settle }: Standing,
  wanted: Span,
  beside: (span: Span) => Span,
  { widthPx, coveredPx }: Cover,
  subject: EventIndex | null,
): void {
  const { dataset, liveSpan, cover, travelled } = useReading();
  const last = useRef<EventIndex | null>(null);

  // From the address's span, not from the one on screen: what was moved before does not count.
  const clear = useEffectEvent(() => stand(beside(wanted)));
  const letGo = useEffectEvent((event: EventIndex) => {
    const { start, end } = dataset.spanOf(event);
    const span = liveSpan.get();
    if (span === null || travelled() || (start < wanted.end && end > wanted.start)) stand(wanted);
    else settle(span, "mend");
  });

  useLayoutEffect(() => {
    if (widthPx === 0) return;
    cover.set({ widthPx, coveredPx });
    const before = last.current;
    last.current = subject;
    if (subject !== null) clear();
    else if (before !== null) letGo(before);
  }, [subject, widthPx, coveredPx, cover]);
}
