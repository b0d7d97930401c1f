import { type RefObject, useEffect, useState } from "react";
import { linkFrame } from "../../panes/links/linkFrame";

type Place = "chart" | "ledger";

/**
 * An exchange stands in the chart and in the ledger, but a line leaves from one of them: where it was chosen,
 * or from the ledger once the chart has been scrolled away.
 */
export function useAnchorPlace(chart: RefObject<Element | null>, chosenIn: Place): Place {
  const [inView, setInView] = useState(true);
  useEffect(() => {
    if (!chart.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry) setInView(entry.intersectionRatio >= 0.4);
      },
      { threshold: [0, 0.4, 0.8] },
    );
    observer.observe(chart.current);
    return () => observer.disconnect();
  }, [chart]);
  const place = inView ? chosenIn : "ledger";
  // The lines are drawn by another pane, which cannot see that an end has moved from one element to the other.
  useEffect(() => {
    if (place) linkFrame.request();
  }, [place]);
  return place;
}
