import { readVersion, VERSION_PATH, WORKER_PATH } from "../files/siteFiles";
import { trustedScript } from "../trusted/trusted";
import type { OfflineRequest } from "./messages";

/** Asked again when the reader comes back to the page after so long. */
const ASK_AGAIN_MS = 10 * 60_000;
/** The new worker takes over in less, or the page is fetched anew without it. */
const TAKEN_WITHIN_MS = 8_000;

/** The folder that the page stands in. */
const siteFolder = (): string => new URL("./", document.baseURI).href;

/** The version that the page was built or published as; "" in development. */
const ownVersion = (): string => document.querySelector<HTMLMetaElement>('meta[name="version"]')?.content ?? "";

type Newest = { readonly reached: boolean; readonly version: string | null };

/** The site's version by now, null where that cannot be learned: out of reach, or a host that no longer has the file. */
async function newestVersion(): Promise<Newest> {
  try {
    const response = await fetch(new URL(VERSION_PATH, document.baseURI), { cache: "no-store" });
    return { reached: response.ok, version: response.ok ? readVersion(await response.text()) : null };
  } catch {
    return { reached: false, version: null };
  }
}

/** The page came, or could have come, from what the browser keeps. */
const isKept = (): boolean => "serviceWorker" in navigator && navigator.serviceWorker.controller !== null;

interface Watching {
  /** There is a newer version of the site than the page is. */
  readonly onNewer: () => void;
  /** The site is out of reach, and what is shown is what this browser kept of it; or is within reach again. */
  readonly onOut: (isOut: boolean) => void;
}

/**
 * Keeps the site in this browser, and says when there is a newer version of it than the page is, or none can be asked for:
 * asked for now, when the network comes back, when the reader does after a while, and by `ask`.
 */
export function watchVersion({ onNewer, onOut }: Watching): { readonly ask: () => void; readonly stop: () => void } {
  const own = ownVersion();
  const stopping = new AbortController();
  let asked = 0;
  const askNow = async () => {
    asked = Date.now();
    const { reached, version: newest } = await newestVersion();
    if (stopping.signal.aborted) return;
    onOut(!reached && isKept());
    if (newest === null) return;
    if (newest !== own) onNewer();
    await keepSite(newest, newest === own);
  };
  if (own !== "") {
    void askNow();
    const { signal } = stopping;
    window.addEventListener("online", () => void askNow(), { signal });
    // Another tab has taken a new version.
    if ("serviceWorker" in navigator) {
      navigator.serviceWorker.addEventListener("controllerchange", () => void askNow(), { signal });
    }
    document.addEventListener(
      "visibilitychange",
      () => {
        if (!document.hidden && Date.now() - asked > ASK_AGAIN_MS) void askNow();
      },
      { signal },
    );
  }
  return { ask: () => void askNow(), stop: () => stopping.abort() };
}

/**
 * The worker of that version; where a browser has none, or does not allow one here, the page goes on without.
 * @param isOwn the page is of that version: the reader has taken it already.
 */
async function keepSite(version: string, isOwn: boolean): Promise<void> {
  try {
    const url = new URL(`${WORKER_PATH}?v=${version}`, document.baseURI);
    // Its address tells its version, so its script need not be fetched to see whether it is another.
    const { installing, waiting, active } = await navigator.serviceWorker.register(trustedScript(url), {
      scope: siteFolder(),
      updateViaCache: "all",
    });
    const worker = installing ?? waiting ?? active;
    if (!isOwn || worker === null) return;
    // Not to the worker before it: one that is given work is not replaced.
    await takeOver(worker);
    const urls = performance.getEntriesByType("resource").map(({ name }) => name);
    tell(worker, { type: "seen", urls });
    tell(worker, { type: "mend" });
  } catch {
    // A private window, plain http, a host without the script: nothing is kept, and nothing else is missing.
  }
}

const tell = (worker: ServiceWorker, request: OfflineRequest): void => worker.postMessage(request);

/** Lets a worker take over as soon as it is ready to; resolves when it has, rejects where it could not be installed. */
function takeOver(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const go = () => {
      if (worker.state === "installed") tell(worker, { type: "take" });
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("the new version could not be kept"));
    };
    worker.addEventListener("statechange", go);
    go();
  });
}

/** Resolves once the site is kept; never where it is not. */
export async function whenKept(): Promise<void> {
  if ("serviceWorker" in navigator) await navigator.serviceWorker.ready;
  else await new Promise<never>(() => {});
}

/** The site's registration, if there is one. */
export async function siteRegistration(): Promise<ServiceWorkerRegistration | null> {
  if (!("serviceWorker" in navigator)) return null;
  const found = await navigator.serviceWorker.getRegistration(siteFolder()).catch(() => undefined);
  return found?.scope === siteFolder() ? found : null;
}

/** Fetches the page anew, as the newest version; the address, and so the reader's place, stays. */
export async function takeNewest(): Promise<void> {
  const registration = await siteRegistration();
  const coming = registration?.waiting ?? registration?.installing;
  if (coming) {
    const late = new Promise<void>((resolve) => setTimeout(resolve, TAKEN_WITHIN_MS));
    // Where it cannot be kept, it comes from the network all the same.
    await Promise.race([takeOver(coming), late]).catch(() => {});
  }
  window.location.reload();
}
