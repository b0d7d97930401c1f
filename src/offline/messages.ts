/** What a page asks of the worker. The types are those that the page and the worker of one version agree upon. */
export type OfflineRequest =
  /** Keep what the page fetched before there was a worker; addresses. */
  | { readonly type: "seen"; readonly urls: readonly string[] }
  /** Fetch again what of the core is no longer kept: a browser short of room throws away what it likes. */
  | { readonly type: "mend" }
  /** Take the place of the version that is open. */
  | { readonly type: "take" };

/** Where what was seen is kept: by the site's folder, since several sites may stand on one host. */
export const seenCache = (scope: string): string => `parley-seen-${scope}`;
