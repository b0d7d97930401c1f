import { clear, createStore, del, get, keys, set } from "idb-keyval";

/** A reader's own copy of a source's text. */
export interface Copy {
  readonly text: string;
  /** What it was read from: a file's name, or "pasted text". */
  readonly from: string;
  /** ISO day. */
  readonly on: string;
  /** A PDF's words are put together by guesses: who quotes them has to look. */
  readonly form?: "pdf";
}

/** Where a copy is: in this browser until it is removed, or only until the page is left because the browser refuses. */
export interface KeptCopy extends Copy {
  readonly kept: "browser" | "session";
}

/** A store of the browser's; each call may be refused. */
export interface KeyValues {
  readonly get: (key: string) => Promise<unknown>;
  readonly set: (key: string, value: Copy) => Promise<void>;
  readonly del: (key: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly keys: () => Promise<readonly unknown[]>;
}

export interface Copies {
  readonly get: (source: string) => Promise<KeptCopy | null>;
  readonly set: (source: string, copy: Copy) => Promise<KeptCopy>;
  readonly remove: (source: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
  readonly count: () => Promise<number>;
  /** Calls back when another page of this browser has kept or removed something; gives what stops it. */
  readonly listen: (onChange: () => void) => () => void;
}

/** What pages of one browser tell each other through; nothing of a copy is said, only that there was a change. */
export type CopyChannel = Pick<EventTarget, "addEventListener" | "removeEventListener"> & {
  readonly postMessage: (message: string) => void;
};

/**
 * Readers' copies, by dataset and source. Where the browser refuses to keep one (a private window), the page holds it;
 * where it refuses to tell what it keeps, `get` rejects, since "none" would not be known.
 */
export function openCopies(dataset: string, values: KeyValues, channel: CopyChannel | null): Copies {
  const session = new Map<string, Copy>();
  const keyOf = (source: string) => `${dataset}/${source}`;
  const tell = () => channel?.postMessage("changed");
  return {
    get: async (source) => {
      const held = session.get(keyOf(source));
      if (held) return { ...held, kept: "session" };
      const copy = readCopyRecord(await values.get(keyOf(source)));
      return copy && { ...copy, kept: "browser" };
    },
    set: async (source, copy) => {
      try {
        await values.set(keyOf(source), copy);
        session.delete(keyOf(source));
        tell();
        return { ...copy, kept: "browser" };
      } catch {
        session.set(keyOf(source), copy);
        return { ...copy, kept: "session" };
      }
    },
    // A removal that the browser refuses is not swallowed: the reader must know that a copy is still there. Where the
    // page held the copy because the browser keeps nothing, there is nothing else to remove.
    remove: async (source) => {
      const held = session.delete(keyOf(source));
      try {
        await values.del(keyOf(source));
      } catch (error) {
        const left = await values.get(keyOf(source)).catch(() => undefined);
        if (!held || left !== undefined) throw error;
      }
      tell();
    },
    removeAll: async () => {
      const held = session.size > 0;
      session.clear();
      try {
        await values.clear();
      } catch (error) {
        const left = await values.keys().catch(() => []);
        if (!held || left.length > 0) throw error;
      }
      tell();
    },
    count: async () => {
      const stored = await values.keys().catch(() => []);
      return new Set([...stored, ...session.keys()]).size;
    },
    listen: (onChange) => {
      channel?.addEventListener("message", onChange);
      return () => channel?.removeEventListener("message", onChange);
    },
  };
}

/** null where a browser has none to give, such as to a page in a sandbox: each page is then on its own. */
export function openChannel(): CopyChannel | null {
  try {
    return new BroadcastChannel("parley-copies");
  } catch {
    return null;
  }
}

export function openBrowserStore(): KeyValues {
  // Opened at the first use: where the browser refuses, the call fails and not the page.
  let opened: ReturnType<typeof createStore> | null = null;
  const store = async () => {
    opened ??= createStore("parley-copies", "copies");
    return opened;
  };
  return {
    get: async (key) => get(key, await store()),
    set: async (key, copy) => set(key, copy, await store()),
    del: async (key) => del(key, await store()),
    clear: async () => clear(await store()),
    keys: async () => keys(await store()),
  };
}

/** What an earlier version, or anybody else on this origin, may have left there is set aside. */
function readCopyRecord(value: unknown): Copy | null {
  if (typeof value !== "object" || value === null || !("text" in value) || typeof value.text !== "string") return null;
  const from = "from" in value && typeof value.from === "string" ? value.from : "";
  const on = "on" in value && typeof value.on === "string" ? value.on : "";
  return { text: value.text, from, on, ...("form" in value && value.form === "pdf" && { form: "pdf" as const }) };
}
