import { useEffect, useRef } from "react";
import { useEvent } from "../../files/queries";
import { useReading } from "../../panes/reading/reading";

/**
 * What a reader chooses stands under the score: in a frame that keeps a height of its own, and is too low for both, it is
 * scrolled to once it has come. The frame alone scrolls, never the article; not for what was chosen as the frame opened.
 */
export function useScrollToChosen(): void {
  const { dataset, chosen } = useReading();
  const { pending } = useEvent(dataset, chosen);
  const opened = useRef(chosen);
  useEffect(() => {
    if (chosen !== opened.current) opened.current = null;
    if (chosen === null || chosen === opened.current || pending || isFollowed()) return;
    const page = document.querySelector("[data-event-page]")?.getBoundingClientRect();
    if (page && page.bottom > window.innerHeight) window.scrollBy(0, page.top);
  }, [chosen, pending]);
}

/** Before its height is told and taken, such a frame is too low for a moment. */
const isFollowed = (): boolean => document.documentElement.dataset.followed !== undefined;
