interface Press {
  /** It is no click. */
  readonly drag: () => void;
  readonly end: () => void;
}

/**
 * What is a drag asks for nothing under the pointer until it ends: neither the browser (timeline.css) nor the page, which
 * would look at each move for what is there. A score that is higher than its frame is dragged up and down as well.
 */
export function followPress(svg: SVGSVGElement): Press {
  const move = (event: PointerEvent) => {
    event.stopPropagation();
    if (event.movementY !== 0) svg.closest(".plot-frame")?.scrollBy(0, -event.movementY);
  };
  return {
    drag() {
      if (svg.hasAttribute("data-dragged")) return;
      svg.setAttribute("data-dragged", "");
      window.addEventListener("pointermove", move, { capture: true });
    },
    end() {
      svg.removeAttribute("data-dragged");
      window.removeEventListener("pointermove", move, { capture: true });
    },
  };
}
