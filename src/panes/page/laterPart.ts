import type { ComponentType } from "react";
import { nothingHasCome } from "./words";

/** A script of the app that did not come: why, in words for the reader. */
export class MissingScript extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "MissingScript";
  }
}

/** The script that several parts of the page share: one fault, which each of them is struck by. */
export class MissingParts extends MissingScript {}

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
  /** Why it did not come at the last try, until that is forgotten. */
  readonly fault: () => MissingScript | null;
  /** Fetches ahead; a failure is told where the script is asked for, not here. */
  readonly prefetch: () => void;
}

export function laterScript<T>(load: () => Promise<T>, Missing = MissingScript): LaterScript<T> {
  let loading: Promise<T> | null = null;
  let fault: MissingScript | null = null;
  let unstyled: readonly HTMLLinkElement[] = [];
  const attempt = async (): Promise<T> => {
    try {
      await Promise.all(unstyled.map(askAgain));
      return await inTime(load());
    } catch (cause) {
      unstyled = takeMissingStyles();
      const known = cause instanceof MissingScript;
      fault = cause instanceof Missing ? cause : new Missing(known ? cause.message : reasonNow());
      throw fault;
    }
  };
  const once = (): Promise<T> => {
    loading ??= attempt();
    return loading;
  };
  const forget = () => {
    if (fault !== null) loading = null;
    fault = null;
  };
  return { load: once, forget, fault: () => fault, prefetch: () => void once().catch(forget) };
}

/** A component in a script of its own. */
export interface LaterPart<P> extends LaterScript<ComponentType<P>> {
  /** How a sentence about it begins: "The list of events". */
  readonly what: string;
  /** Its place on the page is seen, and would be blank without it. */
  readonly hasPlace: boolean;
}

export const laterPart = <P>(what: string, load: () => Promise<ComponentType<P>>): LaterPart<P> => ({
  what,
  hasPlace: true,
  ...laterScript(load),
});

/** Whichever part of it was asked for first. */
let soon: LaterScript<unknown> | null = null;
export const soonFault = (): MissingScript | null => soon?.fault() ?? null;

/**
 * A part that the timeline wants as soon as it stands; the build lays all of them into one script. What is
 * asked for first fetches it for all, with its style sheet, which a second try would not wait for.
 */
export function soonPart<P>(
  what: string,
  load: () => Promise<ComponentType<P>>,
  { hasPlace = true } = {},
): LaterPart<P> {
  const part = laterPart(what, async () => {
    soon ??= laterScript<unknown>(load, MissingParts);
    await soon.load();
    return load();
  });
  const forget = () => {
    soon?.forget();
    part.forget();
  };
  return { ...part, hasPlace, forget };
}

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
