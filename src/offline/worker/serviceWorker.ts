import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";
import { LIST_PATH, PAGE_PATH, readSiteList, type SiteFile, type SiteList } from "../../files/siteFiles";
import { type OfflineRequest, seenCache } from "../messages";
import { wayOf } from "../wayOf";
import { notSeenPage } from "./words";

/**
 * Keeps the site in this browser: at its installation the core of one version, later what is seen. It has the list of
 * files from files.json and not from its build, so that whoever publishes another dataset with these scripts need not
 * build them. Its address names the version: another version is another worker, which waits until the reader takes it.
 */
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
const version = new URL(self.location.href).searchParams.get("v") ?? "";
const LISTS = `parley-lists-${scope}`;
/** A page that has not come by then is shown as it was kept. */
const PATIENCE_SECONDS = 4;

const core = new PrecacheController();
const seen = new CacheFirst({ cacheName: seenCache(scope) });
const fresh = new NetworkFirst({ cacheName: seenCache(scope), networkTimeoutSeconds: PATIENCE_SECONDS });

/** Of an address of the site's: relative to its folder, without query and fragment. */
const pathOf = (url: string): string => new URL(url).pathname.slice(new URL(scope).pathname.length);
const addressOf = ({ path }: SiteFile): string => new URL(path === PAGE_PATH ? "./" : path, scope).href;

const listAddress = (): string => new URL(`${LIST_PATH}?v=${version}`, scope).href;

async function fetchList(): Promise<SiteList> {
  const response = await fetch(new URL(LIST_PATH, scope), { cache: "no-store" });
  const list = response.ok ? readSiteList(await response.clone().text()) : null;
  // A host in the middle of a deployment: the next visit tries again.
  if (list?.version !== version) throw new Error(`${LIST_PATH} is not of version ${version}`);
  await (await caches.open(LISTS)).put(listAddress(), response);
  return list;
}

async function keptList(): Promise<SiteList | null> {
  const response = await (await caches.open(LISTS)).match(listAddress());
  return response ? readSiteList(await response.text()) : null;
}

/** What the core is, told to the library that keeps it. The page is asked for by its folder, as readers do. */
function take({ files }: SiteList): void {
  core.addToCacheList(
    files
      .filter((file) => file.core)
      .map((file) => ({ url: addressOf(file), revision: wayOf(file.path) === "kept" ? null : file.hash })),
  );
}

/** After a worker was stopped and started again it knows its core from the list that it kept. */
let knowing: Promise<void> | null = null;
const knowCore = (): Promise<void> => {
  knowing ??= keptList().then((list) => {
    if (list !== null) take(list);
  });
  return knowing;
};

self.addEventListener("install", (event) => {
  const install = async () => {
    take(await fetchList());
    knowing = Promise.resolve();
    await core.install(event);
  };
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  const activate = async () => {
    await knowCore();
    await core.activate(event);
    await forgetOthers();
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

/** Another version's list, and what was seen of files that are no longer any of the site's. */
async function forgetOthers(): Promise<void> {
  const list = await keptList();
  if (list === null) return;
  const lists = await caches.open(LISTS);
  for (const { url } of await lists.keys()) if (url !== listAddress()) await lists.delete(url);
  // The core is kept by itself.
  const own = besideCore(list);
  const kept = await caches.open(seenCache(scope));
  // Pages of records are in no list, and stay as they were last seen.
  for (const { url } of await kept.keys()) {
    if (!own.has(url) && wayOf(pathOf(url)) === "kept") await kept.delete(url);
  }
}

/** The addresses of what is kept once it was seen. */
const besideCore = ({ files }: SiteList): ReadonlySet<string> =>
  new Set(files.filter((file) => !file.core).map(addressOf));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const way = wayOf(pathOf(request.url));
  if (way === "page") event.respondWith(answerPage(request));
  else if (way === "kept") event.respondWith(answerKept(event));
  else if (way === "fresh") event.respondWith(answerFresh(event));
});

/** The same address whatever a link adds to it. */
function bare(request: Request): Request {
  const url = new URL(request.url);
  return url.search === "" ? request : new Request(url.origin + url.pathname, { credentials: "same-origin" });
}

/** A page that was never seen here says so where there is no network, and leads to what is kept. */
async function answerFresh(event: FetchEvent): Promise<Response> {
  const { request } = event;
  try {
    return await fresh.handle({ event, request: bare(request) });
  } catch (error) {
    if (request.mode !== "navigate") throw error;
    const id = /\/e\/([a-z0-9-]+)\.html$/.exec(new URL(request.url).pathname)?.[1];
    const app = id === undefined || id.startsWith("index") ? scope : `${scope}?event=${id}`;
    return new Response(notSeenPage(app), { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
  }
}

const keptCore = async (url: string): Promise<Response | undefined> => {
  await knowCore();
  return core.matchPrecache(url);
};

async function answerPage(request: Request): Promise<Response> {
  const coming = fetch(request);
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_SECONDS * 1000));
  const come = await Promise.race([coming, late]).catch(() => null);
  if (come?.ok || come?.type === "opaqueredirect") return come;
  return (await keptCore(scope)) ?? come ?? coming;
}

async function answerKept(event: FetchEvent): Promise<Response> {
  const { request } = event;
  await knowCore();
  if (core.getCacheKeyForURL(request.url) === undefined) return seen.handle({ event, request });
  return (await core.matchPrecache(request.url)) ?? keepCore(request.url);
}

/** A file of the core that the browser threw away. */
async function keepCore(url: string): Promise<Response> {
  const response = await fetch(url, { cache: "no-cache" });
  const key = core.getCacheKeyForURL(url);
  if (response.ok && key !== undefined) await (await caches.open(core.strategy.cacheName)).put(key, response.clone());
  return response;
}

self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const asked: OfflineRequest = event.data;
  if (asked.type === "take") event.waitUntil(self.skipWaiting());
  if (asked.type === "seen") event.waitUntil(keepSeen(asked.urls));
  if (asked.type === "mend") event.waitUntil(mendCore());
});

/** What the page fetched before it had a worker; most of it comes from the browser's own cache. */
async function keepSeen(urls: readonly string[]): Promise<void> {
  const list = await keptList();
  if (list === null) return;
  const kept = await caches.open(seenCache(scope));
  const own = besideCore(list);
  for (const url of urls) {
    if (!own.has(url) || (await kept.match(url)) !== undefined) continue;
    // What does not come now comes when it is asked for.
    await kept.add(url).catch(() => {});
  }
}

async function mendCore(): Promise<void> {
  // The list itself may be gone.
  if ((await keptList()) === null) {
    const list = await fetchList().catch(() => null);
    if (list === null) return;
    take(list);
  }
  await knowCore();
  for (const url of core.getURLsToCacheKeys().keys()) {
    // What does not come now is asked for again at the next visit.
    if ((await core.matchPrecache(url)) === undefined) await keepCore(url).catch(() => null);
  }
}
