import { clear, createStore, del, get, keys, set } from "idb-keyval";

/** A reader's own copy of a source's text. */
export interface Copy {
  readonly text: string;
  /** What it was read from: a file's name, or "pasted text". */
  readonly from: string;
  /** ISO day. */
  readonly on: string;
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
}

/** Readers' copies, by dataset and source. Where the browser refuses to keep one (a private window), the page holds it. */
export function openCopies(dataset: string, values: KeyValues = openBrowserStore()): Copies {
  const session = new Map<string, Copy>();
  const keyOf = (source: string) => `${dataset}/${source}`;
  return {
    get: async (source) => {
      const held = session.get(keyOf(source));
      if (held) return { ...held, kept: "session" };
      const stored = await values.get(keyOf(source)).catch(() => undefined);
      const copy = readCopyRecord(stored);
      return copy && { ...copy, kept: "browser" };
    },
    set: async (source, copy) => {
      try {
        await values.set(keyOf(source), copy);
        session.delete(keyOf(source));
        return { ...copy, kept: "browser" };
      } catch {
        session.set(keyOf(source), copy);
        return { ...copy, kept: "session" };
      }
    },
    // A removal that the browser refuses is not swallowed: the reader must know that the copy is still there.
    remove: async (source) => {
      if (session.delete(keyOf(source))) await values.del(keyOf(source)).catch(() => undefined);
      else await values.del(keyOf(source));
    },
    removeAll: async () => {
      const heldOnly = session.size > 0;
      session.clear();
      await values.clear().catch((error: unknown) => {
        if (!heldOnly) throw error;
      });
    },
    count: async () => {
      const stored = await values.keys().catch(() => []);
      return new Set([...stored, ...session.keys()]).size;
    },
  };
}

function openBrowserStore(): KeyValues {
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
  return { text: value.text, from, on };
}
