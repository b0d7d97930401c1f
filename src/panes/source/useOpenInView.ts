import { type RefObject, useLayoutEffect } from "react";
import { useReading } from "../reading/reading";

/**
 * Brings a list's open paragraph into view when another is chosen (an event, a source, a paragraph), not when the
 * reader scrolls. `ready` turns true when the paragraphs are there.
 */
export function useOpenInView(
  list: RefObject<HTMLElement | null>,
  source: string,
  paragraph: number | null,
  ready = true,
): void {
  const { view } = useReading();
  const target = `${view.event} ${source} ${paragraph} ${view.quote ?? ""}`;
  useLayoutEffect(() => {
    if (!ready) return;
    const [, , n, sign] = target.split(" ");
    const home = list.current?.querySelector(`[data-paragraph="${n}"]`);
    const element = (sign && home?.querySelector(`[data-sign="${sign}"]`)) || home;
    const panel = list.current?.closest("[data-links-scroll]");
    if (!(element instanceof HTMLElement) || !panel) return;
    const box = element.getBoundingClientRect();
    const frame = panel.getBoundingClientRect();
    // A third from the top, so that what comes before the paragraph can be read as well.
    panel.scrollTo({ top: panel.scrollTop + box.top - frame.top - Math.max(0, (frame.height - box.height) / 3) });
  }, [target, ready, list]);
}
