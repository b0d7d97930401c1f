/** As long as a pointer rests on something before that is shown, ms. Longer, and a reader would wait for it. */
const REST_MS = 80;

export interface Pointed {
  /** The pointer is on what `key` names; that is told once it rests there, unless it is what was told last. */
  readonly at: (key: string, tell: () => void) => void;
  /** It is on nothing, or something else is told: what waits to be told is not. */
  readonly forget: () => void;
}

/**
 * Tells what a pointer rests on. What it only passes is not told, nor what moves off under it while a wheel turns or a drag goes on:
 * each telling renders, and fetches. `pictureNow` is asked for what stays the same as long as nothing moves.
 */
export function createPointed(pictureNow: () => unknown): Pointed {
  let last: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const forget = () => {
    clearTimeout(timer);
    last = null;
  };
  return {
    at(key, tell) {
      if (key === last) return;
      clearTimeout(timer);
      last = key;
      const picture = pictureNow();
      timer = setTimeout(() => {
        if (pictureNow() === picture) tell();
        else last = null;
      }, REST_MS);
    },
    forget,
  };
}
