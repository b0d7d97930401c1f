import type { ComponentType } from "react";

/** A script of the app that did not come: why, in words for the reader. */
export class MissingScript extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "MissingScript";
  }
}

/** A script that has not come by then is said to be missing; should it come later, "Try again" shows it at once. */
const STALLED_MS = 20_000;

const reasonNow = (): string =>
  navigator.onLine
    ? "a file of the app did not arrive; it may have been replaced by a new version"
    : "this device is offline";

/** A component in a script of its own. */
export interface LaterPart<P> {
  /** How a sentence about it begins: "The list of events". */
  readonly what: string;
  /** The same promise each time, a failed one too, so that whoever reads it is told the same thing until `forget`. */
  readonly load: () => Promise<ComponentType<P>>;
  /** Clears the way for another try after a failure. */
  readonly forget: () => void;
  /** Fetches ahead; a failure is told where the part is shown, not here. */
  readonly prefetch: () => void;
}

export function laterPart<P>(what: string, load: () => Promise<ComponentType<P>>): LaterPart<P> {
  let loading: Promise<ComponentType<P>> | null = null;
  let failed = false;
  const attempt = async (): Promise<ComponentType<P>> => {
    await mendStyles();
    try {
      return await inTime(load());
    } catch (cause) {
      failed = true;
      if (cause instanceof MissingScript) throw cause;
      throw new MissingScript(reasonNow());
    }
  };
  const once = (): Promise<ComponentType<P>> => {
    loading ??= attempt();
    return loading;
  };
  const forget = () => {
    if (failed) loading = null;
    failed = false;
  };
  return { what, load: once, forget, prefetch: () => void once().catch(forget) };
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(
      () => reject(new MissingScript(`nothing has come of it for ${STALLED_MS / 1000} seconds`)),
      STALLED_MS,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Style sheets of later parts that did not come. */
const missingStyles = new Set<HTMLLinkElement>();
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") missingStyles.add(target);
  },
  { capture: true },
);

/**
 * Asks once more for style sheets that did not come: the build's own loader asks for each only once and would go on
 * without it, and the part would stand there unstyled.
 */
const mendStyles = (): Promise<unknown> =>
  Promise.all(
    [...missingStyles].map((missing) => {
      missingStyles.delete(missing);
      const again = document.createElement("link");
      again.rel = "stylesheet";
      again.href = missing.href;
      return new Promise<void>((resolve, reject) => {
        again.addEventListener("load", () => resolve());
        again.addEventListener("error", () => reject(new MissingScript(reasonNow())));
        missing.replaceWith(again);
      });
    }),
  );
