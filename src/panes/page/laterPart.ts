import type { ComponentType } from "react";
import { nothingHasCome } from "./words";

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

/** What a script of its own gives, once it has come. */
export interface LaterScript<T> {
  /** The same promise each time, a failed one too, so that whoever reads it is told the same thing until `forget`. */
  readonly load: () => Promise<T>;
  /** Clears the way for another try after a failure. */
  readonly forget: () => void;
  /** Fetches ahead; a failure is told where the script is asked for, not here. */
  readonly prefetch: () => void;
}

export function laterScript<T>(load: () => Promise<T>): LaterScript<T> {
  let loading: Promise<T> | null = null;
  let failed = false;
  let unstyled: readonly HTMLLinkElement[] = [];
  const attempt = async (): Promise<T> => {
    try {
      await Promise.all(unstyled.map(askAgain));
      return await inTime(load());
    } catch (cause) {
      failed = true;
      unstyled = takeMissingStyles();
      throw cause instanceof MissingScript ? cause : new MissingScript(reasonNow());
    }
  };
  const once = (): Promise<T> => {
    loading ??= attempt();
    return loading;
  };
  const forget = () => {
    if (failed) loading = null;
    failed = false;
  };
  return { load: once, forget, prefetch: () => void once().catch(forget) };
}

/** A component in a script of its own. */
export interface LaterPart<P> extends LaterScript<ComponentType<P>> {
  /** How a sentence about it begins: "The list of events". */
  readonly what: string;
}

export const laterPart = <P>(what: string, load: () => Promise<ComponentType<P>>): LaterPart<P> => ({
  what,
  ...laterScript(load),
});

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer = 0;
  const late = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new MissingScript(nothingHasCome(STALLED_MS / 1000))), STALLED_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Style sheets that did not come and that no script has taken up yet. */
const missingStyles = new Set<HTMLLinkElement>();
document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") missingStyles.add(target);
  },
  { capture: true },
);

function takeMissingStyles(): readonly HTMLLinkElement[] {
  const taken = [...missingStyles];
  missingStyles.clear();
  return taken;
}

/**
 * Asks once more for a style sheet that did not come: the build's own loader asks for each only once and would go on
 * without it, and the part would stand there unstyled. One that is still on its way after all stays until then, since
 * what both of them wait for would end with it.
 */
export function askAgain(missing: HTMLLinkElement): Promise<void> {
  const again = document.createElement("link");
  again.rel = "stylesheet";
  again.href = missing.href;
  again.crossOrigin = missing.crossOrigin;
  return new Promise<void>((resolve, reject) => {
    again.addEventListener("load", () => resolve());
    again.addEventListener("error", () => reject(new MissingScript(reasonNow())));
    missing.after(again);
  }).finally(() => missing.remove());
}
