import { LIST_PATH, PAGES_PATH, readPageList, readSiteList, type Sized } from "../files/siteFiles";
import { seenCache } from "./messages";
import { siteRegistration } from "./siteVersion";
import { wayOf } from "./wayOf";

/** So many at a time: a host may count requests, and more would not come sooner. */
const AT_ONCE = 4;

/** What of the site is kept in this browser. Sizes in bytes, before packing. */
export interface Kept {
  readonly scope: string;
  /** All that can be kept. */
  readonly wanted: readonly Sized[];
  readonly files: number;
  readonly missing: readonly Sized[];
  readonly missingBytes: number;
}

/**
 * Null where nothing can be kept here: no worker, or none yet, or no list of the files.
 * @param known what can be kept, where the list was read before.
 */
export async function readKept(known: readonly Sized[] | null = null): Promise<Kept | null> {
  const registration = await siteRegistration();
  if (!registration?.active) return null;
  const { scope } = registration;
  const wanted = known ?? (await readWanted(scope));
  if (wanted === null) return null;
  const kept = await keptAddresses(scope);
  const missing = wanted.filter(({ path }) => !kept.has(addressOf(path, scope)));
  return {
    scope,
    wanted,
    files: wanted.length - missing.length,
    missing,
    missingBytes: missing.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

async function readWanted(scope: string): Promise<readonly Sized[] | null> {
  try {
    const response = await fetch(new URL(LIST_PATH, scope), { cache: "no-cache" });
    const list = response.ok ? readSiteList(await response.text()) : null;
    if (list === null) return null;
    const pages = await fetch(new URL(PAGES_PATH, scope), { cache: "no-cache" });
    const all = [...list.files, ...(pages.ok ? readPageList(await pages.text()) : [])];
    return all.filter(({ path }) => wayOf(path) !== null);
  } catch {
    return null;
  }
}

const addressOf = (path: string, scope: string): string => new URL(path === "index.html" ? "./" : path, scope).href;

async function keptAddresses(scope: string): Promise<ReadonlySet<string>> {
  const kept = new Set<string>();
  for (const name of await caches.keys()) {
    if (!name.endsWith(scope)) continue;
    for (const { url } of await (await caches.open(name)).keys()) {
      const { origin, pathname } = new URL(url);
      kept.add(origin + pathname);
    }
  }
  return kept;
}

/**
 * Fetches what is not kept yet. What has come stays when it is stopped or fails: the next time goes on from there.
 * Rejects with the browser's own error: the network's, or one named QuotaExceededError.
 */
export async function keepAll(
  { scope, missing }: Kept,
  signal: AbortSignal,
  onProgress: (bytes: number) => void,
): Promise<void> {
  // Short of room, a browser throws away what a site keeps unless it has agreed to keep it.
  await navigator.storage?.persist?.().catch(() => false);
  const cache = await caches.open(seenCache(scope));
  const waiting = missing.values();
  const failing = new AbortController();
  let come = 0;
  const keepSome = async (): Promise<void> => {
    for (const { path, bytes } of waiting) {
      if (signal.aborted || failing.signal.aborted) return;
      await cache.add(new Request(addressOf(path, scope), { signal }));
      come += bytes;
      onProgress(come);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepSome)).catch((error: unknown) => {
    failing.abort();
    throw error;
  });
}

/** Removes all but the core, which opens the page itself. */
export async function forgetSeen(scope: string): Promise<void> {
  await caches.delete(seenCache(scope));
}
