import { useQueryClient } from "@tanstack/react-query";
import type { EventIndex } from "../../dataset/dataset";
import { prefetchDetail } from "../../files/queries";
import { useReading } from "../reading/reading";

/**
 * Handlers for whatever stands for an event outside of the score: pointing at it or focusing it raises its mark, draws its
 * thin lines, and fetches its details ahead.
 */
export function useRaise(event: EventIndex) {
  const { dataset, raised } = useReading();
  const client = useQueryClient();
  const raise = () => {
    raised.set(event);
    prefetchDetail(client, dataset, event);
  };
  const lower = () => {
    if (raised.get() === event) raised.set(null);
  };
  return { onPointerEnter: raise, onPointerLeave: lower, onFocus: raise, onBlur: lower };
}
