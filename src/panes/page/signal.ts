import { useSyncExternalStore } from "react";

/**
 * A value that islands and components both follow: an island subscribes and draws in the same frame,
 * a component reads it through `useSignal`. For what changes faster than the URL should: the span under a gesture, hover.
 */
export interface Signal<T> {
  readonly get: () => T;
  readonly set: (value: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignal<T>(initial: T): Signal<T> {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a component shows of a value: it renders when that changes, and not with every value. */
export const useSignalPart = <T, P extends string | number | boolean | null>(
  signal: Signal<T>,
  pick: (value: T) => P,
): P => useSyncExternalStore(signal.subscribe, () => pick(signal.get()));

export const useSignal = <T>(signal: Signal<T>): T => useSyncExternalStore(signal.subscribe, signal.get);
