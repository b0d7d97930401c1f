import { type RefObject, useLayoutEffect, useState } from "react";

/**
 * How many pixels below the top of what scrolls a list begins. What stands above it, within the element that `within`
 * selects, changes its height with the width and the filters; the rows of a list must know where they begin.
 */
export function useScrollOffset(list: RefObject<Element | null>, within: string): number {
  const [offsetPx, setOffsetPx] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    const scroller = element?.closest("[data-anchor-scroll]");
    const above = element?.closest(within);
    if (!element || !scroller || !above) return;
    const measure = () =>
      setOffsetPx(
        Math.round(element.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop),
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(above);
    return () => observer.disconnect();
  }, [list, within]);
  return offsetPx;
}
