import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
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

/** Whether an event is pointed at on any pane. The answer and not the event: only the two rows that it changes for render. */
export function useRaised(event: EventIndex): boolean {
  const { raised } = useReading();
  return useSyncExternalStore(raised.subscribe, () => raised.get() === event);
}
