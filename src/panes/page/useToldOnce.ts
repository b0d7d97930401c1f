import { useId, useLayoutEffect } from "react";
import { soonFault } from "./laterPart";
import { createSignal, useSignal } from "./signal";

interface Teller {
  readonly id: string;
  readonly retry: () => void;
}

/** The places that lack what comes in one script, in the order in which they were struck. */
const struck = createSignal<readonly Teller[]>([]);

/** Whether this place is the first of those that lack the shared script, and the way to try again in all of them. */
export function useToldOnce(
  error: Error,
  retry: () => void,
): { readonly isFirst: boolean; readonly retryAll: () => void } {
  const id = useId();
  const [first] = useSignal(struck);
  useLayoutEffect(() => {
    // Struck late, by a try that was followed by another.
    if (error !== soonFault()) retry();
    struck.set([...struck.get(), { id, retry }]);
    return () => struck.set(struck.get().filter((each) => each.id !== id));
  }, [id, error, retry]);
  return {
    isFirst: first?.id === id,
    retryAll: () => {
      for (const each of struck.get()) each.retry();
    },
  };
}
