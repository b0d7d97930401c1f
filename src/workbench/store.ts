import { clear, createStore, get, getMany, keys, type UseStore } from "idb-keyval";

import type { JsonRecord } from "./draft";

/** What a reader opened and changed, as it is kept in their browser. */
export interface Kept {
  readonly about: KeptAbout;
  /** The texts as they were opened or last saved, by path. */
  readonly base: ReadonlyMap<string, string>;
  /** The same with what was changed since. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface KeptAbout {
  /** The folder's or file's name. */
  readonly from: string;
  /** Entries that could not be read, with the reason; and those that are no part of a dataset. */
  readonly unread: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
  /** The folder that Save writes into, where the browser gave one. */
  readonly folder: FileSystemDirectoryHandle | null;
}

/** Keeps what is edited. Each call is one transaction: it has happened whole, or it rejects and nothing has. */
export interface WorkbenchStore {
  readonly read: () => Promise<Kept | null>;
  readonly begin: (about: KeptAbout, base: ReadonlyMap<string, string>) => Promise<void>;
  /** null for a file that is gone. */
  readonly change: (texts: ReadonlyMap<string, string | null>) => Promise<void>;
  /** Records that are being written and stand in no file yet, by what is written. */
  readonly readWriting: () => Promise<ReadonlyMap<string, JsonRecord>>;
  readonly write: (writing: ReadonlyMap<string, JsonRecord>) => Promise<void>;
  /** What was saved is what is compared with from now on. */
  readonly rebase: (texts: ReadonlyMap<string, string>, about: KeptAbout) => Promise<void>;
  readonly clear: () => Promise<void>;
}

const ABOUT = "about";
const BASE = "base/";
const NOW = "now/";
const WRITING = "writing";

export function openWorkbenchStore(): WorkbenchStore {
  // Opened at the first use: where the browser refuses, the call fails and not the page.
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore("parley-workbench", "kept");
    return opened;
  };
  const entriesOf = (about: KeptAbout, base: ReadonlyMap<string, string>) => [
    [ABOUT, about] as const,
    ...[...base].map(([file, text]) => [BASE + file, text] as const),
  ];
  return {
    read: async () => {
      const about = readAbout(await get(ABOUT, store()));
      if (about === null) return null;
      const names = (await keys(store())).filter(
        (key) => typeof key === "string" && (key.startsWith(BASE) || key.startsWith(NOW)),
      ) as string[];
      const values = await getMany(names, store());
      const base = new Map<string, string>();
      const now = new Map<string, unknown>();
      names.forEach((name, i) => {
        const value: unknown = values[i];
        if (name.startsWith(NOW)) now.set(name.slice(NOW.length), value);
        else if (name.startsWith(BASE) && typeof value === "string") base.set(name.slice(BASE.length), value);
      });
      const texts = new Map(base);
      for (const [file, value] of now) {
        if (typeof value === "string") texts.set(file, value);
        else texts.delete(file);
      }
      return { about, base, texts };
    },
    begin: (about, base) => replaceAll(store(), entriesOf(about, base)),
    change: (texts) =>
      putAll(
        store(),
        [...texts].map(([file, text]) => [NOW + file, text]),
      ),
    readWriting: async () => {
      const writing: unknown = await get(WRITING, store());
      return writing instanceof Map ? writing : new Map();
    },
    write: (writing) => putAll(store(), [[WRITING, writing]]),
    rebase: (texts, about) => replaceAll(store(), entriesOf(about, texts), { keep: WRITING }),
    clear: () => clear(store()),
  };
}

type Entries = readonly (readonly [key: string, value: unknown])[];

const putAll = (store: UseStore, entries: Entries): Promise<void> =>
  store("readwrite", (objects) => {
    for (const [key, value] of entries) objects.put(value, key);
    return whenKept(objects.transaction);
  });

/** Everything in the store gives way to these, in one transaction. */
const replaceAll = (store: UseStore, entries: Entries, { keep }: { readonly keep?: string } = {}): Promise<void> =>
  store("readwrite", (objects) => {
    if (keep === undefined) objects.clear();
    else {
      // All keys before it and all after it.
      objects.delete(IDBKeyRange.upperBound(keep, true));
      objects.delete(IDBKeyRange.lowerBound(keep, true));
    }
    for (const [key, value] of entries) objects.put(value, key);
    return whenKept(objects.transaction);
  });

/** Ends a transaction at once: waiting for more, it would be gone with a page that is gone in the next moment. */
function whenKept(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
    transaction.commit();
  });
}

/** What an earlier version, or anybody else on this origin, may have left there is set aside. */
function readAbout(value: unknown): KeptAbout | null {
  if (typeof value !== "object" || value === null || !("from" in value) || typeof value.from !== "string") return null;
  return {
    from: value.from,
    unread: "unread" in value && value.unread instanceof Map ? value.unread : new Map(),
    ignored: "ignored" in value && Array.isArray(value.ignored) ? value.ignored : [],
    folder: "folder" in value && isFolder(value.folder) ? value.folder : null,
  };
}

const isFolder = (value: unknown): value is FileSystemDirectoryHandle =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "directory";
