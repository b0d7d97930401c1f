import { useEffectEvent, useLayoutEffect, useRef } from "react";
import type { Span } from "../../time/day";
import { useReading } from "./reading";
import { seenUnder } from "./useInView";

/**
 * Words that follow the span in sight frame by frame: an island that writes its own text, as a rendering in each frame of a
 * gesture costs more than the words. Asked of null until the timeline is drawn.
 */
export function LiveWords({ tell }: { tell: (seen: Span | null) => string }) {
  const { liveSpan, cover } = useReading();
  const element = useRef<HTMLSpanElement>(null);
  const write = useEffectEvent(() => {
    const span = liveSpan.get();
    const words = tell(span && seenUnder(span, cover.get()));
    const written = element.current?.firstChild;
    // A translator may have put something of its own in place of the text.
    if (!(written instanceof Text)) element.current?.replaceChildren(words);
    else if (written.data !== words) written.data = words;
  });
  useLayoutEffect(() => write());
  useLayoutEffect(() => {
    const unfollow = [liveSpan.subscribe(() => write()), cover.subscribe(() => write())];
    return () => {
      for (const each of unfollow) each();
    };
  }, [liveSpan, cover]);
  return <span ref={element} />;
}
