/**
 * When link lines are drawn: at once where a caller has just moved an end (`drawNow`: the score, a scroll), in the next
 * frame where something may have moved (size, fonts, content). One clock for the page, so that lines never lag an end.
 */
function createLinkFrame() {
  let draw: (() => void) | null = null;
  let frame = 0;
  const drawNow = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    draw?.();
  };
  const request = () => {
    if (frame === 0) frame = requestAnimationFrame(drawNow);
  };

  return {
    drawNow,
    request,
    /** Follows everything that can move an end until the returned function is called. */
    follow(drawLinks: () => void): () => void {
      draw = drawLinks;
      const sizes = new ResizeObserver(request);
      sizes.observe(document.documentElement);
      // The panes that hold ends; not the whole page, or drawing would set itself off again.
      const contents = new MutationObserver(request);
      for (const pane of document.querySelectorAll("[data-links-panel], main")) {
        sizes.observe(pane);
        contents.observe(pane, { childList: true, subtree: true });
      }
      document.addEventListener("scroll", drawNow, { capture: true, passive: true });
      document.addEventListener("transitionend", request);
      window.addEventListener("resize", drawNow);
      void document.fonts.ready.then(request);
      document.fonts.addEventListener("loadingdone", request);
      request();
      return () => {
        draw = null;
        cancelAnimationFrame(frame);
        frame = 0;
        sizes.disconnect();
        contents.disconnect();
        document.removeEventListener("scroll", drawNow, { capture: true });
        document.removeEventListener("transitionend", request);
        window.removeEventListener("resize", drawNow);
        document.fonts.removeEventListener("loadingdone", request);
      };
    },
  };
}

export const linkFrame = createLinkFrame();
